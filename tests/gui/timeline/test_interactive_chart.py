from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.sessions.markers import Marker
from tests.gui.finding import find
from tests.gui.timelines import fill_window

LENGTH = 100.0  # seconds
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def surface(qtbot: QtBot) -> Iterator[InteractiveChart]:
    """Without readings and markers, a hundred seconds long, the middle half of them in view."""
    surface = InteractiveChart()
    window = fill_window(qtbot, surface)
    surface.set_extent(LENGTH)
    surface.show_span(25.0, 75.0)
    yield surface
    window.close()


def _heard(signal: SignalInstance) -> list[Any]:
    """What the signal says from now on: one argument by itself, several as a tuple."""
    said: list[Any] = []
    signal.connect(lambda *words: said.append(words[0] if len(words) == 1 else words))
    return said


def _at(surface: InteractiveChart, seconds: float) -> QPoint:
    return QPointF(surface.x_of(seconds), surface.plot.center().y()).toPoint()


def _drag(
    surface: InteractiveChart, start: QPoint, *way: QPoint, keys: Qt.KeyboardModifier = _NONE
) -> None:
    viewport = surface.viewport()
    QTest.mousePress(viewport, _LEFT, keys, start)
    for pos in way:
        QTest.mouseMove(viewport, pos)
    QTest.mouseRelease(viewport, _LEFT, keys, way[-1])


def _turn(surface: InteractiveChart, pos: QPoint, turn: QPoint) -> None:
    viewport = surface.viewport()
    where = QPointF(viewport.mapToGlobal(pos))
    phase = Qt.ScrollPhase.NoScrollPhase
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(QPointF(pos), where, QPoint(), turn, none, _NONE, phase, False)
    QApplication.sendEvent(viewport, event)


def _menu(
    surface: InteractiveChart, reason: QContextMenuEvent.Reason, pos: QPoint
) -> QContextMenuEvent:
    return QContextMenuEvent(reason, pos, surface.viewport().mapToGlobal(pos))


def _span(surface: InteractiveChart) -> tuple[float, float]:
    return surface.start, surface.end


def _flag(surface: InteractiveChart, index: int) -> QPoint:
    return surface.flags.flag(index).center().toPoint()


def _mark(surface: InteractiveChart) -> None:
    surface.set_markers([Marker(30.0, "First"), Marker(60.0, "Second")])


# Without markers


def test_without_readings_and_markers_a_click_is_a_time(surface: InteractiveChart) -> None:
    clicked, flags = _heard(surface.clicked), _heard(surface.flag_clicked)
    QTest.mouseClick(surface.viewport(), _LEFT, _NONE, _at(surface, 40.0))
    assert clicked == [pytest.approx(40.0, abs=0.1)]
    assert flags == []


@pytest.mark.parametrize(("button", "x"), [(_RIGHT, 400), (_LEFT, 2)], ids=["right", "beside"])
def test_a_click_that_means_no_time(
    surface: InteractiveChart, button: Qt.MouseButton, x: int
) -> None:
    clicked = _heard(surface.clicked)
    QTest.mouseClick(surface.viewport(), button, _NONE, QPoint(x, 100))
    assert clicked == []


def test_a_click_that_trembles_is_a_click(surface: InteractiveChart) -> None:
    clicked, panned = _heard(surface.clicked), _heard(surface.range_chosen)
    start = _at(surface, 40.0)
    _drag(surface, start, start + QPoint(QApplication.startDragDistance() - 1, 0))
    assert len(clicked) == 1
    assert panned == []
    assert _span(surface) == (25.0, 75.0)


def test_dragging_pans_with_the_hand(surface: InteractiveChart) -> None:
    clicked, panned = _heard(surface.clicked), _heard(surface.range_chosen)
    _drag(surface, _at(surface, 40.0), _at(surface, 45.0), _at(surface, 50.0))
    assert _span(surface) == (pytest.approx(15.0, abs=0.2), pytest.approx(65.0, abs=0.2))
    assert panned
    assert clicked == []


