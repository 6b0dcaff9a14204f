from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.readout import Readout
from app.gui.timeline.unseen_bands import UnseenBands
from tests.gui.finding import find
from tests.gui.timelines import place, ten_minutes

_PLOT = QRectF(40.0, 20.0, 600.0, 160.0)  # ten pixels a second


@pytest.fixture
def bands(qapp: QApplication) -> UnseenBands:
    bands = UnseenBands(lambda seconds: _PLOT.left() + 10 * seconds)
    bands.lay_out(_PLOT)
    bands.set_palette(QPalette(QColor("white"), QColor("#f0f0f0")))  # the text is dark
    return bands


def test_nothing_is_known_without_spans(bands: UnseenBands) -> None:
    assert bands.spans is None
    assert bands.bands() == []
    assert not bands.within(1.0)


def test_each_span_in_view_has_its_band(bands: UnseenBands) -> None:
    bands.set_spans(np.array([[1.0, 3.0], [5.0, 5.05], [58.0, 70.0], [80.0, 90.0]]))
    spans = [(band.left() - _PLOT.left(), band.right() - _PLOT.left()) for band in bands.bands()]
    assert spans == [(10.0, 30.0), (580.0, 600.0)]
    assert [bands.within(seconds) for seconds in (0.9, 1.0, 2.9, 3.0)] == [False, True, True, False]


def test_they_are_painted_over_the_whole_height(bands: UnseenBands) -> None:
    bands.set_spans(np.array([[10.0, 20.0]]))
    image = QImage(700, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    bands.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    inside = {image.pixelColor(x, y).lightness() for x in range(150, 230) for y in (22, 100, 178)}
    outside = {image.pixelColor(x, y).lightness() for x in range(250, 600) for y in (22, 100, 178)}
    assert min(inside) < 230
    assert outside == {255}


def test_the_readout_tells_nobody_there_from_not_analysed(qtbot: QtBot) -> None:
    timeline = ten_minutes(qtbot)
    timeline.set_series(np.array([590.0]), np.full((1, 7), 1 / 7))
    surface, readout = find(timeline, InteractiveChart), find(timeline, Readout)

    def said(seconds: float) -> str:
        surface.hovered.emit(QPointF(place(timeline, seconds)))
        assert readout.isVisible()
        return readout.text

    assert "No reading" in said(100.0)
    timeline.set_unseen(np.array([[50.0, 200.0]]))
    assert "Not analysed" in said(110.0)
    assert "Face not found" in said(300.0)
