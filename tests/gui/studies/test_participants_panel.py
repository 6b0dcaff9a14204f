from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from app.gui.message_page import MessagePage
from app.gui.studies.participants_panel import ParticipantsPanel, scope_words
from app.studies.participants import Participant
from app.studies.study import Study
from tests.gui.finding import find
from tests.gui.studies.opened import button, contents_of, nameless, texts, write
from tests.studies.made import agreed, record, small_study


@pytest.fixture
def panel(qtbot: QtBot) -> ParticipantsPanel:
    made = ParticipantsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nobody_yet_says_what_to_do(panel: ParticipantsPanel, tmp_path: Path) -> None:
    panel.show_contents(contents_of(Study.create(tmp_path / "study", "Films")))
    assert "Add a participant" in find(panel, MessagePage).accessibleDescription()
    assert find(panel, MessagePage).isVisible()
    assert panel.participant == ""
    assert not button(panel, "Withdraw").isEnabled()
    assert not button(panel, "Add a column").isEnabled()
    assert nameless(panel) == []


def test_all_are_listed(panel: ParticipantsPanel, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    record(study, "sub-02", consented=agreed("readings"))
    panel.show_contents(contents_of(study))
    assert texts(find(panel, QTableWidget)) == [
        ["sub-01", "a", "30", "not noted yet", "0"],
        ["sub-02", "b", "31", "Readings", "1"],
    ]


def test_group_and_columns_are_edited(panel: ParticipantsPanel, tmp_path: Path) -> None:
    panel.show_contents(contents_of(small_study(tmp_path / "study")))
    edited: list[Participant] = []
    panel.edited.connect(edited.append)
    write(find(panel, QTableWidget), 1, 1, " c ")
    write(find(panel, QTableWidget), 0, 2, "44")
    assert edited == [
        Participant("sub-02", "c", {"age": "31"}),
        Participant("sub-01", "a", {"age": "44"}),
    ]


def test_who_is_selected_stays_so_and_a_new_one_is(
    panel: ParticipantsPanel, tmp_path: Path
) -> None:
    study = small_study(tmp_path / "study")
    panel.show_contents(contents_of(study))
    panel.choose("sub-02")
    panel.show_contents(contents_of(study))
    assert panel.participant == "sub-02"
    study.add_participant()
    panel.show_contents(contents_of(study))
    assert panel.participant == "sub-03"


def test_deleting_a_row_is_a_withdrawal(
    qtbot: QtBot, panel: ParticipantsPanel, tmp_path: Path
) -> None:
    panel.show_contents(contents_of(small_study(tmp_path / "study")))
    with qtbot.waitSignal(panel.withdrawal_asked) as told:
        button(panel, "Withdraw").click()
    assert told.args == ["sub-01"]


def test_what_was_agreed_to_in_words() -> None:
    assert scope_words(None) == "not noted yet"
    assert scope_words(agreed("readings", "sharing")) == "Readings, sharing with others"
