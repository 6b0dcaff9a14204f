from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.recording.notice_frame import PAUSED, RECORDING, NoticeFrame, dots_per_inch
from app.settings import Settings
from tests.gui.live import recorder

_AT_3_METRES = 14.0  # millimetres of a capital: 16 minutes of arc


class _Bench:
    def __init__(self, qtbot: QtBot, notice: bool = True) -> None:
        self.state = LiveState(Settings(recording_notice=notice))
        self.view = QWidget()
        self.view.setAutoFillBackground(True)  # as the picture, which is opaque
        self.frame = NoticeFrame(self.view, self.state)
        qtbot.addWidget(self.frame)
        self.frame.resize(1000, 640)
        self.frame.show()

    def colours(self) -> tuple[QColor, QColor]:
        """At the frame's left edge, and just within the picture's."""
        image = self.frame.grab().toImage()
        middle = self.view.geometry().center().y()
        return image.pixelColor(2, middle), image.pixelColor(self.view.x() + 2, middle)


def test_without_a_recording_or_unless_it_is_wanted_there_is_none(qtbot: QtBot) -> None:
    bench = _Bench(qtbot)
    assert (bench.frame.words, bench.frame.capital) == ("", 0.0)
    assert bench.view.geometry() == bench.frame.rect()
    off = _Bench(qtbot, notice=False)
    off.state.set_recording(recorder())
    assert off.frame.words == ""
    assert off.view.geometry() == off.frame.rect()


def test_while_recording_it_is_around_the_picture_and_covers_nothing(qtbot: QtBot) -> None:
    bench = _Bench(qtbot)
    bench.state.set_recording(recorder())
    qtbot.waitUntil(lambda: bench.view.y() > 0)
    assert bench.frame.words == RECORDING == bench.frame.accessibleName()
    assert not bench.frame.strip.intersects(bench.view.geometry())
    around, within = bench.colours()
    assert around.red() > 150
    assert around.green() < 60
    assert within != around


def test_it_can_be_read_at_three_metres(qtbot: QtBot) -> None:
    bench = _Bench(qtbot)
    bench.state.set_recording(recorder())
    assert bench.frame.capital / dots_per_inch(bench.frame.screen()) * 25.4 >= _AT_3_METRES


@pytest.mark.parametrize(("width", "height"), [(320, 200), (2560, 180), (60, 900), (0, 0)])
def test_in_a_small_window_the_words_are_as_large_as_there_is_room(
    qtbot: QtBot, width: int, height: int
) -> None:
    bench = _Bench(qtbot)
    bench.state.set_recording(recorder())
    bench.frame.resize(width, height)
    assert bench.frame.capital <= max(0.25 * bench.frame.height(), 8)
    bench.frame.grab()  # paints without a complaint


def test_paused_it_says_so_and_afterwards_it_is_gone(qtbot: QtBot) -> None:
    bench = _Bench(qtbot)
    bench.state.set_recording(recorder())
    qtbot.waitUntil(lambda: bench.view.y() > 0)
    red = bench.colours()[0]
    bench.state.set_paused(True)
    assert bench.frame.words == PAUSED
    assert bench.colours()[0] != red
    bench.state.set_recording(None)
    assert bench.frame.words == ""
    qtbot.waitUntil(lambda: bench.view.geometry() == bench.frame.rect())


def test_the_setting_is_followed_at_once(qtbot: QtBot) -> None:
    bench = _Bench(qtbot, notice=False)
    bench.state.set_recording(recorder())
    bench.state.set_settings(Settings(recording_notice=True))
    assert bench.frame.words == RECORDING


def test_a_screen_that_says_nothing_likely_is_a_usual_one(qtbot: QtBot) -> None:
    assert dots_per_inch(None) == 96.0
    assert 50 <= dots_per_inch(QGuiApplication.primaryScreen()) <= 400
