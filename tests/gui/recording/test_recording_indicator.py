from __future__ import annotations

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.recording.recording_indicator import RecordingIndicator
from app.settings import Settings
from tests.gui.live import FakeRecorder, recorder


def _indicator(qtbot: QtBot, state: LiveState) -> RecordingIndicator:
    indicator = RecordingIndicator(state)
    qtbot.addWidget(indicator)
    return indicator


def test_it_is_dark_until_something_is_recorded(qtbot: QtBot) -> None:
    indicator = _indicator(qtbot, LiveState(Settings()))
    assert indicator.isHidden()
    assert not any(timer.isActive() for timer in indicator.findChildren(QTimer))


def test_it_tells_how_long_it_has_been(qtbot: QtBot) -> None:
    state, recording = LiveState(Settings()), recorder(5.0)
    indicator = _indicator(qtbot, state)
    state.set_recording(recording)
    assert indicator.isVisible()
    assert indicator.text() == "● Recording 0:05"
    assert isinstance(recording, FakeRecorder)
    recording.seconds = 3700.0
    qtbot.waitUntil(lambda: indicator.text() == "● Recording 1:01:40")
    state.set_paused(True)
    assert indicator.text() == "Ⅱ Paused, nothing is recorded 1:01:40"
    state.set_paused(False)
    assert indicator.text() == "● Recording 1:01:40"
    state.set_recording(None)
    assert indicator.isHidden()
    assert not any(timer.isActive() for timer in indicator.findChildren(QTimer))
