from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.studies.record_row import RecordRow
from app.studies.study import Study
from tests.gui.studies.opened import button, contents_of, nameless
from tests.studies.made import agreed, record, small_study


@pytest.fixture
def row(qtbot: QtBot) -> RecordRow:
    made = RecordRow()
    qtbot.addWidget(made)
    made.show()
    return made


def _start(row: RecordRow) -> QPushButton:
    return row.findChildren(QPushButton)[-1]


def _says(row: RecordRow) -> str:
    return row.findChildren(QLabel)[-1].text()


def _consenting(folder: Path, *scope: str) -> Study:
    study = small_study(folder)
    (first, _) = study.participants
    study.change_participant(replace(first, consent=agreed(*scope)))
    return study


def test_without_participants_or_stimuli_it_says_what_is_missing(
    row: RecordRow, tmp_path: Path
) -> None:
    study = Study.create(tmp_path / "study", "Films")
    row.show_contents(contents_of(study))
    assert (_start(row).isEnabled(), _says(row)) == (False, "Add a participant first.")
    study.add_participant()
    row.show_contents(contents_of(study))
    assert not _start(row).isEnabled()
    assert "Add a stimulus first" in _says(row)
    assert nameless(row) == []


def test_without_consent_nobody_is_recorded(row: RecordRow, tmp_path: Path) -> None:
    row.show_contents(contents_of(_consenting(tmp_path / "study", "video")))
    assert not _start(row).isEnabled()
    assert "has not agreed to readings" in _says(row)
    row.choose("sub-02")
    assert "sub-02 has not agreed to anything yet" in _says(row)


def test_who_agreed_is_recorded(qtbot: QtBot, row: RecordRow, tmp_path: Path) -> None:
    study = _consenting(tmp_path / "study", "readings")
    record(study, "sub-01")
    row.show_contents(contents_of(study))
    assert _says(row) == "This will be run 2, without a video."
    with qtbot.waitSignal(row.started) as told:
        _start(row).click()
    assert told.args == ["sub-01", "film1"]


def test_a_video_that_was_not_agreed_to_is_said_before(row: RecordRow, tmp_path: Path) -> None:
    row.show_contents(contents_of(_consenting(tmp_path / "study", "readings")))
    row.show_video(True)
    assert not _start(row).isEnabled()
    assert "has not agreed to a video" in _says(row)
    row.show_video(False)
    assert _start(row).isEnabled()


def test_while_it_records_it_stops(qtbot: QtBot, row: RecordRow, tmp_path: Path) -> None:
    row.show_contents(contents_of(_consenting(tmp_path / "study", "readings")))
    row.show_running("sub-01", "film1")
    assert "sub-01 is being recorded with film1" in _says(row)
    assert not any(box.isEnabled() for box in row.findChildren(QComboBox))
    with qtbot.waitSignal(row.stopped):
        _start(row).click()
    row.show_saving()
    assert (_start(row).isEnabled(), _says(row)) == (False, "Saving the session…")
    row.show_running("", "")
    assert _start(row).text() == "&Record"


def test_a_new_participant_is_asked_for_and_then_chosen(
    qtbot: QtBot, row: RecordRow, tmp_path: Path
) -> None:
    study = small_study(tmp_path / "study")
    row.show_contents(contents_of(study))
    with qtbot.waitSignal(row.added):
        button(row, "New").click()
    study.add_participant()
    row.show_contents(contents_of(study))
    assert row.participant == "sub-03"
    row.choose("sub-02")
    row.show_contents(contents_of(study))
    assert row.participant == "sub-02"
