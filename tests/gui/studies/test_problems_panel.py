from __future__ import annotations

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.gui.message_page import MessagePage
from app.gui.studies.problems_panel import ProblemsPanel
from tests.gui.finding import find
from tests.gui.studies.opened import button, nameless


def test_looking_then_nothing_then_sentences(qtbot: QtBot) -> None:
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.show()
    message = find(panel, MessagePage)
    assert message.accessibleName() == "Looking…"
    panel.show_problems([])
    assert message.accessibleName() == "Nothing is wrong"
    panel.show_problems(["One.", "Two."])
    assert find(panel, QListWidget).isVisible()
    assert [find(panel, QListWidget).item(n).text() for n in range(2)] == ["One.", "Two."]
    with qtbot.waitSignal(panel.check_asked):
        button(panel, "Check again").click()
    assert message.accessibleName() == "Looking…"
    assert message.isVisible()
    assert nameless(panel) == []
