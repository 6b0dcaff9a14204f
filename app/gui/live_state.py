"""The live window's state: what is shown, selected, paused and recorded, with a signal for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from ..playback.capture_thread import SourceInfo
from ..sessions.markers import Marker
from ..settings import Settings
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Frame
from .live_values import LiveValues

if TYPE_CHECKING:
    from ..sessions.recorder import Recorder

_BY_IDENTITY = ("source",)  # opened once more, the same camera or file is another source


class LiveState(LiveValues):
    """Changes the values. Panels read them here, and are told by a value's signal to look.

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
        self._emit([name.removesuffix("_changed") for name in _SIGNALS])

    def _forget(self, **changes: Any) -> None:
        """Change the source: frames, tracks and markers are only its own."""
        nothing = {"frame": None, "analysis": None, "selected": None, "explanation": None}
        self._change(**nothing, markers=(), **changes)

    def _change(self, **changes: Any) -> None:
        changed = [name for name, new in changes.items() if self._is_other(name, new)]
        for name in changed:
            setattr(self, f"_{name}", changes[name])
        self._emit(changed)

    def _emit(self, names: Sequence[str]) -> None:
        for name in names:
            getattr(self, f"{name}_changed").emit()

    def _is_other(self, name: str, new: object) -> bool:
        old = getattr(self, name)
        return old is not new and (name in _BY_IDENTITY or bool(old != new))


_SIGNALS = tuple(name for name in vars(LiveState) if name.endswith("_changed"))
