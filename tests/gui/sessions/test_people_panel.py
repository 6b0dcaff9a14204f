from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.sessions.people_panel import PeoplePanel
from app.gui.sessions.row_delegate import SHARES, WORDS
from app.sessions.summary import PersonSummary, summarise
from tests.gui.finding import find
from tests.gui.recorded import two_people
from tests.sessions.rows import EMOTIONS, readings

_FIRST = {1: 0.0, 2: 2.0}


@pytest.fixture
def panel(qtbot: QtBot) -> PeoplePanel:
    panel = PeoplePanel([QAction("Name")])
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def people() -> list[PersonSummary]:
    return summarise(readings(*two_people()), EMOTIONS)


def _titles(panel: PeoplePanel) -> list[str]:
    rows = find(panel, QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def test_nobody(qtbot: QtBot, panel: PeoplePanel) -> None:
    with qtbot.assertNotEmitted(panel.chosen):
        panel.show_people([], {})
        panel.show_shares([], None)
    assert panel.person is None
    assert not panel.choose(1)
    assert any("Record again" in label.text() for label in panel.findChildren(QLabel))


def test_the_one_seen_longest_comes_first_and_is_chosen(
    qtbot: QtBot, panel: PeoplePanel, people: list[PersonSummary]
) -> None:
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.show_people(reversed(people), _FIRST)
    assert chosen.args == [1]
    assert _titles(panel) == ["Person 1", "Person 2"]
    words = find(panel, QListWidget).item(1).data(WORDS)
    assert words == "2.0 s, from 0:02 on"


def test_who_was_chosen_stays_so(
    qtbot: QtBot, panel: PeoplePanel, people: list[PersonSummary]
) -> None:
    panel.show_people(people, _FIRST)
    assert panel.choose(2)
    with qtbot.waitSignal(panel.chosen) as chosen:  # their readings may be others now
        panel.show_people(people, _FIRST)
    assert chosen.args == [2]
    panel.show_people(people[:1], _FIRST)
    assert panel.person == 1


def test_shares_are_those_of_the_span(panel: PeoplePanel, people: list[PersonSummary]) -> None:
    panel.show_people(people, _FIRST)
    panel.show_shares(people, None)
    item = find(panel, QListWidget).item(1)
    assert dict(item.data(SHARES))["sad"] == pytest.approx(1.0)
    assert item.toolTip() == "Sad 100%"
    assert "whole session" in find(panel, QLabel).text()
    panel.show_shares(people[:1], (0.0, 1.5))
    assert item.toolTip() == item.data(WORDS) == "Not in view"
    assert find(panel, QLabel).text().endswith("0:00 to 0:01")
    panel.show_shares(summarise(readings(*two_people()), EMOTIONS, 3.0, 5.0), (3.0, 5.0))
    assert item.data(WORDS) == "1.0 s in view"
    panel.show_shares(people, None)
    assert item.data(WORDS) == "2.0 s, from 0:02 on"


def test_a_name_is_no_markup(panel: PeoplePanel) -> None:
    named = [{**one, "name": "<b>Ann</b>"} for one in two_people()]
    panel.show_people(summarise(readings(*named), EMOTIONS), _FIRST)
    assert _titles(panel)[0] == "<b>Ann</b>"


def test_the_tools_are_buttons_that_leave_the_focus(qtbot: QtBot, panel: PeoplePanel) -> None:
    button = find(panel, QToolButton)
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(button.defaultAction().triggered):
        button.click()


def test_how_much_was_analysed_is_said(panel: PeoplePanel, people: list[PersonSummary]) -> None:
    panel.show_people(people, _FIRST)
    panel.show_shares(people, None, "92% of 10 min 0 s")
    assert find(panel, QLabel).text().endswith("whole session\nAnalysed: 92% of 10 min 0 s")


def test_a_question_has_its_answers_and_goes_away(qtbot: QtBot) -> None:
    panel = PeoplePanel([QAction("Name")], [QAction("Agree (J)")])
    qtbot.addWidget(panel)
    panel.show()

    def shown() -> list[str]:
        return [one.text() for one in panel.findChildren(QToolButton) if one.isVisible()]

    assert shown() == ["Name"]
    panel.ask("<b>Ann</b> seems to be Bob")
    assert shown() == ["Name", "Agree (J)"]
    labels = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert "<b>Ann</b> seems to be Bob" in labels
    panel.ask("")
    assert shown() == ["Name"]
