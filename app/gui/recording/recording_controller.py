"""What one does while a session is recorded: start, mark, watch the timeline, stop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...common.text import timecode
from ...playback.threads import SourceInfo
from ...sessions.markers import Marker
from ...sessions.recorder import Recorder
from ...sessions.schema import SessionError
from ...settings import Settings
from ...vision.readings import Analysis, Face
from ..dialogs import ask_line, warn
from ..parts import Parts
from .recording import Recording


class RecordingDesk(QObject):
    """Connects the actions of recording with the recording itself, its light and the timeline."""

    def __init__(self, parts: Parts, recording: Recording, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions = parts.actions
        self._timeline = parts.timeline
        self._light = parts.light
        self._recording = recording
        self._markers: list[Marker] = []
        self._info: SourceInfo | None = None
        self._analysis: Analysis | None = None
        self.settings = Settings()
        actions.record.triggered.connect(self._toggle)
        actions.marker.triggered.connect(self._ask_marker)
        recording.changed.connect(self._show_recording)
        parts.player.paused_changed.connect(parts.light.set_paused)
        self._enable()

    def begin(self, info: SourceInfo | None) -> None:
        """Another source is looked at, or none: a session has one source."""
        self._recording.stop()
        self._info, self._analysis = info, None
        self._timeline.clear()
        self._enable()

    def show_analysis(self, analysis: Analysis, face: Face | None) -> None:
        """face: the one that the timeline shows."""
        first, self._analysis = self._analysis is None, analysis
        self._timeline.show_analysis(analysis, face)
        if first:
            self._enable()

    def _toggle(self) -> None:
        if self._recording.recorder is not None:
            self._recording.stop()
        elif self._info is not None and self._analysis is not None:
            self._recording.start(self._info, self._analysis, self.settings)

    def _show_recording(self, on: bool) -> None:
        recorder = self._recording.recorder
        self._actions.show_recording(on)
        if on and recorder is not None:
            self._markers = []
            self._timeline.clear()  # its second 0 is the recording's
            self._light.switch_on(lambda: recorder.seconds)
        else:
            self._light.switch_off()
        self._enable()

    def _ask_marker(self) -> None:
        recorder = self._recording.recorder
        if recorder is None:
            return
        # When the key was pressed counts, not when the note was written.
        seconds = recorder.seconds
        mark = partial(self._mark, recorder, seconds)
        ask_line(self._window, "Drop a marker", f"A note for {timecode(seconds)}:", "", mark)

    def _mark(self, recorder: Recorder, seconds: float, note: str) -> None:
        """Also where the recording has ended while the note was written."""
        try:
            marker = recorder.mark(note, seconds)
        except SessionError as error:
            warn(self._window, str(error))
            return
        if recorder is self._recording.recorder:
            self._markers.append(marker)
            self._timeline.show_markers(self._markers)

    def _enable(self) -> None:
        on = self._recording.recorder is not None
        is_picture = self._info is None or self._info.still
        self._actions.record.setEnabled(on or (self._analysis is not None and not is_picture))
        self._actions.marker.setEnabled(on)
        for action in self._actions.videos.actions():
            action.setEnabled(not on)
