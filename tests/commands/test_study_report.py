from __future__ import annotations

import argparse
from pathlib import Path

import pandas as pd
import pytest
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.commands.study_report import add_parser, run
from app.sessions.progress import Progress
from app.studies.group.blocks import GroupReport
from app.studies.stimuli import save
from tests.studies.group.demo import empty_study, film_session, smiles


def _to_pdf(report: GroupReport, progress: Progress) -> bytes:
    return b"%PDF-" + report.title.encode()


def _options(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    return parser.parse_args(["report", *words])


def _run(study: Path, out: Path, *words: str) -> int:
    return run(_options(str(study), "--out", str(out), *words), _to_pdf)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    made = empty_study(tmp_path / "study", 2)
    for n, latency in enumerate((1.0, 2.0), 1):
        film_session(made, f"sub-0{n}", smiles(latency), seconds=20.0)
    return made.folder


def test_a_study_without_stimuli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = empty_study(tmp_path / "study", 0)
    save(made.folder, [])
    assert _run(made.folder, tmp_path / "a.html") == 0
    assert capsys.readouterr().out == f"Saved a.html in {tmp_path}\n"


@pytest.mark.parametrize("suffix", ["html", "pdf", "csv"])
def test_it_writes_what_the_name_says(suffix: str, study: Path, tmp_path: Path) -> None:
    assert _run(study, tmp_path / f"a.{suffix}") == 0
    starts = {"html": b"<!DOCTYPE html>", "pdf": b"%PDF-", "csv": b"study,stimulus"}
    assert (tmp_path / f"a.{suffix}").read_bytes().startswith(starts[suffix])


def test_the_command_line_makes_a_real_pdf(
    study: Path, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["study", "report", str(study), "--out", str(tmp_path / "a.pdf"), "--resamples", "100"]
    assert main(words) == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-1")
    assert capsys.readouterr().out == f"Saved a.pdf in {tmp_path}\n"


def test_the_options_reach_the_report(study: Path, tmp_path: Path) -> None:
    words = ["--step", "1", "--window", "3", "--resamples", "100", "--bom", "--analysed", "0.4"]
    assert _run(study, tmp_path / "a.csv", *words) == 0
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    found = pd.read_csv(tmp_path / "a.csv")
    seconds = found.query("measure == 'course'")["second"]
    assert (seconds % 1 == 0.5).all()
    assert _run(study, tmp_path / "a.csv", "--analysed", "0.9") == 0
    assert pd.read_csv(tmp_path / "a.csv")["measure"].tolist() == ["counted", "counted"]


def test_what_cannot_be_read_or_written_has_its_sentence(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, out, words in (
        (tmp_path, tmp_path / "a.html", "is not a study"),
        (study, tmp_path / "a.docx", "End its name with .html or .pdf or .csv."),
        (study, tmp_path / "gone" / "a.html", "cannot be saved"),
    ):
        assert _run(folder, out) == 1
        assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--step", "0"],
        ["--step", "soon"],
        ["--readable", "1.5"],
        ["--in-view", "some"],
        ["--resamples", "5"],
        ["--seed", "-1"],
    ],
)
def test_wrong_options_are_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        _options("study", "--out", "a.html", *words)
    assert stop.value.code == 2
