from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem

from app.gui.timeline.marker_flags import MarkerFlags, lane
from app.sessions.markers import Marker
from tests.gui.timelines import MARKERS

_PLOT = QRectF(40.0, lane(), 900.0, 160.0)
_ACCENT = QColor("#ff00ff")


class _Chart:
    """Where the flags are put: these seconds are in view."""

    def __init__(self) -> None:
        self.start, self.end = 0.0, 600.0

    def place(self, seconds: float) -> float:
        return _PLOT.left() + (seconds - self.start) / (self.end - self.start) * _PLOT.width()


@pytest.fixture
def chart() -> _Chart:
    return _Chart()


@pytest.fixture
def flags(qapp: QApplication, chart: _Chart) -> MarkerFlags:
    flags = MarkerFlags(chart.place)
    flags.lay_out(_PLOT)
    palette = QPalette(QColor("white"), QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Highlight, _ACCENT)
    flags.set_palette(palette)
    return flags


def _flags(flags: MarkerFlags, count: int) -> list[QRectF]:
    return [flags.flag(index) for index in range(count)]


def _painted(flags: MarkerFlags) -> QImage:
    image = QImage(1000, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#202020"))
    painter = QPainter(image)
    flags.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    return image


def _columns(image: QImage, wanted: QColor, y: int) -> list[int]:
    return [x for x in range(image.width()) if image.pixelColor(x, y) == wanted]


def _apart(flags: MarkerFlags, seconds: Iterable[float], note: str = "A long note") -> None:
    flags.set_markers([Marker(one, note) for one in seconds], None)


def test_without_markers_there_is_no_flag_anywhere(flags: MarkerFlags) -> None:
    assert flags.at(QPointF(340.0, 10.0)) is None
    plain = _painted(flags)
    plain.fill(QColor("#202020"))
    assert _painted(flags) == plain


def test_a_flag_stands_above_the_plot_at_its_time(flags: MarkerFlags) -> None:
    flags.set_markers(MARKERS, None)
    for index, flag in enumerate(_flags(flags, 3)):
        assert flag.left() == _PLOT.left() + MARKERS[index].seconds * 1.5
        assert 0 <= flag.top() < flag.bottom() <= _PLOT.top()
        assert flags.at(flag.center()) == index
    assert flags.at(QPointF(_PLOT.center())) is None


def test_flags_give_way_to_each_other(flags: MarkerFlags) -> None:
    flags.set_markers([Marker(300.0, "A long note on the first"), Marker(308.0, "Second")], None)
    first, second = _flags(flags, 2)
    assert not first.intersects(second)
    assert flags.at(first.center()) == 0


def test_of_two_at_one_time_the_later_is_reached(flags: MarkerFlags) -> None:
    _apart(flags, (300.0, 300.0))
    assert flags.at(flags.flag(0).center()) == 1


def test_without_room_for_letters_a_flag_is_a_small_tab(flags: MarkerFlags) -> None:
    widths = []
    for apart in (16.0, 100.0):
        _apart(flags, (300.0, 300.0 + apart))
        widths.append(flags.flag(0).width())
    assert widths[0] < 10
    assert widths[1] > 50


@pytest.mark.parametrize(
    ("note", "narrowest", "widest"),
    [("", 9, 9), ("a\n  b", 14, 60), ("word " * 100, 120, 160)],
    ids=["none", "two lines", "very long"],
)
def test_a_flag_is_as_wide_as_its_note_up_to_a_limit(
    flags: MarkerFlags, note: str, narrowest: float, widest: float
) -> None:
    flags.set_markers([Marker(100.0, note)], None)
    assert narrowest <= flags.flag(0).width() <= widest


def test_markers_out_of_view_have_no_flag(flags: MarkerFlags, chart: _Chart) -> None:
    flags.set_markers(MARKERS, None)
    chart.start, chart.end = 200.0, 400.0
    assert [flag.isEmpty() for flag in _flags(flags, 3)] == [True, False, True]


def test_a_line_goes_through_the_plot_and_the_selected_one_stands_out(flags: MarkerFlags) -> None:
    flags.set_markers(MARKERS, None)
    middle = round(_PLOT.center().y())
    assert _columns(_painted(flags), _ACCENT, middle) == []
    flags.set_markers(MARKERS, 1)
    columns = _columns(_painted(flags), _ACCENT, middle)
    assert len(columns) == 2
    assert sum(columns) / 2 == pytest.approx(flags.flag(1).left(), abs=1)


def test_all_that_is_painted_is_within_its_bounds(flags: MarkerFlags) -> None:
    flags.set_markers([Marker(0.0, "First"), Marker(600.0, "Last")], 0)
    image, bounds = _painted(flags), flags.boundingRect().toAlignedRect()
    painter = QPainter(image)
    # The smooth end of a line is a pixel longer; a view repaints two around an item.
    painter.fillRect(bounds.adjusted(-1, -1, 1, 1), QColor("#202020"))
    painter.end()
    plain = image.copy()
    plain.fill(QColor("#202020"))
    assert image == plain


def test_a_flag_says_its_code_and_a_stop_nothing(flags: MarkerFlags) -> None:
    coded = [Marker(100.0, "", "speaks", "start"), Marker(300.0, "", "speaks", "stop")]
    flags.set_markers([*coded, Marker(500.0, "")], None)
    start, stop, empty = _flags(flags, 3)
    assert start.width() > stop.width() == empty.width()
