from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.recording.observer_line import ObserverLine
from app.settings import Settings
from tests.gui.finding import find
from tests.gui.live import recorder


def _line(qtbot: QtBot) -> tuple[ObserverLine, LiveState, QWidget]:
    window, state = QWidget(), LiveState(Settings())
    qtbot.addWidget(window)
    line = ObserverLine(state, window)
    window.show()
    return line, state, window


def test_it_is_there_while_recording_alone(qtbot: QtBot) -> None:
    line, state, _window = _line(qtbot)
    assert not line.isVisible()
    state.set_recording(recorder())
    assert line.isVisible()
    assert line.words == "K marks a moment"
    state.set_recording(None)
    assert not line.isVisible()


def test_a_note_stands_in_the_words_place_and_the_picture_does_not_move(qtbot: QtBot) -> None:
    line, state, _window = _line(qtbot)
    state.set_recording(recorder())
    before = line.height()
    line.say("Person 3 seems to be Person 1 again")
    line.ask_note("Marker at 0:12")
    assert (line.height(), find(line, QLineEdit).isVisible()) == (before, True)
    QTest.keyClick(find(line, QLineEdit), Qt.Key.Key_Escape)
    assert not find(line, QLineEdit).isVisible()
    assert line.words == "Person 3 seems to be Person 1 again"
    line.say("")
    assert line.words == "K marks a moment"


def test_the_recordings_end_keeps_a_note_and_takes_the_words_away(qtbot: QtBot) -> None:
    line, state, _window = _line(qtbot)
    state.set_recording(recorder())
    line.say("Something")
    line.ask_note("Marker")
    find(line, QLineEdit).setText("the end")
    with qtbot.waitSignal(line.note.kept, check_params_cb=lambda note: note == "the end"):
        state.set_recording(None)
    assert line.words == "K marks a moment"
