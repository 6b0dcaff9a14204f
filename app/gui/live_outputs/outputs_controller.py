"""Outputs controller: keeps the live outputs as the settings say, and passes markers on."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ...live_outputs.choices import LABEL_FILE, LSL, OSC
from ...live_outputs.live_outputs import LiveOutputs
from ...playback.player import Player
from ...sessions.schema import SessionError
from ...vision.pipeline import Analyzer
from ..live_state import LiveState

_SWITCHES = {LSL: "lsl", OSC: "osc", LABEL_FILE: "label_on"}
"""The field of Settings that switches each kind of output."""
_NO_NOTE = "marker"  # what is sent of a marker without a note


class OutputsController(QObject):
    """Outputs controller; call close() at the end.

    failed: sentence of an output that has switched itself off.
    said: sentence on a marker of another program that could not be kept.
    """

    failed = Signal(str)
    said = Signal(str)
    sending_changed = Signal(tuple)
    _broke_off = Signal(str, str)  # kind, why
    _marker_came = Signal(str, float)

    def __init__(
        self,
        player: Player[Analyzer],
        state: LiveState,
        change: Callable[..., object],
        parent: QObject | None = None,
    ) -> None:
        """
        change: changes fields of the settings, and saves.
        """
        super().__init__(parent)
        self._state = state
        self._change = change
        self._closed = False
        # Seconds and words of markers that were sent, or came from others.
        self._known: set[tuple[float, str]] = set()
        # From the outputs' threads into this one.
        self._broke_off.connect(self._switch_off)
        self._marker_came.connect(self._take_marker)
        self._outputs = LiveOutputs(self._broke_off.emit, self._marker_came.emit)
        player.set_listener(self._outputs.show)
        state.settings_changed.connect(self.apply)
        state.markers_changed.connect(self._send_markers)

    def apply(self) -> None:
        """Start and stop outputs, as the settings say."""
        if not self._closed and self._outputs.apply(self._state.settings.outputs):
            # A picture that stands still is not read again for them.
            self._outputs.show(self._state.analysis)
            self.sending_changed.emit(self._outputs.titles)

    def close(self) -> None:
        """Stop all outputs."""
        self._closed = True
        self._outputs.close()

    def _switch_off(self, kind: str, sentence: str) -> None:
        self._change(**{_SWITCHES[kind]: False})
        self.failed.emit(sentence)

    def _send_markers(self) -> None:
        """Send the markers that are new and the user's own, and again once they have a note."""
        recorder, markers = self._state.recording, self._state.markers
        if recorder is None or not markers:
            self._known.clear()
            return
        for marker in markers:
            told = (marker.seconds, marker.words)
            if told not in self._known:
                self._known.add(told)
                # A marker is older than its note, which takes time to type.
                moment = recorder.moment_of(marker.seconds)
                self._outputs.mark(marker.words or _NO_NOTE, moment or time.monotonic())

    def _take_marker(self, note: str, moment: float) -> None:
        """Add another program's marker to the recording, if it lies in one."""
        recorder = self._state.recording
        seconds = None if recorder is None else recorder.second_of(moment)
        if recorder is None or seconds is None or seconds < 0:
            return
        self._known.add((seconds, note))  # so that it is not sent back
        try:
            recorder.mark(note, seconds)
        except SessionError as error:
            self.said.emit(str(error))
            return
        self._state.set_markers(recorder.markers)
