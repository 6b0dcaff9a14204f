from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from app.gui.keyboard import ButtonKeys, RowKeys, reach_toolbar

_TAB, _NONE = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
Row = tuple[QWidget, RowKeys, list[QPushButton]]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def make_row(qtbot: QtBot, window: QMainWindow) -> Callable[[int], Row]:
    def make(count: int) -> Row:
        row = QWidget()
        layout = QHBoxLayout(row)
        buttons = [QPushButton(str(n)) for n in range(count)]
        for button in buttons:
            layout.addWidget(button)
        window.setCentralWidget(row)
        keys = RowKeys(row, buttons)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return row, keys, buttons

    return make


def _stops(buttons: list[QPushButton]) -> list[str]:
    return [one.text() for one in buttons if one.focusPolicy() == _TAB]


def test_a_row_without_buttons_is_no_stop(make_row: Callable[[int], Row]) -> None:
    _, keys, buttons = make_row(0)
    keys.set_buttons(())
    assert _stops(buttons) == []


def test_arrows_home_and_end_walk_the_row(qtbot: QtBot, make_row: Callable[[int], Row]) -> None:
    row, _, buttons = make_row(3)
    buttons[0].setFocus()
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End,
                Qt.Key.Key_Left, Qt.Key.Key_Home):  # fmt: skip
        qtbot.keyClick(row.window().focusWidget(), key)
        now = row.window().focusWidget()
        assert isinstance(now, QPushButton)
        walked.append(now.text())
    assert walked == ["1", "2", "0", "2", "1", "0"]


def test_tab_comes_back_to_the_button_that_had_the_focus(
    qtbot: QtBot, make_row: Callable[[int], Row]
) -> None:
    _, _, buttons = make_row(3)
    assert _stops(buttons) == ["0"]
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert _stops(buttons) == ["1"]


def test_what_cannot_be_pressed_is_no_stop(make_row: Callable[[int], Row]) -> None:
    _, _, buttons = make_row(3)
    buttons[0].setEnabled(False)
    assert _stops(buttons) == ["1"]
    buttons[1].hide()
    assert _stops(buttons) == ["2"]
    buttons[0].setEnabled(True)
    assert _stops(buttons) == ["0"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_presses_the_button_and_not_the_windows_action(
    qtbot: QtBot, window: QMainWindow, make_row: Callable[[int], Row], key: Qt.Key
) -> None:
    _, _, buttons = make_row(1)
    pause = QAction("Pause", window)
    pause.setShortcut(QKeySequence(key))
    window.addAction(pause)
    buttons[0].setFocus()
    with qtbot.assertNotEmitted(pause.triggered), qtbot.waitSignal(buttons[0].clicked):
        qtbot.keyClick(buttons[0], key)


def test_a_click_gives_a_button_no_focus(qtbot: QtBot, window: QMainWindow) -> None:
    button = QPushButton("One")
    window.setCentralWidget(button)
    ButtonKeys(button)
    window.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


def test_a_toolbar_is_one_stop(window: QMainWindow) -> None:
    bar = QToolBar(window)
    actions = [bar.addAction(text) for text in "ab"]
    window.addToolBar(bar)
    window.show()
    reach_toolbar(bar)
    policies = [bar.widgetForAction(action).focusPolicy() for action in actions]
    assert policies == [_TAB, _NONE]
