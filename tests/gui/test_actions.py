from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.sessions.event_codes import EventCode


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_no_shortcut_is_given_twice(owner: QWidget) -> None:
    Actions(owner)
    keys = Counter(key.toString() for action in owner.actions() for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_usual_shortcuts(owner: QWidget) -> None:
    actions = Actions(owner)
    standard = QKeySequence.StandardKey
    for action, key in ((actions.save, standard.Save), (actions.open_picture, standard.Open)):
        assert QKeySequence(key) in action.shortcuts()
    assert QKeySequence("F11") in actions.full_screen.shortcuts()
    assert QKeySequence("Space") in actions.pause.shortcuts()


def test_pause_says_what_it_does_next(owner: QWidget) -> None:
    actions = Actions(owner)
    before = _picture(actions.pause)
    actions.show_paused(True)
    assert actions.pause.iconText() == "Play"
    assert _picture(actions.pause) != before
    actions.show_paused(False)
    assert actions.pause.iconText() == "Pause"
    assert _picture(actions.pause) == before


def test_icons_follow_the_theme(owner: QWidget) -> None:
    actions = Actions(owner)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ff00ff"))
    before = _picture(actions.save)
    actions.set_palette(dark)
    assert _picture(actions.save) != before


def _picture(action: QAction) -> QImage:
    return action.icon().pixmap(24, 24).toImage()


def test_while_coding_the_keys_are_the_codes_and_otherwise_the_corrections(owner: QWidget) -> None:
    actions = Actions(owner)
    actions.name_emotions(("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"))
    codes = (EventCode("speaks & nods", 2, "state"), EventCode("laughs", 9))
    actions.share_keys(codes, True)
    shown = [action for action in actions.codes if action.isVisible()]
    assert [action.text() for action in shown] == ["speaks && nods", "laughs"]
    assert [action.shortcut().toString() for action in shown] == ["2", "9"]
    assert all(action.isEnabled() for action in shown)
    assert [a.shortcut().toString() for a in actions.correct[:3]] == ["1", "", "3"]
    assert (actions.correct[1].iconText(), actions.correct[2].iconText()) == ("Disgust", "3 Fear")
    actions.share_keys(codes, False)
    assert [action.shortcut().toString() for action in shown] == ["", ""]
    assert not any(action.isEnabled() for action in shown)
    assert actions.correct[1].iconText() == "2 Disgust"
    assert "(2)" in actions.correct[1].toolTip()
