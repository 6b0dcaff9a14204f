"""Recording controller: actions to start, stop and set a marker."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.text import timecode
from ...sessions.recorder import Recorder
from ...sessions.schema import SessionError
from ..actions import Actions
from ..dialogs import ask_line, warn
from ..live_state import LiveState
from .recording import Recording


class RecordingController(QObject):
    """Recording controller: connects the actions with the recording; a new source ends it."""

    def __init__(
        self, actions: Actions, state: LiveState, recording: Recording, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._recording = recording
        actions.record.triggered.connect(self._toggle)
        actions.marker.triggered.connect(self._ask_marker)
        state.source_changed.connect(recording.stop)

    def _toggle(self) -> None:
        if self._state.recording is not None:
            self._recording.stop()
        else:
            self._recording.start()

    def _ask_marker(self) -> None:
        recorder = self._state.recording
        if recorder is None:
            return
        # The time of the key press, not of writing the note.
        seconds = recorder.seconds
        mark = partial(self._mark, recorder, seconds)
        ask_line(self._window, "Set a marker", f"A note for {timecode(seconds)}:", "", mark)

    def _mark(self, recorder: Recorder, seconds: float, note: str) -> None:
        """Save the marker, even if the recording ended while the note was written."""
        try:
            marker = recorder.mark(note, seconds)
        except SessionError as error:
            warn(self._window, str(error))
            return
        if recorder is self._state.recording:
            self._state.add_marker(marker)
