from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.gui.studies.stimulus_bar import StimulusBar


def test_it_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    bar = StimulusBar(())
    qtbot.addWidget(bar)
    assert bar.isHidden()
    assert bar.words == ""


def test_it_has_the_words_and_a_button_for_each_action(qtbot: QtBot) -> None:
    done: list[str] = []
    action = QAction("Pause &the film")
    action.triggered.connect(lambda: done.append("paused"))
    bar = StimulusBar((action,))
    qtbot.addWidget(bar)
    bar.say("sub-01, film1: 0:01", "Nobody hears it.")
    assert bar.isVisible()
    assert bar.words == "sub-01, film1: 0:01 Nobody hears it."
    (button,) = bar.findChildren(QToolButton)
    button.click()
    assert done == ["paused"]
    bar.say("sub-01, film1: 0:02")
    assert bar.words == "sub-01, film1: 0:02"
