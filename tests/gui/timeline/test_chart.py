from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.timeline.chart import Chart
from app.sessions.markers import Marker
from tests.feeding import EMOTIONS
from tests.gui.finding import find
from tests.gui.timelines import LENGTH, count, fill_window, one, readings, series

_SAD = "#0072b2"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = fill_window(qtbot, Chart())
    yield window
    window.close()


@pytest.fixture
def chart(window: QWidget) -> Chart:
    return find(window, Chart)


@pytest.fixture
def ten_minutes(chart: Chart) -> Chart:
    """Of one person, in view as a whole."""
    chart.set_emotions(EMOTIONS)
    chart.set_extent(LENGTH)
    chart.show_span(0.0, LENGTH)
    chart.set_series(series(*readings()))
    return chart


def _span(chart: Chart) -> tuple[float, float]:
    return chart.start, chart.end


def test_without_readings_it_shows_two_seconds_of_nothing(chart: Chart) -> None:
    assert (_span(chart), chart.extent) == ((0.0, 2.0), 2.0)
    assert len(chart.points.seconds) == 0
    assert chart.points.at(1.0) is None
    assert count(chart, _SAD) == 0
    chart.set_extent(0.0)
    assert chart.extent == 2.0


def test_a_time_has_one_place_and_a_place_one_time(ten_minutes: Chart) -> None:
    plot = ten_minutes.plot
    assert ten_minutes.x_of(0.0) == pytest.approx(plot.left())
    assert ten_minutes.x_of(LENGTH) == pytest.approx(plot.right())
    ten_minutes.show_span(100.0, 200.0)
    for seconds in (100.0, 137.5, 200.0):
        assert ten_minutes.seconds_at(ten_minutes.x_of(seconds)) == pytest.approx(seconds)


def test_beside_the_whole_is_its_nearest_end(ten_minutes: Chart) -> None:
    assert ten_minutes.seconds_at(-500.0) == 0.0
    assert ten_minutes.seconds_at(5000.0) == LENGTH


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ((-50.0, 50.0), (0.0, 100.0)),
        ((550.0, 650.0), (500.0, LENGTH)),
        ((-50.0, 5000.0), (0.0, LENGTH)),
        ((300.0, 300.5), (299.25, 301.25)),
    ],
)
def test_nothing_beyond_the_ends_comes_into_view_and_no_less_than_two_seconds(
    ten_minutes: Chart, asked: tuple[float, float], shown: tuple[float, float]
) -> None:
    ten_minutes.show_span(*asked)
    assert _span(ten_minutes) == pytest.approx(shown)


def test_readings_that_came_since_are_drawn_when_it_is_told_so(chart: Chart) -> None:
    chart.set_emotions(EMOTIONS)
    grown = series(np.array([0.0, 0.5]), np.tile(one("sad"), (2, 1)))
    chart.set_series(grown)
    grown.append(1.0, one("happy"))
    assert chart.points.seconds.tolist() == [0.0, 0.5]
    chart.redraw()
    assert chart.points.seconds.tolist() == [0.0, 0.5, 1.0]


def test_as_many_points_are_drawn_as_there_is_room_for(window: QWidget, ten_minutes: Chart) -> None:
    counts = []
    for width in (800, 400):
        window.resize(width, 200)
        QApplication.processEvents()
        counts.append(len(ten_minutes.points.seconds))
        assert counts[-1] <= ten_minutes.plot.width() / 2 + 3
    assert counts[0] > counts[1] > 50


def test_a_closer_look_shows_more_of_what_was_read(ten_minutes: Chart) -> None:
    before = np.diff(ten_minutes.points.seconds).min()
    ten_minutes.show_span(100.0, 120.0)
    assert np.diff(ten_minutes.points.seconds).min() < before / 5


def test_hidden_emotions_are_drawn_neither_as_lines_nor_as_areas(ten_minutes: Chart) -> None:
    for stacked in (False, True):
        ten_minutes.set_style(stacked, frozenset())
        assert count(ten_minutes, _SAD) > 100
        ten_minutes.set_style(stacked, frozenset({"sad"}))
        assert count(ten_minutes, _SAD) == 0


def test_other_emotions_show_nothing_until_their_readings_come(ten_minutes: Chart) -> None:
    ten_minutes.set_emotions(("sad", "happy"))
    assert len(ten_minutes.points.seconds) == 0
    assert count(ten_minutes, _SAD) == 0
    ten_minutes.set_series(series(np.arange(10.0), np.tile((0.7, 0.3), (10, 1))))
    assert count(ten_minutes, _SAD) > 0


def test_all_of_it_is_in_the_colours_of_the_palette(ten_minutes: Chart) -> None:
    ten_minutes.set_markers([Marker(300.0, "Laughs")], selected=0)
    palette = QPalette(QColor("white"), QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#101214"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#ff00ff"))
    ten_minutes.set_palette(palette)
    everything = ten_minutes.width() * ten_minutes.height()
    assert count(ten_minutes, "#101214", 2) > everything / 2
    assert count(ten_minutes, "#ff00ff") > 100


def test_shares_stand_on_the_left_in_all_languages(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = fill_window(qtbot, Chart())
        chart = find(window, Chart)
        left, right = chart.plot.left(), chart.width() - chart.plot.right()
        assert left > right, "beside the plot are the shares, on the left"
        window.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
