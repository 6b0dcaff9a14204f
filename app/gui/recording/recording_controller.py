"""Recording controller: actions to start, stop and set a marker."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...common.text import timecode
from ...sessions.markers import Marker
from ...sessions.recorder import Recorder
from ...sessions.schema import SessionError
from ..actions import Actions
from ..dialogs import warn
from ..live_state import LiveState
from .observer_line import ObserverLine
from .pressing import second_now
from .recording import Recording


class RecordingController(QObject):
    """Recording controller: connects the actions with the recording; a new source ends it.

    A marker is set at once; its note is written in the line below the picture.
    """

    def __init__(
        self,
        actions: Actions,
        state: LiveState,
        recording: Recording,
        line: ObserverLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._recording = recording
        self._line = line
        self._noted: tuple[Recorder, Marker] | None = None  # whose note is being written
        actions.record.triggered.connect(self._toggle)
        actions.marker.triggered.connect(self._mark)
        line.note.kept.connect(self._keep_note)
        state.source_changed.connect(recording.stop)

    def _toggle(self) -> None:
        if self._state.recording is not None:
            self._recording.stop()
        else:
            self._recording.start()

    def _mark(self) -> None:
        recorder = self._state.recording
        if recorder is None:
            return
        seconds = second_now(recorder)  # before all else: of the key press
        self._line.note.keep()
        marker = recorder.mark("", seconds)
        self._noted = (recorder, marker)
        self._state.set_markers(recorder.markers)
        self._line.ask_note(tr("Marker at {time}").format(time=timecode(seconds)))

    def _keep_note(self, note: str) -> None:
        """Save the note, even if the recording ended while it was written."""
        if self._noted is None:
            return
        recorder, marker = self._noted
        self._noted = None
        try:
            recorder.note(marker, note)
        except SessionError as error:
            warn(self._window, str(error))
            return
        if recorder is self._state.recording:
            self._state.set_markers(recorder.markers)
