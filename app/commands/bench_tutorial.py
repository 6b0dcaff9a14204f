"""The baseline of the benchmark: full-frame Haar scans, then one Keras `predict` for each face."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter

import cv2
import cv2.data
import numpy as np
from numpy.typing import NDArray

from ..vision.proposals import load_cascade
from ..vision.readings import Box, Frame
from .console import complain


def sample(frames: Iterator[Frame], step: int) -> list[NDArray[np.uint8]]:
    """The pixels of each `step`th frame, as far as they are of one size."""
    pixels = [frame.pixels for frame in islice(frames, 0, None, step)]
    return [picture for picture in pixels if picture.shape == pixels[0].shape]


def tutorial_fps(pixels: list[NDArray[np.uint8]]) -> tuple[float, bool]:
    """Frames/s of the tutorial's pipeline, and whether its classifier ran.

    It needs TensorFlow, so it runs in a process of its own; without, only its detector is timed.
    """
    if all(importlib.util.find_spec(name) for name in ("training", "tensorflow", "keras")):
        seconds = _time_with_tensorflow(np.stack(pixels))
        if seconds:
            return per_second(seconds), True
    cascade, seconds = tutorial_cascade(), []
    for picture in pixels:
        start = perf_counter()
        full_scan(cascade, picture)
        seconds.append(perf_counter() - start)
    return per_second(seconds), False


def _time_with_tensorflow(pixels: NDArray[np.uint8]) -> list[float]:
    """Seconds of each frame (N, H, W, 3); none, and a sentence, when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        stack = Path(folder) / "frames.npy"
        np.save(stack, pixels)
        command = [sys.executable, "-m", "training.tutorial", str(stack)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or ["it gave no reason"]
        complain(f"The tutorial's pipeline did not run with TensorFlow: {last[0]}")
        return []
    seconds: list[float] = json.loads(done.stdout.splitlines()[-1])
    return seconds


def tutorial_cascade() -> cv2.CascadeClassifier:
    """The detector that tutorials use."""
    return load_cascade(Path(cv2.data.haarcascades) / "haarcascade_frontalface_default.xml")


def full_scan(cascade: cv2.CascadeClassifier, pixels: NDArray[np.uint8]) -> list[Box]:
    """The boxes that the tutorial's detector finds in a whole frame (H, W, 3)."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    return [
        (int(x), int(y), int(w), int(h)) for x, y, w, h in cascade.detectMultiScale(gray, 1.1, 5)
    ]


def per_second(seconds: list[float]) -> float:
    """Frames/s of frames that took so long. Slow frames count for as long as they take."""
    return len(seconds) / sum(seconds)
