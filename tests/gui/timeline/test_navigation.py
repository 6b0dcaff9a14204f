from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.timeline import Timeline
from app.sessions.markers import Marker
from tests.gui.finding import find
from tests.gui.timelines import LENGTH, button, drag, place, press, tap, ten_minutes, turn, view

_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    return ten_minutes(qtbot)


def test_a_click_seeks_there(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.sought) as sought:
        tap(timeline, place(timeline, 450.0))
    assert sought.args == [pytest.approx(450.0, abs=1.0)]


def test_a_click_beside_the_plot_does_not_seek(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.assertNotEmitted(timeline.sought):
        tap(timeline, QPoint(10, 100))


def test_dragging_pans_and_does_not_seek(qtbot: QtBot, timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    start, end = view(timeline)
    here = place(timeline, start + 40.0)
    with qtbot.assertNotEmitted(timeline.sought):
        drag(timeline, here, place(timeline, start + 60.0))
    assert view(timeline) == (pytest.approx(start - 20, abs=1), pytest.approx(end - 20, abs=1))


def test_nothing_beyond_the_data_comes_into_view(timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    start, end = view(timeline)
    for aim, aimed in ((5000, (0.0, end - start)), (-5000, (LENGTH - end + start, LENGTH))):
        drag(timeline, QPoint(400, 100), QPoint(400 + aim, 100))
        assert view(timeline) == pytest.approx(aimed)
    for _ in range(30):
        press(timeline, Qt.Key.Key_Minus)
    assert view(timeline) == pytest.approx((0.0, LENGTH))


def test_the_wheel_zooms_about_the_pointer(timeline: Timeline) -> None:
    pointer = place(timeline, 200.0)
    turn(timeline, pointer, QPoint(0, 120))
    start, end = view(timeline)
    assert 450 < end - start < 550
    assert find(timeline, InteractiveChart).seconds_at(pointer.x()) == pytest.approx(200.0, abs=1.0)
    for _ in range(60):
        turn(timeline, pointer, QPoint(0, 120))
    start, end = view(timeline)
    assert end - start == pytest.approx(2.0)
    assert start < 200.5 < end + 1


def test_the_wheel_pans_sideways(timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    start, end = view(timeline)
    turn(timeline, QPoint(400, 100), QPoint(-120, 0))
    assert view(timeline)[0] > start
    assert view(timeline)[1] - view(timeline)[0] == pytest.approx(end - start)


def test_whole_brings_everything_back(qtbot: QtBot, timeline: Timeline) -> None:
    press(timeline, Qt.Key.Key_Plus)
    assert view(timeline) != (0.0, LENGTH)
    qtbot.mouseClick(button(timeline, "Whole"), Qt.MouseButton.LeftButton)
    assert view(timeline) == pytest.approx((0.0, LENGTH))


@pytest.mark.parametrize(
    ("key", "seconds"),
    [
        (Qt.Key.Key_Left, 99.0),
        (Qt.Key.Key_Right, 101.0),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, LENGTH),
    ],
)
def test_keys_seek(qtbot: QtBot, timeline: Timeline, key: Qt.Key, seconds: float) -> None:
    timeline.set_position(100.0)
    with qtbot.waitSignal(timeline.sought) as sought:
        press(timeline, key)
    assert sought.args == [seconds]


def test_keys_do_not_seek_beyond_the_ends(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_position(0.4)
    with qtbot.waitSignal(timeline.sought) as sought:
        press(timeline, Qt.Key.Key_Left)
    assert sought.args == [0.0]


def test_page_keys_pan(timeline: Timeline) -> None:
    for _ in range(5):
        press(timeline, Qt.Key.Key_Plus)
    start, end = view(timeline)
    press(timeline, Qt.Key.Key_PageDown)
    assert view(timeline)[0] == pytest.approx(end)
    press(timeline, Qt.Key.Key_PageUp)
    assert view(timeline)[0] == pytest.approx(start)


def test_the_playhead_turns_the_page(timeline: Timeline) -> None:
    for _ in range(5):
        press(timeline, Qt.Key.Key_Plus)
    start, end = view(timeline)
    timeline.set_position(end - 0.1)
    assert view(timeline) == (start, end)
    timeline.set_position(end + 0.1)
    assert view(timeline)[0] < end + 0.1 < view(timeline)[0] + 0.2 * (end - start)


def test_who_looks_elsewhere_is_left_there_while_it_plays(timeline: Timeline) -> None:
    for _ in range(5):
        press(timeline, Qt.Key.Key_Plus)
    before = view(timeline)
    for seconds in (10.0, 11.0, 590.0):
        timeline.set_position(seconds)
    assert view(timeline) == before


def test_shift_and_dragging_chooses_a_span(qtbot: QtBot, timeline: Timeline) -> None:
    before = view(timeline)
    with qtbot.waitSignal(timeline.span_changed) as chosen:
        drag(timeline, place(timeline, 300.0), place(timeline, 200.0), _SHIFT)
    assert chosen.args == [pytest.approx((200.0, 300.0), abs=1.0)]
    assert view(timeline) == before
    with qtbot.waitSignal(timeline.span_changed) as chosen:
        press(timeline, Qt.Key.Key_Escape)
    assert chosen.args == [None]
    with qtbot.assertNotEmitted(timeline.span_changed):
        press(timeline, Qt.Key.Key_Escape)


def test_shift_and_arrows_choose_a_span(qtbot: QtBot, timeline: Timeline) -> None:
    spans: list[object] = []
    timeline.span_changed.connect(spans.append)
    timeline.set_position(100.0)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
    ):
        press(timeline, key, _SHIFT)
    assert spans == [(100.0, 101.0), (100.0, 102.0), (100.0, 101.0), None, (99.0, 100.0)]


def test_a_span_of_the_mouse_is_made_longer_by_key(qtbot: QtBot, timeline: Timeline) -> None:
    spans: list[tuple[float, float]] = []
    timeline.span_changed.connect(spans.append)
    drag(timeline, place(timeline, 200.0), place(timeline, 300.0), _SHIFT)
    press(timeline, Qt.Key.Key_Right, _SHIFT)
    assert spans[1] == (spans[0][0], spans[0][1] + 1.0)


def test_the_chosen_marker_is_moved_by_key(qtbot: QtBot, timeline: Timeline) -> None:
    both = _SHIFT | Qt.KeyboardModifier.ControlModifier
    press(timeline, Qt.Key.Key_Right, both)  # without a marker, nothing happens
    timeline.set_markers([Marker(50.0, "here"), Marker(0.05, "early")])
    timeline.set_position(10.0)
    press(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(timeline.marker_moved) as moved:
        press(timeline, Qt.Key.Key_Right, both)
    assert moved.args == [0, pytest.approx(50.1)]
