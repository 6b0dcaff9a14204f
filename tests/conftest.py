"""Prepares Qt before any test makes a window, and what many tests look at and look with."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.common.paths import VERIFIER
from app.sources.pictures import read_picture
from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, MODEL

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The programs that tests start keep no logs among those of who runs the tests.
_logs = tempfile.TemporaryDirectory()
os.environ["XDG_STATE_HOME"] = _logs.name

_SHARED_MEDIA = Path(__file__).resolve().parents[2] / "shared" / "media"


@pytest.fixture(scope="session")
def classifier() -> EmotionClassifier:
    """The model that comes with the program."""
    return EmotionClassifier(MODEL)


@pytest.fixture
def analyzer(classifier: EmotionClassifier) -> Analyzer:
    """The whole chain, which has seen nothing yet."""
    return Analyzer(FaceDetector(VERIFIER), classifier)


@pytest.fixture
def demo_pixels() -> np.ndarray:
    """The bundled picture, (512, 512, 3) uint8 BGR: one happy face, at `feeding.DEMO_FACE`."""
    return read_picture(DEMO)


@pytest.fixture
def demo_gray(demo_pixels: np.ndarray) -> np.ndarray:
    """The bundled picture in gray, (512, 512) uint8."""
    return cv2.cvtColor(demo_pixels, cv2.COLOR_BGR2GRAY)


@pytest.fixture
def shared_media() -> Path:
    """Real photos and clips, which lie beside the repository and not in it."""
    if not _SHARED_MEDIA.is_dir():
        pytest.skip("the real photos and clips are not here")
    return _SHARED_MEDIA
