from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QColor, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.base_actions import ActionSet, plain_text


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


class _Actions(ActionSet):
    """A window's, for the tests."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.export = self._action("&Export…", "", None)
        self.mark = self._action("&Marker here…", "Marker", "marker", "K")
        keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Close)
        names = [key.toString() for key in keys]
        self.close = self._action("Close", "", None, QKeySequence.StandardKey.Close, *names)


def test_an_action_without_shortcut_or_icon(owner: QWidget) -> None:
    action = _Actions(owner).export
    assert action in owner.actions()
    assert action.toolTip() == "Export"
    assert action.shortcuts() == []
    assert action.icon().isNull()


def test_the_tool_tip_names_the_key(owner: QWidget) -> None:
    action = _Actions(owner).mark
    assert action.toolTip() == "Marker here (K)"
    assert action.iconText() == "Marker"


def test_keys_that_a_platform_has_anyway_count_once(owner: QWidget) -> None:
    keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Close)
    assert _Actions(owner).close.shortcuts() == keys


def test_icons_follow_the_palette(owner: QWidget) -> None:
    actions = ActionSet(owner)
    seen = []
    for name in ("black", "white"):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(name))
        actions.set_palette(palette)
        seen.append(actions.pause.icon().pixmap(24).toImage())
    assert seen[0] != seen[1]


def test_the_pause_action_says_what_it_does_next(owner: QWidget) -> None:
    actions = ActionSet(owner)
    actions.set_palette(owner.palette())
    before = actions.pause.icon().pixmap(24).toImage()
    actions.show_paused(True)
    assert (actions.pause.text(), actions.pause.iconText()) == ("&Play", "Play")
    assert actions.pause.toolTip() == "Play (Space)"
    assert actions.pause.icon().pixmap(24).toImage() != before
    actions.show_paused(False)
    assert actions.pause.toolTip() == "Pause (Space)"
    assert actions.pause.icon().pixmap(24).toImage() == before


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("", ""),
        ("&Open…", "Open"),
        ("打开(&O)…", "打开"),
        ("Datei öffnen", "Datei öffnen"),
        ("Save (&quickly)", "Save (quickly)"),
    ],
)
def test_the_mark_of_a_key_is_left_out(text: str, plain: str, qtbot: QtBot) -> None:
    assert plain_text(QAction(text)) == plain
