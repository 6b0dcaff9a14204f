from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.timeline.timeline import Timeline
from tests.feeding import EMOTIONS
from tests.gui.finding import find
from tests.gui.timelines import button, drag, empty_timeline, one, turn, view


@pytest.fixture
def empty(qtbot: QtBot) -> Timeline:
    return empty_timeline(qtbot)


@pytest.fixture
def live(empty: Timeline) -> Iterator[Timeline]:
    """Follows a person whose first two minutes have been."""
    empty.set_emotions(EMOTIONS)
    empty.follow(True)
    empty.set_series(np.arange(120.0), np.tile(one("sad"), (120, 1)))
    yield empty
    assert not _waits(empty)


def _waits(timeline: Timeline) -> bool:
    """Whether something is still to be drawn."""
    return any(timer.isActive() for timer in timeline.findChildren(QTimer))


def _shown_after(timeline: Timeline, qtbot: QtBot, seconds: float) -> None:
    """A reading is appended and drawn."""
    timeline.append(seconds, one("happy"))
    qtbot.waitUntil(lambda: not _waits(timeline))


def test_appending_is_drawn_soon_and_leaves_no_timer(qtbot: QtBot, live: Timeline) -> None:
    for i in range(30):
        live.append(120.0 + i / 30, one("happy"))
    qtbot.waitUntil(lambda: view(live)[1] > 120.5)
    assert view(live) == pytest.approx((120.0 + 29 / 30 - 60.0, 120.0 + 29 / 30))


def test_following_begins_with_an_empty_minute(qtbot: QtBot, empty: Timeline) -> None:
    empty.set_emotions(EMOTIONS)
    empty.follow(True)
    _shown_after(empty, qtbot, 3.0)
    assert view(empty) == (0.0, 60.0)


def test_who_pans_away_comes_back_by_a_button(qtbot: QtBot, live: Timeline) -> None:
    back = button(live, "● Live")
    assert back.isHidden()
    drag(live, QPoint(300, 100), QPoint(700, 100))
    before = view(live)
    assert back.isVisible()
    _shown_after(live, qtbot, 121.0)
    assert view(live) == pytest.approx(before)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert view(live) == pytest.approx((61.0, 121.0))
    assert back.isHidden()


def test_zooming_keeps_to_the_newest(qtbot: QtBot, live: Timeline) -> None:
    turn(live, QPoint(300, 100), QPoint(0, 240))
    _shown_after(live, qtbot, 125.0)
    start, end = view(live)
    assert end == pytest.approx(125.0)
    assert end - start == pytest.approx(60 / 1.0015**240)


def test_no_more_readings_leave_the_view_where_it_is(live: Timeline) -> None:
    before = view(live)
    live.follow(False)
    assert view(live) == pytest.approx(before)
    live.reset_view()
    assert view(live) == pytest.approx((0.0, 119.0))


def test_clearing_shows_nothing_and_goes_on(qtbot: QtBot, live: Timeline) -> None:
    live.clear()
    assert find(live, QLabel).text().startswith("No readings yet")
    _shown_after(live, qtbot, 1.0)
    assert view(live) == (0.0, 60.0)


def test_with_less_motion_it_goes_on_by_pages(qtbot: QtBot, live: Timeline) -> None:
    live._scope.move_by_pages(True)
    ends = []
    for second in range(120, 150):
        _shown_after(live, qtbot, float(second))
        start, end = view(live)
        assert end >= second
        assert end - start == pytest.approx(60.0)
        ends.append(end)
    assert sorted(set(ends)) == [120.0, 135.0, 150.0]
    live._scope.move_by_pages(False)
    assert view(live) == pytest.approx((89.0, 149.0))
