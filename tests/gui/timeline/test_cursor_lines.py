from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.timeline.chart import Chart
from app.gui.timeline.cursor_lines import CursorLines
from tests.gui.timelines import count, fill_window

_INK, _ACCENT = "#ff0000", "#00a000"


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[Chart]:
    """A white chart of a hundred seconds."""
    chart = Chart()
    window = fill_window(qtbot, chart)
    chart.set_extent(100.0)
    chart.show_span(0.0, 100.0)
    yield chart
    window.close()


@pytest.fixture
def lines(chart: Chart) -> CursorLines:
    lines = CursorLines(chart.view)
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.WindowText, _INK),
        (QPalette.ColorRole.Highlight, _ACCENT),
    ):
        palette.setColor(role, QColor(name))
    lines.set_palette(palette)
    return lines


def _red(chart: Chart) -> list[int]:
    """The columns of pixels in which there is ink, however faint."""
    count(chart, _INK)  # paints
    pixels = to_pixels(chart.grab().toImage()).astype(int)
    inked = pixels[:, :, 2] - pixels[:, :, 1] > 30
    return [x for x in range(pixels.shape[1]) if inked[:, x].sum() > 40]


Setting = Callable[[CursorLines, float | None], None]


def test_no_line_is_there_until_it_has_a_place(chart: Chart, lines: CursorLines) -> None:
    assert _red(chart) == []
    assert count(chart, _ACCENT) == 0


@pytest.mark.parametrize(
    "put", [CursorLines.set_playhead, CursorLines.set_pointer], ids=["playhead", "pointer"]
)
def test_a_line_stands_at_its_time_until_it_is_taken_away(
    chart: Chart, lines: CursorLines, put: Setting
) -> None:
    for seconds in (30.0, 70.0):
        put(lines, seconds)
        columns = _red(chart)
        assert 1 <= len(columns) <= 3
        assert sum(columns) / len(columns) == pytest.approx(chart.x_of(seconds), abs=1.5)
    put(lines, None)
    assert _red(chart) == []


def test_the_playhead_stays_when_the_pointer_leaves(chart: Chart, lines: CursorLines) -> None:
    lines.set_playhead(30.0)
    alone = _red(chart)
    lines.set_pointer(60.0)
    assert len(_red(chart)) > len(alone)
    lines.set_pointer(None)
    assert _red(chart) == alone


def test_a_line_stays_at_its_time_when_the_chart_moves(chart: Chart, lines: CursorLines) -> None:
    lines.set_playhead(30.0)
    chart.show_span(20.0, 60.0)
    columns = _red(chart)
    assert sum(columns) / len(columns) == pytest.approx(chart.x_of(30.0), abs=1.5)
    chart.show_span(40.0, 80.0)
    assert _red(chart) == []


def test_a_span_is_shaded_between_two_borders(chart: Chart, lines: CursorLines) -> None:
    lines.set_span((20.0, 40.0))
    height = chart.plot.height()
    assert count(chart, _ACCENT, 40) == pytest.approx(2 * 2 * height, rel=0.5)
    columns = _red(chart)
    assert columns[0] == pytest.approx(chart.x_of(20.0), abs=4)
    assert columns[-1] == pytest.approx(chart.x_of(40.0), abs=4)
    lines.set_span(None)
    assert count(chart, _ACCENT, 40) == 0
