from __future__ import annotations

from collections.abc import Iterator

import pyqtgraph as pg
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.gui.timeline.axes import MARGIN, SHARES_WIDTH, ClockAxis, ShareAxis
from app.gui.timeline.chart import Chart
from tests.gui.timelines import count, fill_window

_MINUTE, _HOUR = 60.0, 3600.0


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[Chart]:
    chart = Chart()
    window = fill_window(qtbot, chart)
    yield chart
    window.close()


def _step(seconds: float, pixels: float) -> float:
    """From one time to the next, on an axis of this length."""
    ((step, offset),) = ClockAxis().tickSpacing(0.0, seconds, pixels)
    assert offset == 0.0
    return step


@pytest.mark.parametrize(("seconds", "pixels"), [(0.0, 0.0), (0.0, 800.0), (2.0, 800.0)])
def test_of_next_to_nothing_every_second_is_written(
    qapp: QApplication, seconds: float, pixels: float
) -> None:
    assert _step(seconds, pixels) == 1.0


@pytest.mark.parametrize(
    ("seconds", "step"),
    [
        (_MINUTE, 10.0),
        (10 * _MINUTE, 2 * _MINUTE),
        (_HOUR, 10 * _MINUTE),
        (10 * _HOUR, 2 * _HOUR),
        (1000 * _HOUR, 4 * _HOUR),
    ],
)
def test_times_are_round_and_apart(qapp: QApplication, seconds: float, step: float) -> None:
    assert _step(seconds, 800.0) == step


def test_without_room_there_are_fewer_times(qapp: QApplication) -> None:
    steps = [_step(_HOUR, pixels) for pixels in (1600.0, 800.0, 400.0, 100.0, 0.0)]
    assert steps == sorted(steps)
    assert steps[0] < steps[-1]


def test_times_are_written_as_everywhere(qapp: QApplication) -> None:
    words = ClockAxis().tickStrings([0.0, 59.9999, 750.0, 3600.0], 1.0, 1.0)
    assert words == ["0:00", "1:00", "12:30", "1:00:00"]


def test_texts_that_stand_out_at_the_ends_are_painted_whole(qapp: QApplication) -> None:
    for axis, across in ((ClockAxis(), MARGIN), (ShareAxis(), 0)):
        plain, whole = pg.AxisItem.boundingRect(axis), axis.boundingRect()
        assert plain.left() - whole.left() == across
        assert whole.width() - plain.width() == 2 * across
        assert (whole.height() > plain.height()) == (across == 0)


def test_shares_are_lines_across_the_plot_at_every_quarter(chart: Chart) -> None:
    palette = QPalette(QColor("black"), QColor("white"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    chart.set_palette(palette)
    QApplication.processEvents()
    image = chart.grab().toImage()
    plot = chart.plot.toRect()
    assert plot.left() == SHARES_WIDTH
    x = plot.left() + plot.width() // 3
    dark = [
        y
        for y in range(plot.top() + 2, plot.bottom() - 4)
        if image.pixelColor(x, y) != QColor("white")
    ]
    places = {round(4 * (plot.bottom() - y) / plot.height() * 1.02) for y in dark}
    assert {1, 2, 3} <= places
    assert len(dark) <= 8, "thin ones"


def test_axes_are_in_the_themes_text_colour(chart: Chart) -> None:
    before = count(chart, "#000000", 120)
    palette = QPalette(QColor("white"), QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#101214"))
    chart.set_palette(palette)
    assert before > 0
    assert count(chart, "#ffffff", 120) > 0
