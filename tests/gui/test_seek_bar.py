from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QSlider
from pytestqt.qtbot import QtBot

from app.common.text import timecode
from app.gui.seek_bar import SeekBar
from tests.gui.finding import find


@pytest.fixture
def transport(qtbot: QtBot) -> SeekBar:
    strip = SeekBar(QAction("Pause"))
    qtbot.addWidget(strip)
    strip.set_duration(90.0)
    return strip


def test_begins_at_zero(transport: SeekBar) -> None:
    assert find(transport, QSlider).value() == 0
    assert find(transport, QLabel).text() == "0:00 / 1:30"


def test_following_the_video_is_not_seeking(qtbot: QtBot, transport: SeekBar) -> None:
    with qtbot.assertNotEmitted(transport.sought):
        transport.show_position(45.0)
    assert find(transport, QLabel).text() == "0:45 / 1:30"


def test_moving_the_slider_seeks(qtbot: QtBot, transport: SeekBar) -> None:
    slider = find(transport, QSlider)
    with qtbot.waitSignal(transport.sought) as sought:
        slider.setValue(slider.maximum() // 3)
    assert sought.args == [30.0]


def test_a_held_slider_is_left_where_it_is(transport: SeekBar) -> None:
    slider = find(transport, QSlider)
    slider.setSliderDown(True)
    slider.setValue(slider.maximum())
    transport.show_position(1.0)
    assert slider.value() == slider.maximum()


@pytest.mark.parametrize("part", [0.25, 0.75])
def test_a_click_jumps_there(qtbot: QtBot, transport: SeekBar, part: float) -> None:
    transport.resize(800, 40)
    with qtbot.waitExposed(transport):
        transport.show()
    slider = find(transport, QSlider)
    place = QPoint(round(part * slider.width()), slider.height() // 2)
    with qtbot.waitSignal(transport.sought) as sought:
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
    assert sought.args == [pytest.approx(part * 90.0, abs=2.0)]


@pytest.mark.parametrize(("seconds", "text"), [(-3.0, "0:00 / 1:30"), (1e12, "1:30 / 1:30")])
def test_a_position_outside_the_video_is_its_end(
    transport: SeekBar, seconds: float, text: str
) -> None:
    transport.show_position(seconds)
    slider = find(transport, QSlider)
    assert slider.value() == (slider.minimum() if seconds < 0 else slider.maximum())
    assert find(transport, QLabel).text() == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (7.9, "0:07"), (60, "1:00"), (3599, "59:59"), (3723, "1:02:03")],
)
def test_clock(seconds: float, text: str) -> None:
    assert timecode(seconds) == text


def test_time_goes_to_the_right_in_all_languages(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        strip = SeekBar(QAction("Pause"))
        qtbot.addWidget(strip)
        strip.resize(400, 40)
        strip.show()
        slider, times = find(strip, QSlider), find(strip, QLabel)
        assert not slider.invertedAppearance()
        assert slider.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert slider.x() < times.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