def test_dragging_ends_where_the_readings_do(surface: InteractiveChart) -> None:
    _drag(surface, QPoint(100, 100), QPoint(2000, 100))
    assert _span(surface) == pytest.approx((0.0, 50.0))
    _drag(surface, QPoint(700, 100), QPoint(-2000, 100))
    assert _span(surface) == pytest.approx((50.0, LENGTH))


@pytest.mark.parametrize(("start", "end"), [(40.0, 60.0), (60.0, 40.0)])
def test_with_shift_a_span_is_drawn_from_either_end(
    surface: InteractiveChart, start: float, end: float
) -> None:
    drawn, chosen = _heard(surface.span_drawn), _heard(surface.span_chosen)
    _drag(surface, _at(surface, start), _at(surface, 50.0), _at(surface, end), keys=_SHIFT)
    assert drawn[-1] == pytest.approx((40.0, 60.0), abs=0.2)
    assert len(chosen) == 1
    assert _span(surface) == (25.0, 75.0), "nothing was panned"


def test_what_is_let_go_is_dragged_no_further(surface: InteractiveChart) -> None:
    clicked = _heard(surface.clicked)
    QTest.mousePress(surface.viewport(), _LEFT, _NONE, _at(surface, 40.0))
    surface.let_go()
    QTest.mouseMove(surface.viewport(), _at(surface, 60.0))
    QTest.mouseRelease(surface.viewport(), _LEFT, _NONE, _at(surface, 60.0))
    assert clicked == []
    assert _span(surface) == (25.0, 75.0)


def test_a_button_let_go_outside_the_window_is_noticed_when_the_mouse_is_back(
    surface: InteractiveChart,
) -> None:
    hovered = _heard(surface.hovered)
    QTest.mousePress(surface.viewport(), _LEFT, _NONE, _at(surface, 40.0))
    pos = QPointF(_at(surface, 60.0))
    no_button = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, pos, pos, no_button, no_button, _NONE)
    QApplication.sendEvent(surface.viewport(), move)
    assert hovered == [pos]
    assert _span(surface) == (25.0, 75.0)


# The wheel


def test_the_wheel_zooms_about_the_pointer(surface: InteractiveChart) -> None:
    chosen = _heard(surface.range_chosen)
    pointer = _at(surface, 40.0)
    _turn(surface, pointer, QPoint(0, 120))
    assert surface.end - surface.start == pytest.approx(50.0 / 1.0015**120)
    assert surface.seconds_at(pointer.x()) == pytest.approx(40.0, abs=0.2)
    _turn(surface, pointer, QPoint(0, -120))
    assert _span(surface) == pytest.approx((25.0, 75.0), abs=0.2)
    assert len(chosen) == 2


def test_zooming_keeps_a_fixed_time_in_its_place(surface: InteractiveChart) -> None:
    surface.fixed = surface.end
    _turn(surface, _at(surface, 30.0), QPoint(0, 240))
    assert surface.end == pytest.approx(75.0)
    assert surface.start > 25.0


def test_the_wheel_turned_sideways_pans(surface: InteractiveChart) -> None:
    _turn(surface, _at(surface, 40.0), QPoint(-120, 10))
    assert _span(surface) == pytest.approx((31.0, 81.0))


def test_a_wheel_that_does_not_turn_moves_nothing(surface: InteractiveChart) -> None:
    chosen = _heard(surface.range_chosen)
    _turn(surface, _at(surface, 40.0), QPoint(0, 0))
    assert chosen == []
    assert _span(surface) == (25.0, 75.0)


def test_panning_goes_by_parts_of_what_is_in_view(surface: InteractiveChart) -> None:
    surface.pan(0.2)
    assert _span(surface) == pytest.approx((35.0, 85.0))
    surface.pan(-0.4)
    assert _span(surface) == pytest.approx((15.0, 65.0))


# Words, keys and the pointer


def test_words_stand_over_the_chart_until_they_are_taken_back(surface: InteractiveChart) -> None:
    label = find(surface, QLabel)
    assert label.text() == ""
    surface.say("No readings yet")
    assert label.text() == "No readings yet"
    surface.say("")
    assert label.text() == ""


