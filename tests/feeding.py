"""What feeds the tests: a camera they hold in hand, small videos, and the real analyzer."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

from app.common.paths import VERIFIER
from app.sources.open import FrameSource
from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.pipeline import Analyzer
from app.vision.readings import Frame

_ROOT = Path(__file__).resolve().parents[1]
MODEL = _ROOT / "models" / "emotion_vgg19.tflite"
MEDIA = _ROOT / "tests" / "media"
DEMO = _ROOT / "assets" / "demo.jpg"
EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")  # the model's
DEMO_FACE = (174, 63, 100, 100)  # x, y, width, height, as a detector boxes it


class HandFedCamera(FrameSource):
    """Stands in for a webcam: gives the frames that the test puts in."""

    live = True
    mirrors = True

    def __init__(self, name: str = "Test camera") -> None:
        super().__init__(name)
        self.frames: queue.Queue[Frame] = queue.Queue()
        self.words = ""
        self.closed = False
        self._count = 0
        self._time = 0.0
        self._begin = time.monotonic()

    @property
    def status(self) -> str:
        return self.words

    def put(self, pixels: np.ndarray | None = None, apart: float = 1 / 30) -> Frame:
        """Show the camera these pixels, or a gray wall, so many seconds after the last ones."""
        if pixels is None:
            pixels = np.full((120, 160, 3), 128, np.uint8)
        frame = Frame(pixels, self._count, self._time, self._begin + self._time)
        self._count += 1
        self._time += apart
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
    return Analyzer(FaceDetector(VERIFIER), EmotionClassifier(MODEL))


def analyzer_without_model() -> Analyzer:
    return Analyzer(FaceDetector(VERIFIER), EmotionClassifier(Path("no_such_model.tflite")))


def write_video(path: Path, frames: int, rate: float) -> Path:
    """A video whose frames get brighter one by one, 8 levels each."""
    return write_clip(path, (np.full((48, 64, 3), 8 * n, np.uint8) for n in range(frames)), rate)


def write_clip(path: Path, pictures: Iterable[np.ndarray], rate: float = 30.0) -> Path:
    """A video of these pictures (H, W, 3) uint8 BGR."""
    writer: cv2.VideoWriter | None = None
    for pixels in pictures:
        if writer is None:
            size = (pixels.shape[1], pixels.shape[0])
            writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), rate, size)
        writer.write(pixels)
    assert writer is not None
    writer.release()
    return path


def shown_number(frame: Frame) -> int:
    """Which of write_video's frames this is."""
    return round(float(frame.pixels.mean()) / 8)
