"""Users for the tests: faces that they correct, and the references that come with the program."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from app.personal.references import References, load_references
from app.vision.readings import Face
from tests.feeding import MODEL

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
MODEL_SHA256 = hashlib.sha256(MODEL.read_bytes()).hexdigest()
REFERENCES = MODEL.with_name("reference_embeddings.npz")


def bundled_references() -> References:
    return load_references(REFERENCES, MODEL_SHA256)


def make_face(seed: int = 1, shown: str = "sad", crop: np.ndarray | None = None) -> Face:
    """A face that the model reads as `shown`; its picture is noise, another for each seed."""
    if crop is None:
        crop = np.random.default_rng(seed).integers(0, 256, (48, 48), np.uint8)
    return Face(1, (0, 0, 96, 96), reading(**{shown: 0.6}), shown, True, crop)


def reading(**shares: float) -> np.ndarray:
    """Probabilities (7,) float32 of these emotions; the others share the rest."""
    rest = (1 - sum(shares.values())) / (len(EMOTIONS) - len(shares))
    return np.array([shares.get(name, rest) for name in EMOTIONS], np.float32)


def positions(emotions: Sequence[str]) -> np.ndarray:
    return np.array([EMOTIONS.index(emotion) for emotion in emotions])
