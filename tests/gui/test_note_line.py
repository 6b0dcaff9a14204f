from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.note_line import LONGEST, NoteLine
from tests.gui.finding import find


class _Bench:
    """A window with a note line, a button beside it, and keys of its own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.line, self.button = NoteLine(), QPushButton("Elsewhere")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.line)
        column.addWidget(self.button)
        self.window.setCentralWidget(middle)
        self.pressed: list[str] = []
        for key in ("K", "1", "Space", "Escape", "Left"):
            action = QAction(key, self.window)
            action.setShortcut(key)
            action.triggered.connect(lambda _, key=key: self.pressed.append(key))
            self.window.addAction(action)
        self.heard: list[str] = []
        self.line.kept.connect(self.heard.append)
        self.line.closed.connect(lambda: self.heard.append("closed"))
        self.line.finished.connect(lambda: self.heard.append("finished"))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def editor(self) -> QLineEdit:
        return find(self.line, QLineEdit)


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def test_it_is_hidden_until_it_asks(bench: _Bench) -> None:
    assert not bench.line.isVisible()
    bench.line.keep()
    assert bench.heard == []
    bench.line.ask("Marker at 0:12")
    assert bench.editor.hasFocus()
    assert find(bench.line, QLabel).text() == "Marker at 0:12"


def test_enter_keeps_the_note(bench: _Bench) -> None:
    bench.line.ask("Marker")
    QTest.keyClicks(bench.editor, " a laugh ")
    QTest.keyClick(bench.editor, Qt.Key.Key_Return)
    assert bench.heard == ["closed", "a laugh", "finished"]
    assert not bench.line.isVisible()


def test_escape_leaves_it_out(bench: _Bench) -> None:
    bench.line.ask("Marker")
    QTest.keyClicks(bench.editor, "half a no")
    QTest.keyClick(bench.editor, Qt.Key.Key_Escape)
    assert bench.heard == ["closed", "finished"]
    bench.line.ask("Another")
    assert bench.editor.text() == ""


def test_an_empty_note_is_none(bench: _Bench) -> None:
    bench.line.ask("Marker")
    QTest.keyClicks(bench.editor, "  ")
    QTest.keyClick(bench.editor, Qt.Key.Key_Return)
    assert bench.heard == ["closed", "finished"]


def test_what_is_typed_presses_no_key_of_the_window(bench: _Bench) -> None:
    bench.line.ask("Marker")
    for key in (Qt.Key.Key_K, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Escape):
        QTest.keyClick(bench.editor, key)
    assert bench.pressed == []
    QTest.keyClick(bench.window, Qt.Key.Key_K)
    assert bench.pressed == ["K"]


def test_a_click_elsewhere_keeps_the_note_and_takes_the_focus(qtbot: QtBot, bench: _Bench) -> None:
    bench.line.ask("Marker")
    QTest.keyClicks(bench.editor, "a laugh")
    bench.button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert bench.heard == ["closed", "a laugh"]
    assert bench.button.hasFocus()


def test_asking_again_keeps_what_was_written(bench: _Bench) -> None:
    bench.line.ask("Marker")
    QTest.keyClicks(bench.editor, "first")
    bench.line.ask("Another")
    assert bench.heard == ["closed", "first"]
    assert bench.line.isVisible() and bench.editor.hasFocus()


def test_a_note_has_an_end(bench: _Bench) -> None:
    bench.line.ask("Marker")
    bench.editor.insert("x" * 2 * LONGEST)
    assert len(bench.editor.text()) == LONGEST
