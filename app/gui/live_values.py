"""The values of the live window's state, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..playback.capture_thread import SourceInfo
from ..sessions.markers import Marker
from ..settings import Settings
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Face, Frame
from .face_choice import face_to_show

if TYPE_CHECKING:
    from ..sessions.recorder import Recorder


class LiveValues(QObject):
    """Holds each value once; LiveState changes them."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._source: SourceInfo | None = None
        self._message: tuple[str, str] | None = None
        self._frame: Frame | None = None
        self._analysis: Analysis | None = None
        self._selected: int | None = None
        self._explanation: Explanation | None = None
        self._status = ""
        self._trouble = ""
        self._paused = False
        self._recording: Recorder | None = None
        self._markers: tuple[Marker, ...] = ()

    @property
    def settings(self) -> Settings:
        """The user's choices, with those that a dialog previews."""
        return self._settings

    @property
    def source(self) -> SourceInfo | None:
        """What is open; None while nothing is."""
        return self._source

    @property
    def message(self) -> tuple[str, str] | None:
        """A title and a text to show instead of a picture; None once a picture came."""
        return self._message

    @property
    def frame(self) -> Frame | None:
        """The source's newest frame."""
        return self._frame

    @property
    def analysis(self) -> Analysis | None:
        """The source's newest readings, some frames older than `frame`; None without any."""
        return self._analysis

    @property
    def selected(self) -> int | None:
        """The track of the face that the user selected, in view or not."""
        return self._selected

    @property
    def face(self) -> Face | None:
        """The face that panels show: the selected one, else the largest; None without faces."""
        analysis = self.analysis
        return None if analysis is None else face_to_show(analysis.faces, self.selected)

    @property
    def explanation(self) -> Explanation | None:
        """Why a face of the frame carries its label, once the user asked."""
        return self._explanation

    @property
    def status(self) -> str:
        """What the source is doing while it sends nothing; "" else."""
        return self._status

    @property
    def trouble(self) -> str:
        """Why nothing is being read; "" else."""
        return self._trouble

    @property
    def paused(self) -> bool:
        """Whether the user froze the picture, or a video is at its end."""
        return self._paused

    @property
    def stands(self) -> bool:
        """Whether the picture read last does not move: it is paused, or a photo."""
        analysis = self.analysis
        return self.paused or (analysis is not None and analysis.frame.still)

    @property
    def moves(self) -> bool:
        """Whether a camera or a video is open, and no photo."""
        return self.source is not None and not self.source.still

    @property
    def recording(self) -> Recorder | None:
        """What records just now."""
        return self._recording

    @property
    def markers(self) -> tuple[Marker, ...]:
        """Of the recording; they stay until another begins."""
        return self._markers
