from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.readout import Readout
from app.gui.timeline.timeline import Timeline
from app.sessions.markers import Marker
from tests.gui.finding import find
from tests.gui.timelines import LENGTH, MARKERS, count, drag, flag, press, tap, ten_minutes

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    timeline = ten_minutes(qtbot)
    timeline.set_markers(MARKERS)
    return timeline


def _activate(timeline: Timeline, index: int) -> QLineEdit:
    """Double-click a flag."""
    viewport = find(timeline, InteractiveChart).viewport()
    QTest.mouseDClick(viewport, _LEFT, _NONE, flag(timeline, index))
    editor = find(timeline, QLineEdit)
    assert editor.isVisible()
    return editor


def _ask_menu(timeline: Timeline, pos: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    viewport = find(timeline, InteractiveChart).viewport()
    event = QContextMenuEvent(reason, pos, viewport.mapToGlobal(pos))
    QApplication.sendEvent(viewport, event)
    return find(timeline, QMenu)


def test_without_markers_keys_do_nothing(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_markers(())
    with qtbot.assertNotEmitted(timeline.marker_deleted):
        press(timeline, Qt.Key.Key_Delete)
    press(timeline, Qt.Key.Key_F2)
    press(timeline, Qt.Key.Key_Right, _CONTROL)
    assert find(timeline, QLineEdit).isHidden()


def test_a_click_on_a_flag_chooses_it_and_goes_there(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignals([timeline.marker_chosen, timeline.sought]):
        tap(timeline, flag(timeline, 1))
    accent = timeline.palette().highlight().color().name()
    assert count(find(timeline, InteractiveChart), accent) > 200


def test_dragging_a_flag_moves_its_marker(qtbot: QtBot, timeline: Timeline) -> None:
    here = flag(timeline, 1)
    surface = find(timeline, InteractiveChart)
    before = surface.start, surface.end
    with (
        qtbot.waitSignal(timeline.marker_moved) as moved,
        qtbot.assertNotEmitted(timeline.sought),
    ):
        drag(timeline, here, here + QPoint(100, 20))
    second = (surface.end - surface.start) / surface.plot.width()
    assert moved.args == [1, pytest.approx(300.0 + 100 * second, abs=0.01)]
    assert (surface.start, surface.end) == before
    assert flag(timeline, 1).x() == pytest.approx(here.x() + 100, abs=1)


def test_a_marker_stays_within_the_session(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.marker_moved) as moved:
        drag(timeline, flag(timeline, 2), QPoint(5000, 10))
    assert moved.args is not None
    assert 590 < moved.args[1] <= LENGTH


def test_a_double_click_renames_in_place(qtbot: QtBot, timeline: Timeline) -> None:
    editor = _activate(timeline, 2)
    assert editor.text() == "<b>Done</b>"
    editor.selectAll()
    qtbot.keyClicks(editor, "All done ")
    with qtbot.waitSignal(timeline.marker_renamed) as renamed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert renamed.args == [2, "All done"]
    assert editor.isHidden()


def test_escape_leaves_the_note(qtbot: QtBot, timeline: Timeline) -> None:
    editor = _activate(timeline, 0)
    qtbot.keyClicks(editor, "Nothing")
    with qtbot.assertNotEmitted(timeline.marker_renamed):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isHidden()
    assert _activate(timeline, 0).text() == "Sees the form"


def test_keys_in_the_note_are_not_the_timelines(qtbot: QtBot, timeline: Timeline) -> None:
    editor = _activate(timeline, 0)
    with (
        qtbot.assertNotEmitted(timeline.marker_deleted),
        qtbot.assertNotEmitted(timeline.sought),
    ):
        for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_F2):
            qtbot.keyClick(editor, key)
    assert editor.text() == "Sees the form"


def test_keys_go_from_marker_to_marker(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_position(200.0)
    for key, index in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        with qtbot.waitSignal(timeline.marker_chosen) as chosen:
            press(timeline, key, _CONTROL)
        assert chosen.args == [index]


def test_delete_takes_the_chosen_one_away(qtbot: QtBot, timeline: Timeline) -> None:
    tap(timeline, flag(timeline, 1))
    with qtbot.waitSignal(timeline.marker_deleted) as deleted:
        press(timeline, Qt.Key.Key_Delete)
    assert deleted.args == [1]
    with qtbot.assertNotEmitted(timeline.marker_deleted):
        press(timeline, Qt.Key.Key_Delete)


def test_the_chosen_one_stays_chosen_when_others_come(qtbot: QtBot, timeline: Timeline) -> None:
    tap(timeline, flag(timeline, 1))
    timeline.set_markers((Marker(50.0, "Early"), *MARKERS))
    with qtbot.waitSignal(timeline.marker_deleted) as deleted:
        press(timeline, Qt.Key.Key_Delete)
    assert deleted.args == [2]


def test_a_marker_that_comes_while_one_is_dragged_ends_it(qtbot: QtBot, timeline: Timeline) -> None:
    viewport, here = find(timeline, InteractiveChart).viewport(), flag(timeline, 2)
    QTest.mousePress(viewport, _LEFT, _NONE, here)
    QTest.mouseMove(viewport, here - QPoint(50, 0))
    timeline.set_markers(MARKERS[:1])
    with qtbot.assertNotEmitted(timeline.marker_moved):
        QTest.mouseMove(viewport, here - QPoint(90, 0))
        QTest.mouseRelease(viewport, _LEFT, _NONE, here - QPoint(90, 0))


def test_the_menu_renames_and_deletes(qtbot: QtBot, timeline: Timeline) -> None:
    menu = _ask_menu(timeline, flag(timeline, 0), QContextMenuEvent.Reason.Mouse)
    assert menu.isVisible()
    rename, delete = menu.actions()
    rename.trigger()
    assert find(timeline, QLineEdit).text() == "Sees the form"
    menu.close()
    with qtbot.waitSignal(timeline.marker_deleted) as deleted:
        delete.trigger()
    assert deleted.args == [0]


def test_there_is_no_other_menu(timeline: Timeline) -> None:
    menu = _ask_menu(timeline, QPoint(450, 100), QContextMenuEvent.Reason.Mouse)
    assert not menu.isVisible()
    assert not QApplication.activePopupWidget()


def test_the_menu_key_is_for_the_chosen_one(timeline: Timeline) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    assert not _ask_menu(timeline, QPoint(450, 100), reason).isVisible()
    tap(timeline, flag(timeline, 1))
    menu = _ask_menu(timeline, QPoint(450, 100), reason)
    assert menu.isVisible()
    menu.close()


def test_resting_on_a_flag_shows_the_whole_note_as_it_was_written(timeline: Timeline) -> None:
    viewport, pos = find(timeline, InteractiveChart).viewport(), flag(timeline, 2)
    event = QHelpEvent(QEvent.Type.ToolTip, pos, viewport.mapToGlobal(pos))
    QApplication.sendEvent(viewport, event)
    assert "&lt;b&gt;Done&lt;/b&gt;" in QToolTip.text()
    assert find(timeline, Readout).isHidden()
    QToolTip.hideText()
