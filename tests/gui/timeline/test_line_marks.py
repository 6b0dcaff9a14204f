from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.gui.timeline.line_marks import LineMarks

_BLACK, _WHITE = QColor("black"), QColor("white")
_NAMES = (("happy", _BLACK), ("sad", _BLACK))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[pg.ViewBox]:
    widget = pg.GraphicsLayoutWidget()
    qtbot.addWidget(widget)
    view = pg.ViewBox(defaultPadding=0)
    widget.addItem(view)
    widget.resize(900, 200)
    view.setXRange(0, 60, padding=0)
    widget.show()
    widget.ci.layout.activate()
    yield view  # its widget lives on meanwhile
    widget.hide()


def _lines(view: pg.ViewBox, heights: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray]:
    x = np.linspace(0.0, view.width(), 500)
    return x, np.tile(np.array(heights), (500, 1))


def test_without_lines_there_are_no_marks(view: pg.ViewBox) -> None:
    marks = LineMarks(view)
    marks.show_lines(np.empty(0), np.empty((0, 0)), (), _WHITE)
    assert marks.places == []
    marks.show_lines(np.empty(0), np.empty((0, 2)), _NAMES, _WHITE)
    assert marks.places == []


def test_they_are_on_their_lines_and_apart_from_each_other(view: pg.ViewBox) -> None:
    marks = LineMarks(view)
    marks.show_lines(*_lines(view, (40.0, 90.0)), _NAMES, _WHITE)
    assert {(name, point.y()) for name, point in marks.places} == {("happy", 40), ("sad", 90)}
    across = sorted(point.x() for _, point in marks.places)
    assert len(across) >= 6
    assert np.diff(across).min() > 20


def test_a_gap_has_none(view: pg.ViewBox) -> None:
    x, lines = _lines(view, (40.0, 90.0))
    lines[100:400] = np.nan
    marks = LineMarks(view)
    marks.show_lines(x, lines, _NAMES, _WHITE)
    assert marks.places
    assert all(not x[100] < point.x() < x[399] for _, point in marks.places)


def test_they_stay_at_their_times_while_the_view_moves(view: pg.ViewBox) -> None:
    marks = LineMarks(view)
    marks.show_lines(*_lines(view, (40.0, 90.0)), _NAMES, _WHITE)
    before = {round(p.x() / view.width() * 60, 3) for _, p in marks.places}
    view.setXRange(1, 61, padding=0)
    marks.show_lines(*_lines(view, (40.0, 90.0)), _NAMES, _WHITE)
    after = {round(p.x() / view.width() * 60 + 1, 3) for _, p in marks.places}
    assert len(before & after) >= len(before) - 2
