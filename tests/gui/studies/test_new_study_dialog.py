from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget

from app.gui.studies.new_study_dialog import NewStudyDialog
from app.studies.study import Study
from tests.gui.finding import find
from tests.gui.studies.opened import button, nameless


@pytest.fixture
def made() -> list[Study]:
    return []


@pytest.fixture
def dialog(owner: QWidget, made: list[Study], tmp_path: Path) -> NewStudyDialog:
    opened = NewStudyDialog(made.append, owner)
    opened.open()
    opened.inside.setText(str(tmp_path))
    return opened


def _ok(dialog: NewStudyDialog) -> None:
    find(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_without_a_name_there_is_no_study(dialog: NewStudyDialog, made: list[Study]) -> None:
    ok = find(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    dialog.name.setText("  ")
    assert not ok.isEnabled()
    assert nameless(dialog) == []
    dialog.reject()
    assert made == []


def test_a_study_is_made(dialog: NewStudyDialog, made: list[Study], tmp_path: Path) -> None:
    dialog.name.setText("Calm films, 2")
    dialog.about.setText("Two clips")
    _ok(dialog)
    assert made[0].folder == tmp_path / "CalmFilms2"
    assert Study.open(tmp_path / "CalmFilms2").name == "Calm films, 2"


def test_a_folder_that_is_taken_is_said_and_nothing_made(
    dialog: NewStudyDialog, made: list[Study], tmp_path: Path
) -> None:
    (tmp_path / "Films").mkdir()
    (tmp_path / "Films" / "a.txt").touch()
    dialog.name.setText("films")
    _ok(dialog)
    assert made == []
    assert dialog.isVisible()
    assert "is not empty" in dialog._trouble.text()
    dialog.reject()


def test_the_folder_is_chosen(dialog: NewStudyDialog, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    button(dialog, "Choose").click()
    find(dialog, QFileDialog).fileSelected.emit(str(tmp_path / "deep"))
    find(dialog, QFileDialog).close()
    dialog.name.setText("Films")
    assert dialog.folder == tmp_path / "deep" / "Films"
    dialog.reject()
