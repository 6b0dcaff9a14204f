from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.sessions.actions import SessionActions
from app.gui.sessions.menus import SessionToolBar, fill_session_menus


class _Bench:
    """A session's window with nothing but its menus and its toolbar."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = SessionActions(self.window)
        self.exports = fill_session_menus(self.window, self.actions)
        self.toolbar = SessionToolBar(self.actions, self.exports, self.window)
        self.window.addToolBar(self.toolbar)

    def menus(self) -> list[QMenu]:
        """The menu bar's, and those in them."""
        return self.window.menuBar().findChildren(QMenu)

    def export_button(self) -> QToolButton:
        (button,) = (b for b in self.toolbar.findChildren(QToolButton) if b.text() == "Export")
        return button


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def _letters(actions: list[QAction]) -> list[str]:
    found = (re.search("&([^&])", action.text()) for action in actions)
    return [letter.group(1).lower() for letter in found if letter]


def test_no_action_is_left_out_and_none_is_there_twice(bench: _Bench) -> None:
    listed = [action for menu in bench.menus() for action in menu.actions()]
    commands = [one for one in listed if not one.isSeparator() and one.menu() is None]
    assert len(commands) == len(set(commands))
    assert set(commands) == set(bench.window.actions())


def test_no_letter_stands_for_two_entries_of_a_menu(bench: _Bench) -> None:
    for entries in (bench.window.menuBar().actions(), *(m.actions() for m in bench.menus())):
        letters = _letters(entries)
        assert len(letters) == len(set(letters)), [action.text() for action in entries]


def test_all_that_can_be_exported_is_in_one_menu_which_says_why_not(bench: _Bench) -> None:
    actions = bench.actions
    offered = [one for one in bench.exports.actions() if not one.isSeparator()]
    kinds = (actions.tables, actions.programs, actions.charts, actions.videos)
    assert offered == [action for kind in kinds for action in kind.values()]
    assert bench.exports.toolTipsVisible()


def test_the_toolbar_opens_that_menu_at_a_click(bench: _Bench) -> None:
    button = bench.export_button()
    assert button.menu() is bench.exports
    assert button.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus, "Space plays"
    assert bench.toolbar.actions()[0] is bench.actions.pause


def test_the_export_icon_follows_the_theme(bench: _Bench) -> None:
    before = bench.export_button().icon().pixmap(24).toImage()
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ff00ff"))
    bench.toolbar.setPalette(dark)
    bench.toolbar.draw_icons()
    assert bench.export_button().icon().pixmap(24).toImage() != before
