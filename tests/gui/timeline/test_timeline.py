from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.readout import Readout
from app.gui.timeline.timeline import Timeline
from tests.feeding import EMOTIONS
from tests.gui.finding import find
from tests.gui.timelines import (
    LENGTH,
    button,
    count,
    drag,
    empty_timeline,
    one,
    press,
    ten_minutes,
    turn,
    view,
)

_HAPPY, _SAD, _NEUTRAL = "#f0e442", "#0072b2", "#56b4e9"


@pytest.fixture
def empty(qtbot: QtBot) -> Timeline:
    return empty_timeline(qtbot)


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    return ten_minutes(qtbot)


def test_empty_says_whether_readings_are_still_to_come(empty: Timeline) -> None:
    assert find(empty, QLabel).text() == "No face was read here"
    empty.follow(True)
    assert find(empty, QLabel).text().startswith("No readings yet")
    empty.follow(False)
    assert find(empty, QLabel).text() == "No face was read here"


def test_empty_says_so_and_can_be_used(qtbot: QtBot, empty: Timeline) -> None:
    assert find(empty, QLabel).text() == "No face was read here"
    turn(empty, QPoint(400, 100), QPoint(0, 120))
    drag(empty, QPoint(400, 100), QPoint(300, 100))
    press(empty, Qt.Key.Key_Plus)
    empty.set_series(np.empty(0), np.empty((0, 0)))
    empty.clear()
    QTest.mouseMove(find(empty, InteractiveChart).viewport(), QPoint(500, 100))
    assert find(empty, Readout).text.endswith("No reading")
    assert view(empty) == (0.0, 2.0)


def test_shows_the_person_whole(timeline: Timeline) -> None:
    assert find(timeline, QLabel).text() == ""
    assert view(timeline) == (0.0, LENGTH)
    assert count(timeline, _SAD) > 100
    assert count(timeline, _NEUTRAL) > 200


def test_another_person_is_looked_at_in_the_same_place(timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    before = view(timeline)
    timeline.set_series(np.arange(10.0), np.tile(one("sad"), (10, 1)))
    assert view(timeline) == before


def test_stacked_areas_fill_the_plot(timeline: Timeline) -> None:
    lines = count(timeline, _HAPPY)
    timeline.set_style(True)
    assert timeline.stacked
    plot = find(timeline, InteractiveChart).plot
    area = plot.width() * plot.height()
    assert lines < 0.01 * area
    assert count(timeline, _HAPPY) == pytest.approx(0.4 * area, rel=0.1)
    assert count(timeline, _SAD) == pytest.approx(0.4 * area, rel=0.1)
    assert count(timeline, _NEUTRAL) == pytest.approx(0.2 * area, rel=0.15)


def test_the_buttons_switch_the_style(qtbot: QtBot, timeline: Timeline) -> None:
    qtbot.mouseClick(button(timeline, "Stacked"), Qt.MouseButton.LeftButton)
    assert timeline.stacked
    qtbot.mouseClick(button(timeline, "Lines"), Qt.MouseButton.LeftButton)
    assert not timeline.stacked


@pytest.mark.parametrize("stacked", [False, True])
def test_the_legend_hides_an_emotion(qtbot: QtBot, timeline: Timeline, stacked: bool) -> None:
    timeline.set_style(stacked)
    before = count(find(timeline, InteractiveChart), _SAD)
    qtbot.mouseClick(button(timeline, "Sad"), Qt.MouseButton.LeftButton)
    assert count(find(timeline, InteractiveChart), _SAD) == 0
    qtbot.mouseClick(button(timeline, "Sad"), Qt.MouseButton.LeftButton)
    assert count(find(timeline, InteractiveChart), _SAD) == before


def test_space_works_the_button_that_tab_led_to(qtbot: QtBot, timeline: Timeline) -> None:
    angry, disgust = button(timeline, "Angry"), button(timeline, "Disgust")
    assert angry.focusPolicy() == Qt.FocusPolicy.TabFocus
    angry.setFocus()
    qtbot.keyClick(angry, Qt.Key.Key_Right)
    assert disgust.focusPolicy() == Qt.FocusPolicy.TabFocus
    qtbot.keyClick(disgust, Qt.Key.Key_Space)
    assert not disgust.isChecked()


def test_other_emotions_take_the_readings_away(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_emotions(EMOTIONS)
    assert find(timeline, QLabel).text() == ""
    timeline.set_emotions(("happy", "sad"))
    assert find(timeline, QLabel).text() == "No face was read here"
    qtbot.waitUntil(lambda: len(timeline.findChildren(QToolButton)) == 4 + 2)
    timeline.append(1.0, np.array((0.2, 0.8)))
    qtbot.waitUntil(lambda: find(timeline, QLabel).text() == "")


def test_goes_with_the_palette(timeline: Timeline) -> None:
    dark = QPalette(QColor("white"), QColor("#202020"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#101214"))
    assert count(find(timeline, InteractiveChart), "#101214", 2) == 0
    timeline.setPalette(dark)
    assert count(find(timeline, InteractiveChart), "#101214", 2) > 50_000
