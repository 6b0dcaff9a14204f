"""A window that records what a test says is read, for the tests of an observer's hands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.gui.code_chips import CodeChips
from app.gui.live_state import LiveState
from app.gui.recording.observer_line import ObserverLine
from app.gui.recording.recording import Recording
from app.playback.player import Player
from app.sessions import store
from app.sessions.recorder import Recorder
from app.sessions.store import Session
from app.settings import Settings
from app.sources.open import open_source
from tests.feeding import analyzer_without_model
from tests.gui.live import analysis, camera, face, frame


class ObserverBench:
    """Actions, state, chips and line of a window whose player plays nothing; end() it."""

    def __init__(self, qtbot: QtBot, root: Path, settings: Settings) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions, self.state = Actions(self.window), LiveState(settings)
        player = Player(open_source, analyzer_without_model, self.window)
        self.recording = Recording(player, self.state, root, "abc", self.window)
        self.chips, self.line = CodeChips(), ObserverLine(self.state)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.chips)
        column.addWidget(self.line)
        self.window.setCentralWidget(middle)
        with qtbot.waitActive(self.window):  # its keys work only then
            self.window.show()
            self.window.activateWindow()

    def record(self) -> Recorder:
        """Open a camera, read its first frame, and begin."""
        first = frame()
        self.state.show_source(camera())
        self.state.show_frame(first)
        self.state.show_analysis(analysis(first, face()))
        self.recording.start()
        recorder = self.state.recording
        assert recorder is not None
        recorder.add(analysis(frame(), face()))
        return recorder

    def end(self) -> None:
        self.recording.stop()
        self.recording.wait()

    def kept(self, recorder: Recorder) -> Session:
        """The session as it is on the disk, once the recording has ended."""
        self.end()
        return store.load(recorder.folder)
