"""The benchmark of `analyze`, on one photo and a short film."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.commands import bench_files
from app.common.paths import ROOT
from app.sources.open import SourceError
from tests.feeding import DEMO, MEDIA


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--against", str(ROOT)], [str(ROOT), "this"]),
        (["--jobs", "2"], ["1 job of 1 thread", "2 jobs"]),
    ],
)
def test_two_are_measured_in_turns(
    words: list[str], names: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "figures.json"
    files = [str(DEMO), str(MEDIA / "six.mp4")]
    assert main(["bench", "--files", *files, "--turns", "1", *words, "--json", str(out)]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert (figures["photos"], figures["turns"]) == (1, 1)
    assert figures["frames"] == {"six.mp4": 6}
    assert list(figures["speeds"]) == names
    for speeds in figures["speeds"].values():
        assert list(speeds) == ["photos", "six.mp4"]
        assert all(found["per_s"] > 0 for found in speeds.values())
    printed = capsys.readouterr().out
    assert bench_files.report(figures) in printed
    assert printed.count("times as fast") == 2


def test_a_file_that_cannot_be_analysed(tmp_path: Path) -> None:
    (tmp_path / "no.jpg").write_text("no picture")
    with pytest.raises(SourceError, match="could not analyse the files"):
        bench_files.bench_files([tmp_path / "no.jpg"], bench_files.contestants(None, None), 1)


def test_handing_out_files_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "figures.json"
    assert main(["bench", "--dispatch", "20", "--jobs", "1", "--json", str(out)]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert (figures["files"], figures["workers"]) == (20, 1)
    assert 0 < figures["ms_per_file"] < 1000
    assert "ms a file, of 20 handed out on this computer" in capsys.readouterr().out


def test_handing_out_to_a_scheduler_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("app.commands.workers._PATIENCE", 0.5)
    assert main(["bench", "--dispatch", "2", "--scheduler", "tcp://127.0.0.1:9"]) == 1
    assert "No scheduler answers" in capsys.readouterr().err
