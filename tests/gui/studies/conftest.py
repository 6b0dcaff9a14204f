"""Study windows for tests, which leave nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.factories import face_finder
from app.gui.actions import Actions
from app.gui.live_state import LiveState
from app.gui.recording.recording import Recording
from app.gui.sessions.session_windows import SessionWindows
from app.gui.studies.study_recording import StudyRecording
from app.gui.studies.study_services import StudyServices
from app.gui.studies.study_window import StudyWindow
from app.playback.player import Player
from app.settings import Settings
from app.sources.open import open_source
from app.studies.study import Study
from tests.feeding import analyzer_without_model
from tests.gui.studies.opened import personal_in

Opening = Callable[[Study], StudyWindow]


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    """A window that owns dialogs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window


@pytest.fixture
def open_study(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> Iterator[Opening]:
    """Opens a study's window, without the main one, and waits until it is shown."""
    state, player = LiveState(Settings(), owner), Player(open_source, analyzer_without_model, owner)
    sessions = SessionWindows(tmp_path / "Sessions", owner)
    recording = Recording(player, state, tmp_path / "Sessions", "abc", owner)
    recorder = StudyRecording(recording, Actions(owner), state, lambda **changes: None, owner)
    personal = personal_in(tmp_path)
    services = StudyServices(personal, face_finder, sessions.open, sessions.close_below, recorder)
    windows: list[StudyWindow] = []

    def opened(study: Study) -> StudyWindow:
        window = StudyWindow(study, services)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.contents is not None)
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    sessions.close()
    recorder.close()
    player.close()