def test_keys_are_for_whoever_the_chart_is_in(surface: InteractiveChart) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, _NONE)
    surface.keyPressEvent(event)
    assert not event.isAccepted()
    assert _span(surface) == (25.0, 75.0)


def test_the_pointer_is_followed_inside_the_plot_alone(surface: InteractiveChart) -> None:
    hovered, left = _heard(surface.hovered), _heard(surface.left)
    inside = _at(surface, 40.0)
    QTest.mouseMove(surface.viewport(), inside)
    assert hovered == [QPointF(inside)]
    left.clear()
    QTest.mouseMove(surface.viewport(), QPoint(2, 100))
    assert len(hovered) == 1
    assert len(left) == 1
    QApplication.sendEvent(surface, QEvent(QEvent.Type.Leave))
    assert len(left) == 2


# MarkerFlags


def test_a_click_on_a_flag_is_no_time(surface: InteractiveChart) -> None:
    _mark(surface)
    clicked, flags = _heard(surface.clicked), _heard(surface.flag_clicked)
    QTest.mouseClick(surface.viewport(), _LEFT, _NONE, _flag(surface, 1))
    assert (clicked, flags) == ([], [1])


def test_a_double_click_opens_a_flag_and_nothing_else(surface: InteractiveChart) -> None:
    _mark(surface)
    activated = _heard(surface.flag_activated)
    QTest.mouseDClick(surface.viewport(), _LEFT, _NONE, _at(surface, 45.0))
    QTest.mouseDClick(surface.viewport(), _RIGHT, _NONE, _flag(surface, 0))
    assert activated == []
    QTest.mouseDClick(surface.viewport(), _LEFT, _NONE, _flag(surface, 0))
    assert activated == [0]
    # Qt counts the right button as pressed until it is released, in every window.
    QTest.mouseRelease(surface.viewport(), _RIGHT, _NONE, _flag(surface, 0))


def test_a_flag_is_dragged_from_where_it_is_held(surface: InteractiveChart) -> None:
    _mark(surface)
    dragged, dropped = _heard(surface.flag_dragged), _heard(surface.flag_dropped)
    start = _flag(surface, 0)
    ten_seconds = round(surface.x_of(40.0) - surface.x_of(30.0))
    _drag(surface, start, start + QPoint(ten_seconds // 2, 0), start + QPoint(ten_seconds, 0))
    assert dragged[-1] == (0, pytest.approx(40.0, abs=0.3))
    assert dropped == [0]
    assert _span(surface) == (25.0, 75.0), "nothing was panned"


def test_the_pointer_shows_that_a_flag_can_be_taken(surface: InteractiveChart) -> None:
    _mark(surface)
    viewport = surface.viewport()
    QTest.mouseMove(viewport, _flag(surface, 0))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, _at(surface, 50.0))
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_menu_is_of_the_flag_under_the_pointer_or_by_key_of_the_selected(
    surface: InteractiveChart,
) -> None:
    asked = _heard(surface.menu_asked)
    reasons = QContextMenuEvent.Reason
    aside = _at(surface, 45.0)
    _mark(surface)
    surface.contextMenuEvent(_menu(surface, reasons.Mouse, aside))
    assert asked == []
    flag = _flag(surface, 1)
    surface.contextMenuEvent(_menu(surface, reasons.Mouse, flag))
    surface.contextMenuEvent(_menu(surface, reasons.Keyboard, aside))
    assert asked == [(1, QPointF(flag)), (-1, QPointF(aside))]


def test_a_hint_is_asked_for_a_flag_alone(surface: InteractiveChart) -> None:
    hinted = _heard(surface.flag_hinted)
    _mark(surface)
    for pos in (_at(surface, 45.0), _flag(surface, 0)):
        event = QHelpEvent(QEvent.Type.ToolTip, pos, surface.viewport().mapToGlobal(pos))
        QApplication.sendEvent(surface.viewport(), event)
    assert hinted == [(0, QPointF(_flag(surface, 0)))]
