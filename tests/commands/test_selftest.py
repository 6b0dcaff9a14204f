from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.__main__ import main
from app.commands.selftest import SelfTest
from app.common import paths
from app.sources.open import write_picture
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame
from tests.feeding import MODEL, make_analyzer


def _lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_all_is_well(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest"]) == 0
    lines = _lines(capsys)
    assert len(lines) == 3, "a line for each check"
    assert all(line.startswith("ok ") and " ms  " in line for line in lines)
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def damaged_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    model = tmp_path / MODEL.name
    content = bytearray(MODEL.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    shutil.copy(MODEL.with_suffix(".json"), tmp_path)
    monkeypatch.setattr(paths, "MODEL", model)
    return model


def test_a_damaged_model(damaged_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest"]) == 1
    (line,) = _lines(capsys)
    assert line.startswith("FAILED ")
    assert f"{damaged_model} is damaged" in line


def test_a_missing_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "MODEL", tmp_path / "model.tflite")
    assert main(["selftest"]) == 1
    (line,) = _lines(capsys)
    assert line.startswith("FAILED ")
    assert "cannot be read" in line


def test_a_missing_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "DEMO_PICTURE", tmp_path / "demo.jpg")
    assert main(["selftest"]) == 1
    loaded, failed = _lines(capsys)
    assert loaded.startswith("ok ")
    assert failed.startswith("FAILED ")
    assert "There is no file" in failed


def test_a_picture_that_is_read_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_picture(tmp_path / "wall.png", np.full((100, 100, 3), 128, np.uint8))
    monkeypatch.setattr(paths, "DEMO_PICTURE", tmp_path / "wall.png")
    assert main(["selftest"]) == 1
    assert "read as no face instead of" in _lines(capsys)[-1]


@pytest.mark.parametrize(
    ("shown", "complaint"), [(False, "no reading in time"), (True, "stayed empty")]
)
def test_a_window_that_shows_nothing(
    shown: bool, complaint: str, demo_pixels: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(analyzer: Analyzer) -> Analysis:
        return analyzer.step(Frame(demo_pixels, 0, 0.0, 0.0, still=True))

    def show() -> tuple[Analysis | None, np.ndarray]:
        return (read(make_analyzer()) if shown else None), np.zeros((48, 64, 3), np.uint8)

    assert not SelfTest(make_analyzer, read, show).run()
    ok, also_ok, failed = _lines(capsys)
    assert ok.startswith("ok ")
    assert also_ok.startswith("ok ")
    assert failed.startswith("FAILED ")
    assert complaint in failed


def test_a_smaller_picture_of_the_same_face_passes(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    demo_pixels: np.ndarray,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The checks look at what was read, not at places in one picture."""
    small = np.asarray(cv2.resize(demo_pixels[:280, 40:380], (300, 247)), np.uint8)
    write_picture(tmp_path / "small.png", small)
    monkeypatch.setattr(paths, "DEMO_PICTURE", tmp_path / "small.png")
    assert main(["selftest"]) == 0
    assert len(_lines(capsys)) == 3
