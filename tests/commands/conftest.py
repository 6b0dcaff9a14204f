"""What the tests of `bench` share: few frames, and a user without TensorFlow."""

from __future__ import annotations

import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import numpy as np
import pytest

from app.commands import bench_pipeline
from tests.feeding import write_clip


@pytest.fixture
def few_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_pipeline, "FRAMES", 24)
    monkeypatch.setattr(bench_pipeline, "_TUTORIAL_FRAMES", 2)


@pytest.fixture
def no_tensorflow(monkeypatch: pytest.MonkeyPatch) -> None:
    """As for most users: the training's packages are not installed."""

    def find_spec(name: str) -> ModuleSpec | None:
        return None if name in ("tensorflow", "keras") else find(name)

    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", find_spec)


@pytest.fixture
def portrait(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """The bundled face, as still as a picture, for 24 frames."""
    return write_clip(tmp_path / "portrait.avi", [demo_pixels[:240, 60:380]] * 24)
