from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.timeline.note_editor import NoteEditor


class _Room(QWidget):
    """Hears the keys that the editor lets through."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[_Room]:
    room = _Room()
    qtbot.addWidget(room)
    room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    room.resize(600, 120)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    yield room
    room.close()


@pytest.fixture
def editor(room: _Room) -> NoteEditor:
    return NoteEditor(room)


def _flag(x: float) -> QRectF:
    return QRectF(x, 2.0, 60.0, 16.0)


def test_it_is_hidden_until_a_note_is_opened_be_it_empty(editor: NoteEditor) -> None:
    assert editor.isHidden()
    editor.open("", _flag(100.0))
    assert editor.isVisible()
    assert editor.text() == ""


def test_the_note_is_replaced_by_what_is_written(
    qtbot: QtBot, room: _Room, editor: NoteEditor
) -> None:
    editor.open("Laughs", _flag(100.0))
    qtbot.waitUntil(editor.hasFocus)
    assert (editor.selectedText(), editor.x()) == ("Laughs", 100)
    with qtbot.waitSignal(editor.editingFinished):
        qtbot.keyClicks(editor, "Smiles")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "Smiles"


@pytest.mark.parametrize(("x", "width"), [(-30.0, 600), (590.0, 600), (100.0, 150)])
def test_it_is_all_in_the_room(room: _Room, editor: NoteEditor, x: float, width: int) -> None:
    room.resize(width, 120)
    editor.open("Laughs", _flag(x))
    assert room.rect().contains(editor.geometry())
    assert editor.width() == min(width, 220)


def test_escape_leaves_the_note_and_gives_the_focus_back(
    qtbot: QtBot, room: _Room, editor: NoteEditor
) -> None:
    other = QLineEdit(room)  # to which the focus would go by itself
    other.show()
    editor.open("Laughs", _flag(100.0))
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "Nothing")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert (editor.isHidden(), editor.text()) == (True, "Laughs")
    qtbot.waitUntil(room.hasFocus)


def test_no_key_goes_on_to_the_room(qtbot: QtBot, room: _Room, editor: NoteEditor) -> None:
    editor.open("Laughs", _flag(100.0))
    for key in (Qt.Key.Key_F2, Qt.Key.Key_PageUp, Qt.Key.Key_Delete, Qt.Key.Key_Up):
        qtbot.keyClick(editor, key)
    assert room.heard == []
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClick(room, Qt.Key.Key_F2)
    assert room.heard == [Qt.Key.Key_F2.value]


def test_a_note_has_an_end(qtbot: QtBot, editor: NoteEditor) -> None:
    editor.open("x" * 499, _flag(100.0))
    editor.end(False)
    qtbot.keyClicks(editor, "yz")
    assert editor.text() == "x" * 499 + "y"
