from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.gui.note_line import NoteLine
from app.gui.sessions.markers_controller import MarkersController
from app.gui.sessions.markers_panel import MarkersPanel
from app.sessions import markers
from app.sessions.markers import Marker
from tests.gui.finding import find
from tests.gui.session_bench import SessionBench

_ONE, _THREE, _FIVE = Marker(1.0, "one"), Marker(3.0, "three"), Marker(5.0, "five")


class _Bench:
    """A session with these markers, and their list."""

    def __init__(self, session: SessionBench) -> None:
        self.session = session
        self.actions, self.edits, self.screen = session.actions, session.edits, session.screen
        self.panel = MarkersPanel(())
        parts = (self.edits, self.actions, self.screen, self.panel)
        self.controller = MarkersController(*parts, session.window)

    def notes(self) -> list[str]:
        return [marker.note for marker in self.edits.session.markers]

    def rows(self) -> list[str]:
        rows = find(self.panel, QListWidget)
        return [rows.item(row).text() for row in range(rows.count())]


Making = Callable[..., _Bench]


@pytest.fixture
def make(qtbot: QtBot, make_bench: Callable[..., SessionBench]) -> Making:
    def make(*marked: Marker) -> _Bench:
        bench = _Bench(make_bench(marked=marked))
        qtbot.addWidget(bench.panel)
        bench.panel.show()
        return bench

    return make


def test_without_markers_there_is_none_to_go_to_or_to_change(make: Making) -> None:
    bench = make()
    actions = bench.actions
    for action in (actions.previous, actions.next, actions.rename_marker, actions.delete_marker):
        action.setEnabled(True)
        action.trigger()
    assert bench.session.asked() is None
    assert bench.screen.seconds == 0.0
    assert (bench.rows(), bench.edits.can_undo) == ([], False)


def test_a_new_marker_takes_its_place_among_the_others(make: Making) -> None:
    bench = make(_ONE, _FIVE)
    bench.screen.seek(3.0)
    bench.actions.mark.trigger()
    assert bench.notes() == ["one", "", "five"], "before its note"
    editor = find(find(bench.screen, NoteLine), QLineEdit)
    editor.setText(" three ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert bench.rows() == ["0:01   one", "0:03   three", "0:05   five"]
    assert markers.load(bench.edits.session.folder) == [_ONE, _THREE, _FIVE]


def test_the_marker_that_one_stands_at_is_not_gone_to(make: Making) -> None:
    bench = make(_ONE, _THREE, _FIVE)
    for here, action, there in (
        (3.02, bench.actions.previous, 1.0),
        (2.98, bench.actions.next, 5.0),
        (3.2, bench.actions.previous, 3.0),
        (0.5, bench.actions.previous, 0.5),
        (5.5, bench.actions.next, 5.5),
    ):
        bench.screen.seek(here)
        action.trigger()
        assert bench.screen.seconds == there


def test_a_click_in_the_list_goes_there(qtbot: QtBot, make: Making) -> None:
    bench = make(_ONE, _THREE)
    rows = find(bench.panel, QListWidget)
    place = rows.visualItemRect(rows.item(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bench.screen.seconds == 3.0)


def test_what_is_chosen_on_the_timeline_stands_out_in_the_list(make: Making) -> None:
    bench = make(_ONE, _THREE)
    bench.screen.timeline.marker_chosen.emit(1)
    assert bench.panel.position == 1


def test_what_is_changed_on_the_timeline_is_kept_and_listed(make: Making) -> None:
    bench = make(_ONE, _THREE)
    timeline = bench.screen.timeline
    timeline.marker_moved.emit(0, 4.0)
    assert bench.rows() == ["0:03   three", "0:04   one"]
    timeline.marker_renamed.emit(1, "four")
    timeline.marker_deleted.emit(0)
    assert bench.rows() == ["0:04   four"]
    assert markers.load(bench.edits.session.folder) == [Marker(4.0, "four")]


def test_a_note_that_is_not_changed_is_the_one_that_was(make: Making) -> None:
    bench = make(_ONE, _THREE)
    bench.panel.choose(1)
    bench.actions.rename_marker.trigger()
    dialog = bench.session.asked()
    assert dialog is not None
    assert (dialog.textValue(), "0:03" in dialog.labelText()) == ("three", True)
    dialog.reject()
    assert bench.notes() == ["one", "three"]


def test_a_note_for_a_marker_that_is_gone_changes_none(make: Making) -> None:
    bench = make(_ONE)
    bench.screen.seek(3.0)
    bench.actions.mark.trigger()
    find(find(bench.screen, NoteLine), QLineEdit).setText("late")
    bench.edits.delete_marker(1)
    find(bench.screen, NoteLine).keep()
    assert bench.notes() == ["one"]


def test_another_marker_keeps_the_note_that_is_being_written(make: Making) -> None:
    bench = make()
    bench.screen.seek(1.0)
    bench.actions.mark.trigger()
    find(find(bench.screen, NoteLine), QLineEdit).setText("first")
    bench.screen.seek(2.0)
    bench.actions.mark.trigger()
    assert bench.notes() == ["first", ""]
    find(bench.screen, NoteLine).keep()
    assert bench.notes() == ["first", ""]
