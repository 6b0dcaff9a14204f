from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.readout import Readout
from app.gui.timeline.timeline import Timeline
from tests.gui.finding import find
from tests.gui.timelines import place, press, readings, ten_minutes


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    return ten_minutes(qtbot)


def test_hovering_shows_time_and_values(timeline: Timeline) -> None:
    viewport = find(timeline, InteractiveChart).viewport()
    readout = find(timeline, Readout)
    assert readout.isHidden()
    QTest.mouseMove(viewport, place(timeline, 150.0))
    assert readout.isVisible()
    assert readout.text.splitlines()[0] in ("2:29", "2:30")
    assert "Happy 80%" in readout.text
    assert "Neutral 20%" in readout.text
    QTest.mouseMove(viewport, place(timeline, 450.0))
    assert "Happy 0%" in readout.text
    assert "Sad 80%" in readout.text


@pytest.mark.parametrize("seconds", [5.0, 300.0, 595.0])
def test_the_readout_is_never_in_the_way(timeline: Timeline, seconds: float) -> None:
    surface, readout = find(timeline, InteractiveChart), find(timeline, Readout)
    geometry = surface.geometry()
    QTest.mouseMove(surface.viewport(), place(timeline, seconds))
    assert not readout.geometry().contains(surface.mapToParent(place(timeline, seconds)))
    assert timeline.rect().contains(readout.geometry())
    assert surface.geometry() == geometry


def test_the_readout_goes_with_the_pointer(timeline: Timeline) -> None:
    viewport, readout = find(timeline, InteractiveChart).viewport(), find(timeline, Readout)
    QTest.mouseMove(viewport, place(timeline, 150.0))
    QTest.mouseMove(viewport, QPoint(5, 100))
    assert readout.isHidden()


def test_in_a_gap_there_is_nothing_to_read(timeline: Timeline) -> None:
    seconds, probabilities = readings()
    seen = (seconds < 200) | (seconds > 400)
    timeline.set_series(seconds[seen], probabilities[seen])
    QTest.mouseMove(find(timeline, InteractiveChart).viewport(), place(timeline, 300.0))
    assert find(timeline, Readout).text.splitlines()[1:] == ["No reading"]


def test_the_readout_stays_true_when_the_chart_moves_under_the_pointer(timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    press(timeline, Qt.Key.Key_PageUp)
    QTest.mouseMove(find(timeline, InteractiveChart).viewport(), place(timeline, 150.0))
    assert "Happy 80%" in find(timeline, Readout).text
    press(timeline, Qt.Key.Key_PageDown)
    press(timeline, Qt.Key.Key_PageDown)
    assert "Happy 0%" in find(timeline, Readout).text
