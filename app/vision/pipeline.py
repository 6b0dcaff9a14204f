"""One frame in, its faces and what they express out: the only place where the steps meet."""

from __future__ import annotations

from time import perf_counter

import cv2
import numpy as np

from app.vision.crops import cut_faces
from app.vision.emotions import EmotionClassifier
from app.vision.faces import FaceDetector
from app.vision.readings import Analysis, Frame
from app.vision.tracks import Tracker, still_faces

_SEAMLESS = 0.1  # seconds between frames up to which many faces may be looked for in turns
_CUT = 2.0  # seconds between frames beyond which the later shows something else


class Analyzer:
    """Detects, crops, classifies and follows the faces of one source, frame by frame.

    hurried: live, many faces take turns, so that each frame is soon done; otherwise each is
    looked for in each frame.
    """

    def __init__(
        self, detector: FaceDetector, classifier: EmotionClassifier, smoothing: float = 0.2
    ) -> None:
        self._detector = detector
        self._classifier = classifier
        self._tracker = Tracker(classifier.emotions, smoothing)
        self._last: tuple[float, tuple[int, ...]] | None = None
        self._gap = 0.0
        self.hurried = True

    @property
    def emotions(self) -> tuple[str, ...]:
        """The names, in the order of every face's probabilities."""
        return self._classifier.emotions

    def configure(self, smoothing: float, smallest_face: float) -> None:
        """Change seconds of smoothing (0 or more) and the smallest face (part of the frame's
        shorter side) from the next frame on."""
        self._tracker.smoothing = smoothing
        self._detector.smallest_face = smallest_face

    def reset(self) -> None:
        """Forget all faces: the next frame comes from elsewhere."""
        self._tracker.reset()
        self._detector.reset()
        self._last = None

    def step(self, frame: Frame) -> Analysis:
        """Read one frame. A still stands alone; others are smoothed over time, and a jump in
        time or another picture size begins anew. Raises DetectorError, ModelError."""
        self._notice_cut(frame)
        marks = [perf_counter()]
        gray = cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY)
        boxes = self._boxes(gray, frame)
        marks.append(perf_counter())
        crops = cut_faces(gray, boxes)
        marks.append(perf_counter())
        probabilities = self._classifier.classify(crops)
        marks.append(perf_counter())
        if frame.still:
            faces = still_faces(boxes, probabilities, self.emotions)
        else:
            faces = self._tracker.read(probabilities)
        marks.append(perf_counter())
        stages = ("detect", "crop", "classify", "track")
        seconds = {name: marks[i + 1] - marks[i] for i, name in enumerate(stages)}
        return Analysis(frame, faces, self.emotions, seconds)

    def _boxes(self, gray: np.ndarray, frame: Frame) -> np.ndarray:
        if frame.still:
            return self._detector.scan(gray)
        take_turns = self.hurried and self._gap <= _SEAMLESS
        found = self._detector.detect(gray, self._tracker.known(), take_turns)
        return self._tracker.place(found, frame.time)

    def _notice_cut(self, frame: Frame) -> None:
        if self._last is not None:
            self._gap = frame.time - self._last[0]
            if not 0 <= self._gap <= _CUT or frame.pixels.shape != self._last[1]:
                self.reset()
        self._last = (frame.time, frame.pixels.shape)
