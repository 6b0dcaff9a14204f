"""The live window's state: what is shown, selected, paused and recorded, with a signal for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ..playback.threads import SourceInfo
from ..sessions.markers import Marker
from ..settings import Settings
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Face, Frame
from .face_choice import face_to_show

if TYPE_CHECKING:
    from ..sessions.recorder import Recorder

_BY_IDENTITY = ("source",)  # opened once more, the same camera or file is another source


@dataclass(frozen=True)
class _Values:
    settings: Settings
    source: SourceInfo | None = None
    message: tuple[str, str] | None = None
    frame: Frame | None = None
    analysis: Analysis | None = None
    selected: int | None = None
    explanation: Explanation | None = None
    status: str = ""
    trouble: str = ""
    paused: bool = False
    recording: Recorder | None = None
    markers: tuple[Marker, ...] = ()


class LiveState(QObject):
    """Holds each value once. Panels read it here, and are told by the value's signal to look.

    A signal carries nothing: whoever hears it finds all values as they are now, so that it does
    not matter who hears it first. It is emitted after all values of one change are set, once, and
    only where the value is another one.
    """

    settings_changed = Signal()
    source_changed = Signal()
    message_changed = Signal()
    frame_changed = Signal()
    analysis_changed = Signal()
    selected_changed = Signal()
    explanation_changed = Signal()
    status_changed = Signal()
    trouble_changed = Signal()
    paused_changed = Signal()
    recording_changed = Signal()
    markers_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = _Values(settings)

    # What there is to see

    @property
    def settings(self) -> Settings:
        """The user's choices, with those that a dialog previews."""
        return self._values.settings

    @property
    def source(self) -> SourceInfo | None:
        """What is open; None while nothing is."""
        return self._values.source

    @property
    def message(self) -> tuple[str, str] | None:
        """A title and a text to show instead of a picture; None once a picture came."""
        return self._values.message

    @property
    def frame(self) -> Frame | None:
        """The source's newest frame."""
        return self._values.frame

    @property
    def analysis(self) -> Analysis | None:
        """The source's newest readings, some frames older than `frame`; None without any."""
        return self._values.analysis

    @property
    def selected(self) -> int | None:
        """The track of the face that the user selected, in view or not."""
        return self._values.selected

    @property
    def face(self) -> Face | None:
        """The face that panels show: the selected one, else the largest; None without faces."""
        analysis = self.analysis
        return None if analysis is None else face_to_show(analysis.faces, self.selected)

    @property
    def explanation(self) -> Explanation | None:
        """Why a face of the frame carries its label, once the user asked."""
        return self._values.explanation

    @property
    def status(self) -> str:
        """What the source is doing while it sends nothing; "" else."""
        return self._values.status

    @property
    def trouble(self) -> str:
        """Why nothing is being read; "" else."""
        return self._values.trouble

    @property
    def paused(self) -> bool:
        """Whether the user froze the picture, or a video is at its end."""
        return self._values.paused

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
        return self._values.recording

    @property
    def markers(self) -> tuple[Marker, ...]:
        """Of the recording; they stay until another begins."""
        return self._values.markers

    # What changes it

    def set_settings(self, settings: Settings) -> None:
        self._change(settings=settings)

    def show_source(self, source: SourceInfo) -> None:
        """Another source is open; nothing of the last one's stays."""
        self._forget(source=source)

    def show_message(self, title: str, text: str) -> None:
        """Nothing is open, and this says why."""
        self._forget(source=None, message=(title, text))

    def show_frame(self, frame: Frame) -> None:
        self._change(frame=frame, message=None, explanation=None)

    def show_analysis(self, analysis: Analysis) -> None:
        self._change(analysis=analysis)

    def show_trouble(self, trouble: str) -> None:
        """Old readings go, so that none stands beside a new picture."""
        self._change(trouble=trouble, **({"analysis": None} if trouble else {}))

    def show_status(self, status: str) -> None:
        self._change(status=status)

    def select(self, track: int | None) -> None:
        self._change(selected=track)

    def show_explanation(self, explanation: Explanation | None) -> None:
        self._change(explanation=explanation)

    def set_paused(self, paused: bool) -> None:
        self._change(paused=paused)

    def set_recording(self, recorder: Recorder | None) -> None:
        """Begin a recording without markers, or end one."""
        self._change(recording=recorder, **({} if recorder is None else {"markers": ()}))

    def add_marker(self, marker: Marker) -> None:
        self._change(markers=(*self.markers, marker))

    def announce(self) -> None:
        """Emit all signals, for panels that something else has changed meanwhile."""
        self._emit(list(vars(self._values)))

    def _forget(self, **changes: Any) -> None:
        """Change the source: frames, tracks and markers are only its own."""
        nothing = {"frame": None, "analysis": None, "selected": None, "explanation": None}
        self._change(**nothing, markers=(), **changes)

    def _change(self, **changes: Any) -> None:
        before, self._values = self._values, replace(self._values, **changes)
        self._emit([n for n, new in changes.items() if _differs(n, getattr(before, n), new)])

    def _emit(self, names: Sequence[str]) -> None:
        for name in names:
            getattr(self, f"{name}_changed").emit()


def _differs(name: str, old: object, new: object) -> bool:
    return old is not new and (name in _BY_IDENTITY or old != new)
