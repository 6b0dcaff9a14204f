"""What can be done with what is being read: record it, and name, explain and correct its faces."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..playback.threads import SourceInfo
from ..settings import Settings
from ..vision.readings import Analysis
from .parts import Parts
from .recording.recording import Recording
from .recording.recording_controller import RecordingDesk
from .services import Equipment
from .teaching.face_actions import Teaching
from .teaching.resting_face import Rest


class Workbench(QObject):
    """Follows what the window shows. said: what was done. failed: what could not be."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, parts: Parts, equipment: Equipment, window: QWidget) -> None:
        super().__init__(window)
        self._dock = parts.dock
        player = parts.player
        self._recording = Recording(player, equipment.sessions, equipment.model_sha256, self)
        self._desk = RecordingDesk(parts, self._recording, window)
        rest = Rest(player, parts.stage.notice, self)
        self._teaching = Teaching(parts, equipment.corrections, rest, window)
        for one in (self._recording, self._teaching):
            one.said.connect(self.said)
            one.failed.connect(self.failed)
        player.ended.connect(self._recording.stop)
        player.paused_changed.connect(self._teaching.set_paused)

    @property
    def is_recording(self) -> bool:
        return self._recording.recorder is not None

    def apply(self, settings: Settings) -> None:
        """Record with these choices."""
        self._desk.settings = settings

    def begin(self, info: SourceInfo | None) -> None:
        """Another source is shown, or none."""
        self._desk.begin(info)
        self._teaching.begin(info.name if info is not None else "")

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The newest analysis; None while nothing is read."""
        if analysis is not None:
            self._desk.show_analysis(analysis, self._dock.face)
        self._teaching.show_analysis(analysis)

    def close(self) -> None:
        """Finish what is being recorded, and wait for that."""
        self._recording.stop()
        self._recording.wait()
