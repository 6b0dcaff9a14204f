"""Live values: the read-only part of the live state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..playback.capture_thread import SourceInfo
from ..sessions.markers import Marker
from ..settings import Settings
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Face, Frame
from .face_choice import face_to_show
from .observing import Observing, observing_of

if TYPE_CHECKING:
    from ..sessions.recorder import Recorder


class LiveValues(QObject):
    """Read-only values of the live state; LiveState has the setters and signals."""

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
        self._observing = observing_of(settings)

    @property
    def settings(self) -> Settings:
        """The user's settings, including those previewed by the settings dialog."""
        return self._settings

    @property
    def source(self) -> SourceInfo | None:
        """The open source; None without one."""
        return self._source

    @property
    def message(self) -> tuple[str, str] | None:
        """Title and text shown instead of a picture; None once there is a frame."""
        return self._message

    @property
    def frame(self) -> Frame | None:
        """The newest frame of the source; None before the first."""
        return self._frame

    @property
    def analysis(self) -> Analysis | None:
        """The newest analysis, maybe some frames older than `frame`; None without one."""
        return self._analysis

    @property
    def selected(self) -> int | None:
        """Track of the selected face, in view or not; None without a selection."""
        return self._selected

    @property
    def face(self) -> Face | None:
        """The face that panels show: the selected or else the largest one; None without faces."""
        analysis = self.analysis
        return None if analysis is None else face_to_show(analysis.faces, self.selected)

    @property
    def explanation(self) -> Explanation | None:
        """Explanation of a face's label; None unless the user asked for it."""
        return self._explanation

    @property
    def status(self) -> str:
        """Status of a source that sends no frames; "" while it does."""
        return self._status

    @property
    def trouble(self) -> str:
        """Error message, while there is no analysis; "" without an error."""
        return self._trouble

    @property
    def paused(self) -> bool:
        """Whether playback is paused, by the user or at the end of a video."""
        return self._paused

    @property
    def stands(self) -> bool:
        """Whether the picture stands still: it is paused, or a photo."""
        analysis = self.analysis
        return self.paused or (analysis is not None and analysis.frame.still)

    @property
    def moves(self) -> bool:
        """Whether the source is a camera, stream or video, not a photo."""
        return self.source is not None and not self.source.still

    @property
    def recording(self) -> Recorder | None:
        """The running recorder; None without a recording."""
        return self._recording

    @property
    def markers(self) -> tuple[Marker, ...]:
        """Markers of the recording; they stay until the next one starts."""
        return self._markers

    @property
    def observing(self) -> Observing:
        """Event codes and rules in force: the open study's, or else those of the settings."""
        return self._observing
