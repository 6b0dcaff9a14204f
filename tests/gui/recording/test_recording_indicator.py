from __future__ import annotations

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.gui.recording.recording_indicator import RecordingLight


def test_it_is_dark_until_something_is_recorded(qtbot: QtBot) -> None:
    light = RecordingLight()
    qtbot.addWidget(light)
    assert light.isHidden()


def test_it_tells_how_long_it_has_been(qtbot: QtBot) -> None:
    light = RecordingLight()
    qtbot.addWidget(light)
    seconds = iter([5.0, 65.0, *[3700.0] * 100])
    light.switch_on(lambda: next(seconds))
    assert light.isVisible()
    assert light.text() == "● Recording 0:05"
    qtbot.waitUntil(lambda: light.text() == "● Recording 1:01:40")
    light.set_paused(True)
    assert light.text() == "Ⅱ Paused, nothing is recorded 1:01:40"
    light.set_paused(False)
    assert light.text() == "● Recording 1:01:40"
    light.switch_off()
    assert light.isHidden()
    assert not any(timer.isActive() for timer in light.findChildren(QTimer))
