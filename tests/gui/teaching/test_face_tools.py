from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.teaching.face_tools import FaceTools


def _shown(tools: FaceTools) -> list[str]:
    return [b.text() for b in tools.findChildren(QToolButton) if b.isVisibleTo(tools)]


def test_without_actions_there_are_no_buttons(qtbot: QtBot) -> None:
    tools = FaceTools((), ())
    qtbot.addWidget(tools)
    assert tools.findChildren(QToolButton) == []


def test_corrections_are_offered_while_the_picture_stands(qtbot: QtBot) -> None:
    why, sad = QAction("Why?"), QAction("Sad")
    tools = FaceTools((why,), (sad,))
    qtbot.addWidget(tools)
    assert _shown(tools) == ["Why?"]
    tools.show_standing(True)
    assert sorted(_shown(tools)) == ["Sad", "Why?"]
    tools.show_standing(False)
    assert _shown(tools) == ["Why?"]


def test_it_says_when_a_resting_face_is_taken_out(qtbot: QtBot) -> None:
    tools = FaceTools((), ())
    qtbot.addWidget(tools)
    (words,) = (w for w in tools.findChildren(QLabel) if "at rest" in w.text())
    assert not words.isVisibleTo(tools)
    tools.show_rest_out(True)
    assert words.isVisibleTo(tools)
    tools.show_rest_out(False)
    assert not words.isVisibleTo(tools)


def test_a_button_does_what_its_action_does(qtbot: QtBot) -> None:
    sad = QAction("Sad")
    tools = FaceTools((), (sad,))
    qtbot.addWidget(tools)
    tools.show_standing(True)
    (button,) = tools.findChildren(QToolButton)
    with qtbot.waitSignal(sad.triggered):
        button.click()
    sad.setEnabled(False)
    assert not button.isEnabled()
