"""Feeds recorders: analyses made up for the tests, and sessions recorded from them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

from app.sessions.recorder import Recorder
from app.sessions.schema import READINGS
from app.vision.readings import Analysis, Box, Face, Frame
from tests.sessions.rows import EMOTIONS, metadata

RATE = 30.0


def wall(level: int = 100, width: int = 64, height: int = 48) -> np.ndarray:
    """A picture of one gray, (height, width, 3) uint8 BGR."""
    return np.full((height, width, 3), level, np.uint8)


def face(track: int = 1, emotion: str = "happy", name: str = "", box: Box = (8, 6, 20, 20)) -> Face:
    probabilities = np.full(len(EMOTIONS), 0.05, np.float32)
    probabilities[EMOTIONS.index(emotion)] = 0.7
    return Face(track, box, probabilities, emotion, True, name=name)


def analysis(
    number: int,
    *faces: Face,
    captured: float | None = None,
    scene: int = 0,
    pixels: np.ndarray | None = None,
    still: bool = False,
) -> Analysis:
    """Of the frame of this number, 30 of them a second unless `captured` says when."""
    when = number / RATE if captured is None else captured
    frame = Frame(wall() if pixels is None else pixels, number, when, when, still)
    return Analysis(frame, faces, EMOTIONS, {}, scene)


def refuse(sentence: str) -> None:
    """For recordings that must not fail."""
    raise AssertionError(sentence)


def record(folder: Path, analyses: Iterable[Analysis], video: str | None = None) -> Path:
    """A session of these, recorded and stopped. "annotated" inverts the picture."""
    recorder = Recorder(folder, metadata(), video, lambda a: 255 - a.frame.pixels, refuse)
    recorder.start()
    for one in analyses:
        recorder.add(one)
    recorder.stop()
    return folder


def lines(folder: Path) -> list[str]:
    """What readings.csv holds, without its header."""
    return (folder / READINGS).read_text(encoding="utf-8").splitlines()[1:]


def pictures(path: Path) -> list[np.ndarray]:
    """All pictures of a video."""
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    found: list[np.ndarray] = []
    while True:
        decoded, pixels = capture.read()
        if not decoded:
            return found
        found.append(pixels)
