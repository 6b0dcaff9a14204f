"""Analyses made up for the tests of what Python gets of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.vision.readings import Analysis, Face, Frame
from tests.feeding import EMOTIONS

SHARES = np.array([0.05, 0.05, 0.05, 0.6, 0.05, 0.1, 0.1], np.float32)


def analysis(*faces: Face, still: bool = True) -> Analysis:
    """Of frame 3 at 0.1 s, 60 wide and 40 high, of one blue."""
    pixels = np.full((40, 60, 3), (200, 20, 10), np.uint8)
    return Analysis(Frame(pixels, 3, 0.1, 0.0, still), faces, EMOTIONS, {})


def face(track: int = 1, **changes: Any) -> Face:
    """A happy one, 10 pixels high."""
    facts = {"box": (20, 10, 10, 10), "probabilities": SHARES, "emotion": "happy", "certain": True}
    return Face(track, **{**facts, **changes})
