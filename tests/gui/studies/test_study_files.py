from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.studies.study_files import StudyFiles
from app.studies.description import TABLE
from app.studies.study import Study
from tests.studies.made import small_study


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path) -> Iterator[StudyFiles]:
    made = StudyFiles(small_study(tmp_path / "study"))
    yield made
    made.close()


def test_it_is_read(qtbot: QtBot, files: StudyFiles) -> None:
    with qtbot.waitSignal(files.read) as told:
        files.reload()
    assert told.args is not None
    assert told.args[0].name == "Calm films"


def test_changes_follow_each_other_and_tables_are_written(qtbot: QtBot, files: StudyFiles) -> None:
    (files.study.folder / TABLE).unlink()
    with qtbot.waitSignals([files.read, files.read]):
        files.change(lambda study: study.add_participant("a"))
        files.change(lambda study: study.add_participant("b"))
    assert [one.id for one in files.study.participants][2:] == ["sub-a", "sub-b"]
    assert (files.study.folder / TABLE).is_file()


def test_what_cannot_be_changed_is_said_and_the_study_is_read(
    qtbot: QtBot, files: StudyFiles
) -> None:
    said: list[str] = []
    files.failed.connect(said.append)
    with qtbot.waitSignals([files.failed, files.read], order="strict"):
        files.change(lambda study: study.add_participant("01"))
    assert "“sub-01” is in the study already" in said[0]


def test_a_study_that_is_gone_is_said(qtbot: QtBot, files: StudyFiles) -> None:
    shutil.rmtree(files.study.folder)
    with qtbot.waitSignal(files.gone) as told:
        files.reload()
    assert told.args is not None
    assert "is gone" in told.args[0]


def test_closing_finishes_what_was_asked_for_and_tells_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    study = small_study(tmp_path / "study")
    files = StudyFiles(study)
    with qtbot.assertNotEmitted(files.read, wait=50):
        files.change(lambda study: study.add_participant("late"))
        files.close()
        files.reload()  # as a recording does that ends later
    assert Study.open(study.folder).participants[-1].id == "sub-late"
