from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.studies.withdraw_dialog import WithdrawDialog
from app.studies.study import Study
from app.studies.withdraw import belongings
from tests.gui.finding import find
from tests.gui.studies.opened import button, nameless, personal_in
from tests.studies.made import record, small_study


@pytest.fixture
def study(tmp_path: Path) -> Study:
    made = small_study(tmp_path / "study")
    for participant in ("sub-01", "sub-01", "sub-02"):
        record(made, participant)
    made.refresh()
    return made


@pytest.fixture
def dialog(owner: QWidget, study: Study, tmp_path: Path) -> WithdrawDialog:
    personal = personal_in(tmp_path)
    theirs = belongings(study, "sub-01", personal)
    opened = WithdrawDialog(study, "sub-01", theirs, personal, owner)
    opened.open()
    return opened


def _choose(dialog: WithdrawDialog, path: Path) -> None:
    find(dialog, QFileDialog).fileSelected.emit(str(path))
    find(dialog, QFileDialog).close()


def test_it_says_what_goes_and_deletes_nothing_unasked(
    dialog: WithdrawDialog, study: Study
) -> None:
    listed = find(dialog, QListWidget)
    assert [listed.item(n).text() for n in range(listed.count())] == [
        "sub-01_task-film1_run-1",
        "sub-01_task-film1_run-2",
    ]
    delete = button(dialog, "Delete all of it")
    for typed in ("", "sub-0", "sub-02"):
        find(dialog, QLineEdit).setText(typed)
        assert not delete.isEnabled()
    assert nameless(dialog) == []
    button(dialog, "Keep everything").click()
    assert len(study.sessions()) == 3


def test_who_confirms_by_typing_deletes(qtbot: QtBot, dialog: WithdrawDialog, study: Study) -> None:
    find(dialog, QLineEdit).setText("sub-01")
    with qtbot.waitSignal(dialog.withdrawn) as told:
        button(dialog, "Delete all of it").click()
    assert told.args is not None
    assert told.args[0].sessions == 2
    assert [one.participant for one in study.sessions()] == ["sub-02"]
    assert "Deleted 2 sessions" in dialog._said.text()
    assert not find(dialog, QLineEdit).isVisible()
    button(dialog, "Close").click()


def test_files_that_still_name_them_are_listed(
    qtbot: QtBot, dialog: WithdrawDialog, study: Study
) -> None:
    (study.folder / "notes.txt").write_text("sub-01 came late")
    find(dialog, QLineEdit).setText("sub-01")
    with qtbot.waitSignal(dialog.withdrawn):
        button(dialog, "Delete all of it").click()
    listed = find(dialog, QListWidget)
    shown = [listed.item(n).text() for n in range(listed.count())]
    assert str(study.folder / "notes.txt") in shown
    dialog.reject()


def test_a_copy_alone_deletes_nothing(
    qtbot: QtBot, dialog: WithdrawDialog, study: Study, tmp_path: Path
) -> None:
    button(dialog, "Write a copy only").click()
    with qtbot.waitSignal(dialog._work.ended):
        _choose(dialog, tmp_path / "theirs.zip")
    assert "participants.tsv" in zipfile.ZipFile(tmp_path / "theirs.zip").namelist()
    assert "Nothing was deleted" in dialog._stays.text()
    assert len(study.sessions()) == 3
    dialog.reject()


def test_a_copy_is_written_before_all_is_deleted(
    qtbot: QtBot, dialog: WithdrawDialog, study: Study, tmp_path: Path
) -> None:
    button(dialog, "First write a copy of all of it, to hand out").click()
    find(dialog, QLineEdit).setText("sub-01")
    button(dialog, "Delete all of it").click()
    with qtbot.waitSignal(dialog.withdrawn) as told:
        _choose(dialog, tmp_path / "theirs.zip")
    assert told.args is not None
    assert told.args[0].files == len(zipfile.ZipFile(tmp_path / "theirs.zip").namelist())
    assert len(study.sessions()) == 1
    dialog.reject()


def test_what_goes_wrong_is_in_the_banner_and_deletes_nothing(
    qtbot: QtBot, dialog: WithdrawDialog, study: Study, tmp_path: Path
) -> None:
    button(dialog, "First write a copy of all of it, to hand out").click()
    find(dialog, QLineEdit).setText("sub-01")
    button(dialog, "Delete all of it").click()
    with qtbot.waitSignal(dialog._work.ended):
        _choose(dialog, tmp_path / "none" / "theirs.zip")
    assert "cannot be written" in find(dialog, Banner).text()
    assert len(study.sessions()) == 3
    assert button(dialog, "Delete all of it").isEnabled()
    dialog.reject()
