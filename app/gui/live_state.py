"""Live state (observable model) of the main window: values with a change signal for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ..playback.capture_thread import SourceInfo
from ..sessions.markers import Marker, by_time
from ..settings import Settings
from ..vision.explain import Explanation
from ..vision.readings import Analysis, Frame
from .live_values import LiveValues
from .observing import Observing, observing_of

if TYPE_CHECKING:
    from ..sessions.recorder import Recorder

_BY_IDENTITY = ("source",)  # compared with `is`: a reopened camera or file is another source


class LiveState(LiveValues):
    """Live state: setters for the values of LiveValues; panels connect to the change signals.

    Each value has a signal `<value>_changed` without arguments, emitted once after all values of a
    change are set, and only if the value is different. So the order of the slots does not matter.
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
    observing_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(settings, parent)
        self._of_study: Observing | None = None

    def set_settings(self, settings: Settings) -> None:
        """Set the user's settings."""
        self._change(settings=settings, observing=self._of_study or observing_of(settings))

    def set_study(self, observing: Observing | None) -> None:
        """Set the open study's event codes and rules, in place of the user's; None without one."""
        self._of_study = observing
        self._change(observing=observing or observing_of(self.settings))

    @property
    def in_study(self) -> bool:
        """Whether the event codes and rules are a study's."""
        return self._of_study is not None

    def show_source(self, source: SourceInfo) -> None:
        """Set the open source, and clear all that belongs to the last one."""
        self._forget(source=source)

    def show_message(self, title: str, text: str) -> None:
        """Close the source, and show a message instead."""
        self._forget(source=None, message=(title, text))

    def show_frame(self, frame: Frame) -> None:
        """Set the newest frame."""
        self._change(frame=frame, message=None, explanation=None)

    def show_analysis(self, analysis: Analysis) -> None:
        """Set the newest analysis."""
        self._change(analysis=analysis)

    def show_trouble(self, trouble: str) -> None:
        """Set the error message of the analysis, and remove the readings; "" clears it."""
        self._change(trouble=trouble, **({"analysis": None} if trouble else {}))

    def show_status(self, status: str) -> None:
        """Set the source's status."""
        self._change(status=status)

    def select(self, track: int | None) -> None:
        """Select the face of a track; None for none."""
        self._change(selected=track)

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Set the explanation of a label; None hides it."""
        self._change(explanation=explanation)

    def set_paused(self, paused: bool) -> None:
        """Set whether playback is paused."""
        self._change(paused=paused)

    def set_recording(self, recorder: Recorder | None) -> None:
        """Set the running recorder, without markers; None when the recording ends."""
        self._change(recording=recorder, **({} if recorder is None else {"markers": ()}))

    def set_markers(self, markers: Iterable[Marker]) -> None:
        """Set the recording's markers, which are sorted by time."""
        self._change(markers=tuple(by_time(markers)))

    def announce(self) -> None:
        """Emit all signals, to refresh panels that were changed by something else."""
        self._emit([name.removesuffix("_changed") for name in _SIGNALS])

    def _forget(self, **changes: Any) -> None:
        """Change the source, and clear frames, tracks and markers of the last one."""
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
