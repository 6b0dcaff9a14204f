"""Prepares Qt before any test makes a window, and what many tests look at and look with."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from app.common.paths import VERIFIER
from app.sources.pictures import read_picture
from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, MODEL
from tests.lsl_streams import pylsl_here

if TYPE_CHECKING:
    from xdist.remote import Producer
    from xdist.scheduler import LoadFileScheduling

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The programs that tests start keep no logs among those of who runs the tests.
_logs = tempfile.TemporaryDirectory()
os.environ["XDG_STATE_HOME"] = _logs.name

# The training's test files that share models which take long to train.
_SHARING_MODELS = {
    f"tests/training/test_{name}.py"
    for name in ("compare", "evaluate", "export", "losses", "models", "teachers", "train")
}

_SHARED_MEDIA = Path(__file__).resolve().parents[2] / "shared" / "media"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    """By file, but for the training's: what shares a model stays in the process that made it.

    As the scopes with the most tests these come first, so that no process works on them alone
    at the end.
    """
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = super()._split_scope(nodeid)
            if file in _SHARING_MODELS:
                return "training with shared models"
            return "training" if file.startswith("tests/training/") else file

    return Scheduling(config, log) if config.option.dist == "loadfile" else None


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
def pylsl() -> Any:
    """LSL, which finds this process's streams alone."""
    return pylsl_here()


@pytest.fixture
def shared_media() -> Path:
    """Real photos and clips, which lie beside the repository and not in it."""
    if not _SHARED_MEDIA.is_dir():
        pytest.skip("the real photos and clips are not here")
    return _SHARED_MEDIA
