from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.teaching.face_tools import FaceTools
from app.settings import Settings
from tests.gui.live import analysis, face, frame, looking, photo


def _shown(tools: FaceTools) -> list[str]:
    return [b.text() for b in tools.findChildren(QToolButton) if b.isVisibleTo(tools)]


def test_without_actions_there_are_no_buttons(qtbot: QtBot) -> None:
    tools = FaceTools(LiveState(Settings()), (), ())
    qtbot.addWidget(tools)
    assert tools.findChildren(QToolButton) == []


def test_corrections_are_offered_while_the_picture_stands(qtbot: QtBot) -> None:
    state, why, sad = looking(face()), QAction("Why?"), QAction("Sad")
    tools = FaceTools(state, (why,), (sad,))
    qtbot.addWidget(tools)
    assert _shown(tools) == ["Why?"]
    state.set_paused(True)
    assert sorted(_shown(tools)) == ["Sad", "Why?"]
    state.set_paused(False)
    assert _shown(tools) == ["Why?"]
    state.show_source(photo())
    state.show_analysis(analysis(frame(still=True), face()))
    assert sorted(_shown(tools)) == ["Sad", "Why?"]


def test_what_a_label_means_is_a_click_away(qtbot: QtBot) -> None:
    meaning = QAction("What a label means")
    tools = FaceTools(looking(face()), (), (), meaning)
    qtbot.addWidget(tools)
    assert _shown(tools) == ["What a label means"]
    with qtbot.waitSignal(meaning.triggered):
        tools.findChildren(QToolButton)[0].click()


def test_it_says_when_a_resting_face_is_taken_out(qtbot: QtBot) -> None:
    state = looking(face(1, side=20), face(2, side=30))
    tools = FaceTools(state, (), ())
    qtbot.addWidget(tools)
    (words,) = (w for w in tools.findChildren(QLabel) if "resting face" in w.text())
    assert not words.isVisibleTo(tools)
    state.show_analysis(analysis(frame(1), face(1, side=20), face(2, side=30), out=1))
    assert not words.isVisibleTo(tools), "it is another's"
    state.select(1)
    assert words.isVisibleTo(tools)
    state.show_analysis(analysis(frame(2), face(1, side=20), face(2, side=30)))
    assert not words.isVisibleTo(tools)


def test_a_button_does_what_its_action_does(qtbot: QtBot) -> None:
    sad = QAction("Sad")
    state = looking(face())
    state.set_paused(True)
    tools = FaceTools(state, (), (sad,))
    qtbot.addWidget(tools)
    (button,) = tools.findChildren(QToolButton)
    with qtbot.waitSignal(sad.triggered):
        button.click()
    sad.setEnabled(False)
    assert not button.isEnabled()
