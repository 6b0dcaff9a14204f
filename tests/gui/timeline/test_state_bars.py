from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem

from app.gui.timeline.state_bars import HEIGHT, StateBars
from app.sessions.markers import Marker, MarkerKind

_PLOT = QRectF(40.0, 20.0, 600.0, 160.0)  # ten pixels a second


def _mark(seconds: float, kind: MarkerKind, code: str = "speaks") -> Marker:
    return Marker(seconds, "", code, kind)


@pytest.fixture
def bars(qapp: QApplication) -> StateBars:
    bars = StateBars(lambda seconds: _PLOT.left() + 10 * seconds)
    bars.lay_out(_PLOT, 60.0)
    bars.set_palette(QPalette(QColor("white"), QColor("#202020")))
    return bars


def _spans(bars: StateBars) -> list[tuple[float, float]]:
    return [(bar.left() - _PLOT.left(), bar.right() - _PLOT.left()) for bar in bars.bars()]


def test_without_states_there_are_none(bars: StateBars) -> None:
    assert bars.bars() == []
    bars.set_markers([Marker(1.0, "a note"), _mark(2.0, "point")])
    assert bars.bars() == []


def test_a_bar_lasts_as_long_as_its_state(bars: StateBars) -> None:
    bars.set_markers([_mark(1.0, "start"), _mark(3.0, "stop"), _mark(50.0, "start")])
    assert _spans(bars) == [(10.0, 30.0), (500.0, 600.0)], "what runs goes on to the end"
    bars.lay_out(_PLOT, 55.0)
    assert _spans(bars)[1] == (500.0, 550.0)


def test_each_code_has_its_row(bars: StateBars) -> None:
    bars.set_markers([_mark(1.0, "start"), _mark(2.0, "start", "waves"), _mark(9.0, "stop")])
    first, second = bars.bars()
    assert first.top() > _PLOT.top() and second.top() >= first.bottom()


def test_what_is_out_of_view_is_left_out_and_cut(bars: StateBars) -> None:
    bars.set_markers([_mark(-20.0, "start"), _mark(-10.0, "stop")])
    assert bars.bars() == []
    bars.set_markers([_mark(-20.0, "start"), _mark(10.0, "stop")])
    assert _spans(bars) == [(0.0, 100.0)]


def test_a_short_state_is_seen(bars: StateBars) -> None:
    bars.set_markers([_mark(1.0, "start"), _mark(1.001, "stop")])
    (bar,) = bars.bars()
    assert bar.width() >= 2


def test_it_is_painted(bars: StateBars) -> None:
    bars.set_markers([_mark(1.0, "start"), _mark(3.0, "stop")])
    image = QImage(700, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#202020"))
    painter = QPainter(image)
    bars.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    row = round(bars.bars()[0].top()) + HEIGHT // 2
    assert image.pixelColor(60, row) != QColor("#202020") == image.pixelColor(80, row)
