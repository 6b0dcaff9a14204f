from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.__main__ import main
from app.commands import bench_pipeline


def test_the_command_prints_a_report_and_writes_json(
    few_frames: None,
    no_tensorflow: None,
    portrait: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "Maße.json"
    assert main(["bench", "--video", str(portrait), "--json", str(out)]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["frames"] == 24
    expected = f"{bench_pipeline.report(figures)}\nprocessor  {figures['processor']}"
    assert capsys.readouterr().out.strip() == expected


def test_the_command_measures_the_bundled_clip(
    few_frames: None, no_tensorflow: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "--faces", "0"]) == 0
    assert "24 frames, 0.0 faces" in capsys.readouterr().out


def test_the_command_without_a_video(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--video", str(tmp_path / "missing.mp4")]) == 1
    assert "There is no file" in capsys.readouterr().err


def test_json_that_cannot_be_written(
    few_frames: None,
    no_tensorflow: None,
    portrait: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["bench", "--video", str(portrait), "--json", str(tmp_path)]) == 1
    assert f"emotion-lens: {tmp_path} cannot be written" in capsys.readouterr().err
