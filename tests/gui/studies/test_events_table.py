from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from app.gui.studies.events_table import EventsTable
from app.studies.events import StimulusEvent
from tests.gui.finding import find
from tests.gui.studies.opened import nameless, texts, write

_TWO = [StimulusEvent(1.0, 0.5, "dog"), StimulusEvent(4.0, 0.0, "cat")]


@pytest.fixture
def shown(qtbot: QtBot) -> EventsTable:
    made = EventsTable()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def changed(shown: EventsTable) -> list[list[StimulusEvent]]:
    told: list[list[StimulusEvent]] = []
    shown.changed.connect(told.append)
    return told


def test_no_events(shown: EventsTable, changed: list[list[StimulusEvent]]) -> None:
    shown.show_events([])
    shown.remove()
    assert (shown.events, changed, nameless(shown)) == ([], [], [])
    shown.add()
    assert changed == [[StimulusEvent(0.0, 0.0, "event")]]


def test_events_are_listed_and_edited(
    shown: EventsTable, changed: list[list[StimulusEvent]]
) -> None:
    shown.show_events(_TWO)
    table = find(shown, QTableWidget)
    assert texts(table) == [["1", "0.5", "dog"], ["4", "0", "cat"]]
    write(table, 0, 0, "2,5")
    assert changed[-1] == [StimulusEvent(2.5, 0.5, "dog"), _TWO[1]]
    write(table, 1, 2, "owl")
    assert changed[-1][1].trial_type == "owl"


@pytest.mark.parametrize("text", ["soon", "-1", "nan", "1e99", ""])
def test_what_is_no_time_is_said_and_taken_back(
    shown: EventsTable, changed: list[list[StimulusEvent]], text: str
) -> None:
    said: list[str] = []
    shown.failed.connect(said.append)
    shown.show_events(_TWO)
    write(find(shown, QTableWidget), 0, 1, text)
    assert changed == []
    assert "is no time" in said[0]
    assert texts(find(shown, QTableWidget))[0] == ["1", "0.5", "dog"]


def test_an_event_is_added_after_the_last_and_one_removed(
    shown: EventsTable, changed: list[list[StimulusEvent]]
) -> None:
    shown.show_events(_TWO)
    shown.add()
    assert changed[-1][-1].onset == 4.0
    find(shown, QTableWidget).setCurrentCell(0, 0)
    shown.remove()
    assert changed[-1] == [_TWO[1]]
