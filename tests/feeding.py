"""What feeds the tests: a camera they hold in hand, small videos, and the real analyzer."""

from __future__ import annotations

import queue
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.pipeline import Analyzer
from app.vision.readings import Frame
from app.vision.sources import FrameSource

_ROOT = Path(__file__).resolve().parents[1]
MODEL = _ROOT / "models" / "emotion_vgg19.tflite"
DEMO = _ROOT / "assets" / "demo.jpg"

needs_model = pytest.mark.skipif(not MODEL.is_file(), reason="the model is not in models/")


class HandFedCamera(FrameSource):
    """Stands in for a webcam: gives the frames that the test puts in."""

    live = True

    def __init__(self, name: str = "Test camera") -> None:
        super().__init__(name)
        self.frames: queue.Queue[Frame] = queue.Queue()
        self.words = ""
        self.closed = False
        self._count = 0

    @property
    def status(self) -> str:
        return self.words

    def put(self, pixels: np.ndarray | None = None) -> Frame:
        """Show the camera these pixels, or a gray wall."""
        if pixels is None:
            pixels = np.full((120, 160, 3), 128, np.uint8)
        frame = Frame(pixels, self._count, self._count / 30, time.monotonic())
        self._count += 1
        self.frames.put(frame)
        return frame

    def read(self, timeout: float = 0.5) -> Frame | None:
        try:
            return self.frames.get(timeout=timeout)
        except queue.Empty:
            return None

    def close(self) -> None:
        self.closed = True


def make_analyzer() -> Analyzer:
    return Analyzer(FaceDetector(), EmotionClassifier(MODEL))


def analyzer_without_model() -> Analyzer:
    return Analyzer(FaceDetector(), EmotionClassifier(Path("no_such_model.tflite")))


def write_video(path: Path, frames: int, rate: float) -> Path:
    """A video whose frames get brighter one by one, 8 levels each."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, (64, 48))
    for number in range(frames):
        writer.write(np.full((48, 64, 3), 8 * number, np.uint8))
    writer.release()
    return path


def shown_number(frame: Frame) -> int:
    """Which of write_video's frames this is."""
    return round(float(frame.pixels.mean()) / 8)
