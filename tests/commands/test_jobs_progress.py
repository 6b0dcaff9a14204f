"""Progress of many files: a bar where there is a terminal, lines in a log."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from app.commands import jobs_progress
from app.commands.file_task import FileResult, FileTask
from app.commands.jobs_progress import JobsProgress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _task(folder: Path, number: int = 0) -> FileTask:
    path = Path(f"{number}.mp4")
    return FileTask(number, path, path, folder, (".csv",), False, 0.0, None, 1)


def test_a_log_has_a_line_for_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with JobsProgress(4, 1) as progress:
        progress.tick([_task(tmp_path)])
        progress.finished(_task(tmp_path), FileResult("done", rows=5, seconds=2.0))
        lost = FileResult("lost", said=("1.mp4 ended the process.",))
        progress.finished(_task(tmp_path, 1), lost)
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "0.mp4: 5 rows in 2.0 s",
        "1.mp4 ended the process.",
        "1.mp4: lost",
    ]
    assert [line.split(",")[0] for line in lines if "," in line] == ["2/4", "3/4"]


def test_a_log_says_now_and_then_how_far_long_files_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(jobs_progress, "_LOGGED_EVERY", 0.0)
    task = _task(tmp_path)
    task.progress.write_text("0.42")
    with JobsProgress(1, 0) as progress:
        progress.tick([task, _task(tmp_path, 1)])
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("0.mp4: 42% so far")


def test_a_terminal_has_a_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    task = _task(tmp_path)
    task.progress.write_text("0.5")
    with JobsProgress(2, 0) as progress:
        progress.finished(_task(tmp_path, 1), FileResult("done", rows=1, seconds=1.0))
        progress.tick([task])
    assert "75%" in terminal.getvalue()
    assert "0.mp4 50%" in terminal.getvalue()
    assert "1/2" not in terminal.getvalue()
