from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from app.gui.transport import Transport, clock


@pytest.fixture
def transport(qtbot: QtBot) -> Transport:
    strip = Transport(QAction("Pause"))
    qtbot.addWidget(strip)
    strip.set_duration(90.0)
    return strip


def test_begins_at_zero(transport: Transport) -> None:
    assert transport.findChild(QSlider).value() == 0
    assert transport.findChild(QLabel).text() == "0:00 / 1:30"


def test_following_the_video_is_not_seeking(qtbot: QtBot, transport: Transport) -> None:
    with qtbot.assertNotEmitted(transport.sought):
        transport.show_position(45.0)
    assert transport.findChild(QLabel).text() == "0:45 / 1:30"


def test_moving_the_slider_seeks(qtbot: QtBot, transport: Transport) -> None:
    slider = transport.findChild(QSlider)
    with qtbot.waitSignal(transport.sought) as sought:
        slider.setValue(slider.maximum() // 3)
    assert sought.args == [30.0]


def test_a_held_slider_is_left_where_it_is(transport: Transport) -> None:
    slider = transport.findChild(QSlider)
    slider.setSliderDown(True)
    slider.setValue(slider.maximum())
    transport.show_position(1.0)
    assert slider.value() == slider.maximum()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (7.9, "0:07"), (60, "1:00"), (3599, "59:59"), (3723, "1:02:03")],
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text
