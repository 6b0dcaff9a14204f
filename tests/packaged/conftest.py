"""The built program, in bare surroundings, and what it is shown. Skipped where none is built."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.sources.pictures import read_picture
from tests.feeding import DEMO, DEMO_FACE, make_analyzer
from tests.packaged.installing import linked_copy
from tests.packaged.overlay_check import OverlayCheck, find_clip, write_bordered_clip
from tests.packaged.surroundings import Surroundings
from tests.packaged.virtual_screen import VirtualScreen, virtual_screen

_DIST = Path(__file__).resolve().parents[2] / "dist" / "EmotionLens"
_PATIENCE = 10.0  # seconds


@pytest.fixture(scope="session")
def dist() -> Path:
    """The program's folder, as it was built."""
    if sys.platform != "linux":
        pytest.skip("the bare surroundings are Linux's")
    if not (_DIST / "EmotionLens").exists():
        pytest.skip("pyinstaller build.spec has not been run")
    return _DIST


@pytest.fixture
def bare(dist: Path, tmp_path: Path) -> Surroundings:
    """The program where it was built, started elsewhere, by a user who has no files yet."""
    folder, home = tmp_path / "elsewhere", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    return Surroundings(dist / "EmotionLens", folder, home)


@pytest.fixture(scope="session")
def far_copy(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the program's folder, at a path that not every program can read."""
    copy = tmp_path_factory.mktemp("copy") / "Programme für Gefühle, 表情" / "Emotion Lens"
    linked_copy(dist, copy)
    yield copy
    shutil.rmtree(copy)


@pytest.fixture
def screen(one_screen: VirtualScreen) -> VirtualScreen:
    """A screen on which nothing is left of the window before, which has been killed."""
    until = time.monotonic() + _PATIENCE
    while find_clip(one_screen.picture()) is not None:
        assert time.monotonic() < until, "the last window is still there"
        time.sleep(0.05)
    return one_screen


@pytest.fixture(scope="session")
def one_screen(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualScreen]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with virtual_screen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture(scope="session")
def clips(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two clips: the bundled picture, and the same with its face covered."""
    folder = tmp_path_factory.mktemp("clips")
    pixels = read_picture(DEMO)
    write_bordered_clip(folder / "face.avi", pixels)
    write_bordered_clip(folder / "no face.avi", _covered(pixels))
    return folder


@pytest.fixture(scope="session")
def overlay(clips: Path, qapp: QApplication) -> OverlayCheck:
    """What the window must show of the clip with the face."""
    check = OverlayCheck(clips / "face.avi", make_analyzer())
    assert check.faces == 1
    return check


def _covered(pixels: np.ndarray) -> np.ndarray:
    x, y, width, height = DEMO_FACE
    pixels = pixels.copy()
    pixels[y : y + height, x : x + width] = 128
    return pixels
