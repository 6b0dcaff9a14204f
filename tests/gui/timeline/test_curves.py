from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.palette import colour, contrast
from app.gui.timeline.chart import Chart
from app.gui.timeline.curves import line_colour
from app.gui.timeline.series import Points
from tests.feeding import EMOTIONS
from tests.gui.timelines import fill_window

_TWO = ("sad", "angry")


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[Chart]:
    """Two emotions over ten seconds."""
    chart = Chart()
    window = fill_window(qtbot, chart)
    chart.set_extent(10.0)
    chart.show_span(0.0, 10.0)
    chart.set_emotions(_TWO)
    yield chart
    window.close()


def _points(*rows: tuple[float, float, float]) -> Points:
    """Each a second and two shares."""
    table = np.array(rows, float).reshape(-1, 3)
    return Points(table[:, 0], table[:, 1:], 0.5)


_STEADY = _points((0.0, 0.6, 0.2), (5.0, 0.6, 0.2), (10.0, 0.6, 0.2))


def _drawn(chart: Chart, emotion: str) -> np.ndarray:
    """Where the plot has the emotion's colour: (H, W) bool."""
    QApplication.processEvents()
    plot = chart.plot.toRect()
    pixels = to_pixels(chart.grab().toImage().copy(plot)).astype(int)
    wanted = colour(emotion)
    bgr = (wanted.blue(), wanted.green(), wanted.red())
    return np.asarray(np.abs(pixels - bgr).max(axis=2) < 40)


def _height(found: np.ndarray) -> float:
    """Of the drawn pixels' middle, from 0, below, to 1."""
    return 1.02 * (1 - float(np.flatnonzero(found.any(axis=1)).mean()) / found.shape[0])


def test_no_points_draw_nothing(chart: Chart) -> None:
    for stacked in (False, True):
        chart.curves.stacked = stacked
        chart.curves.show(_points())
        assert not any(_drawn(chart, emotion).any() for emotion in _TWO)


def test_a_line_is_as_high_as_its_share(chart: Chart) -> None:
    chart.curves.show(_STEADY)
    for emotion, share in (("sad", 0.6), ("angry", 0.2)):
        found = _drawn(chart, emotion)
        assert _height(found) == pytest.approx(share, abs=0.03)
        assert found.any(axis=0).mean() > 0.95


def test_areas_stand_upon_each_other_in_the_emotions_order(chart: Chart) -> None:
    chart.curves.stacked = True
    chart.curves.show(_STEADY)
    for emotion, share, middle in (("sad", 0.6, 0.3), ("angry", 0.2, 0.7)):
        found = _drawn(chart, emotion)
        assert found.mean() == pytest.approx(share / 1.02, abs=0.04)
        assert _height(found) == pytest.approx(middle, abs=0.03)


@pytest.mark.parametrize("stacked", [False, True])
def test_nothing_is_drawn_across_a_gap(chart: Chart, stacked: bool) -> None:
    nan = float("nan")
    rows = ((0.0, 0.6, 0.2), (3.0, 0.6, 0.2), (3.0, nan, nan), (7.0, 0.6, 0.2), (10.0, 0.6, 0.2))
    chart.curves.stacked = stacked
    chart.curves.show(_points(*rows))
    drawn = _drawn(chart, "sad")
    columns, width = np.asarray(drawn.any(axis=0)), drawn.shape[1]
    assert not columns[int(0.32 * width) : int(0.68 * width)].any()
    assert columns[: int(0.28 * width)].mean() > 0.9
    assert columns[int(0.72 * width) :].mean() > 0.9


def test_without_a_hidden_one_the_others_move_down(chart: Chart) -> None:
    chart.curves.stacked = True
    chart.curves.hidden = frozenset({"sad"})
    chart.curves.show(_STEADY)
    assert not _drawn(chart, "sad").any()
    assert _height(_drawn(chart, "angry")) == pytest.approx(0.1, abs=0.03)


def test_other_emotions_take_the_lines_away(chart: Chart) -> None:
    chart.curves.show(_STEADY)
    before = len(chart.scene().items())
    chart.curves.set_emotions(("happy",))
    assert len(chart.scene().items()) == before - 1
    assert not any(_drawn(chart, emotion).any() for emotion in _TWO)


def test_finely_drawn_lines_are_in_the_same_place(chart: Chart) -> None:
    chart.curves.show(_STEADY)
    before = _drawn(chart, "sad")
    chart.curves.draw_finely()
    chart.curves.show(_STEADY)
    assert _height(_drawn(chart, "sad")) == pytest.approx(_height(before), abs=0.01)


@pytest.mark.parametrize("emotion", [*EMOTIONS, "unknown"])
def test_a_line_is_seen_on_white_and_keeps_its_colour_on_black(emotion: str) -> None:
    white, black = QColor("white"), QColor("black")
    assert contrast(line_colour(emotion, white), white) >= 1.7
    assert line_colour(emotion, white).hslHue() == pytest.approx(colour(emotion).hslHue(), abs=3)
    assert line_colour(emotion, black) == colour(emotion)
