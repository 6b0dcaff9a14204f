from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.commands import bench_pipeline

ROOT = Path(__file__).resolve().parents[2]


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


_THREADS = """
from threading import Thread
import numpy as np
from app.commands import bench, bench_sessions
from app.vision.readings import Analysis, Frame

def draw_aside(clip, analyzer, draw, pan):
    blank = Analysis(Frame(np.zeros((90, 160, 3), np.uint8), 0, 0.0, 0.0), (), ("happy",), {})
    aside = Thread(target=draw, args=(blank,))
    aside.start()
    aside.join()
    return {"pans": pan(("happy",), np.arange(600.0), np.ones((600, 1)), 2)}

bench_sessions.bench_sessions = draw_aside
from PySide6.QtCore import QCoreApplication, QThread
print(len(bench._measure_sessions(None)["pans"]))
print(QCoreApplication.instance().thread() is QThread.currentThread())
"""


def test_the_timeline_is_painted_although_a_recorders_thread_drew_before() -> None:
    """Qt's application made in that thread, panning painted nothing, and closing waited forever."""
    done = subprocess.run(
        [sys.executable, "-c", _THREADS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["12", "True"]


def test_json_that_cannot_be_written(
    few_frames: None,
    no_tensorflow: None,
    portrait: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["bench", "--video", str(portrait), "--json", str(tmp_path)]) == 1
    assert f"emotion-lens: {tmp_path} cannot be written" in capsys.readouterr().err
