"""A file task: what the command writes of the file alone, and an end where that is asked for."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.__main__ import main
from app.commands import file_task
from app.commands.file_task import STOP, FileTask, analyze_task
from tests.feeding import MEDIA

FILM = MEDIA / "ghost.mp4"


@pytest.fixture
def task(tmp_path: Path) -> FileTask:
    folder = tmp_path / "parts"
    folder.mkdir()
    return FileTask(7, FILM, FILM, folder, (".csv", ".json"), False, 0.0, None, 2)


def test_a_file_that_is_not_there(task: FileTask, tmp_path: Path) -> None:
    result = analyze_task(replace(task, place=tmp_path / "no.mp4"))
    assert (result.status, result.rows) == ("unread", 0)
    assert "There is no file" in result.said[0]


@pytest.mark.parametrize("threads", [1, 2])
def test_the_rows_are_those_of_the_command(task: FileTask, threads: int, tmp_path: Path) -> None:
    result = analyze_task(replace(task, threads=threads))
    assert (result.status, result.rows, result.said) == ("done", 60, ())
    assert result.seconds > 0
    targets = {suffix: tmp_path / f"alone{suffix}" for suffix in task.suffixes}
    words = ["--csv", str(targets[".csv"]), "--json", str(targets[".json"])]
    assert main(["analyze", str(FILM), *words]) == 0
    for suffix, piece in result.pieces(task).items():
        assert piece.read_bytes() == targets[suffix].read_bytes()


def test_it_says_how_far_it_is(task: FileTask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_task, "_OFTEN", 0.0)
    analyze_task(task)
    assert float(task.progress.read_text()) == 1.0


def test_it_ends_where_that_is_asked_for(task: FileTask) -> None:
    (task.folder / STOP).touch()
    assert analyze_task(task).status == "stopped"


def test_rows_that_cannot_be_written(task: FileTask) -> None:
    shutil.rmtree(task.folder)
    task.folder.touch()
    result = analyze_task(task)
    assert result.status == "stopped"
    assert "cannot be written" in result.full
