from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.timeline.hover import Hover
from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.readout import Readout
from tests.feeding import EMOTIONS
from tests.gui.finding import find
from tests.gui.timelines import LENGTH, fill_window, readings, series


@dataclass
class _Bench:
    """A chart whose readout shows in its window."""

    surface: InteractiveChart
    hover: Hover
    room: QWidget

    @property
    def readout(self) -> Readout:
        return find(self.room, Readout)

    def point(self, seconds: float) -> None:
        """The pointer is over these seconds."""
        place = QPointF(self.surface.x_of(seconds), self.surface.plot.center().y())
        self.surface.hovered.emit(place)

    def line(self) -> float | None:
        """The seconds at which the pointer's line is; None where there is none."""
        lines = [one for one in self.surface.items() if isinstance(one, pg.InfiniteLine)]
        shown = [float(line.value()) for line in lines if line.isVisible()]
        return shown[0] if shown else None


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[_Bench]:
    """Without readings, ten minutes long."""
    surface = InteractiveChart()
    window = fill_window(qtbot, surface)
    surface.set_extent(LENGTH)
    surface.show_span(0.0, LENGTH)
    hover = Hover(surface, window)
    surface.set_emotions(EMOTIONS)
    hover.set_emotions(EMOTIONS)
    yield _Bench(surface, hover, window)
    window.close()


def test_where_nothing_was_read_it_says_so(bench: _Bench) -> None:
    assert bench.readout.isHidden()
    bench.point(150.0)
    assert bench.readout.isVisible()
    assert bench.readout.text == "2:30\nNo reading"


def test_line_and_values_are_those_under_the_pointer(bench: _Bench) -> None:
    bench.surface.set_series(series(*readings()))
    for seconds, words in ((150.0, "Happy 80%"), (450.0, "Sad 80%")):
        bench.point(seconds)
        assert bench.line() == pytest.approx(seconds)
        assert words in bench.readout.text


def test_both_go_when_the_pointer_leaves_and_do_not_come_back_by_themselves(bench: _Bench) -> None:
    bench.point(150.0)
    bench.surface.left.emit()
    bench.hover.refresh()
    assert bench.readout.isHidden()
    assert bench.line() is None


def test_a_chart_that_moves_under_the_pointer_is_read_anew(bench: _Bench) -> None:
    bench.surface.set_series(series(*readings()))
    bench.point(150.0)
    bench.surface.show_span(300.0, LENGTH)
    bench.hover.refresh()
    assert bench.line() == pytest.approx(375.0)
    assert "Sad 80%" in bench.readout.text


def test_before_the_pointer_came_a_chart_that_moves_shows_nothing(bench: _Bench) -> None:
    bench.hover.refresh()
    assert bench.readout.isHidden()
    assert bench.line() is None


def test_values_of_other_emotions_do_not_stay(bench: _Bench) -> None:
    bench.surface.set_series(series(*readings()))
    bench.point(150.0)
    bench.hover.set_emotions(("happy", "sad"))
    assert bench.readout.isHidden()
    assert bench.line() is None
