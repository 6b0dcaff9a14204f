"""The pipeline: one frame in, its faces and their readings out."""

from __future__ import annotations

from time import perf_counter

import cv2
import numpy as np

from .crops import cut_faces, upright
from .cuts import CutDetector
from .detections import Detections
from .emotions import Adaptation, EmotionClassifier, shifted
from .explain import Explanation, explain
from .faces import FaceDetector
from .labelling import Readings, still_faces
from .quality import LEAST, assess
from .readings import Analysis, Face, Frame
from .tracks import Tracker

_SEAMLESS = 0.1  # seconds between frames up to which many faces may be looked for in turns
_CUT = 2.0  # seconds between frames beyond which the later shows something else


class Analyzer:
    """Detects, crops, classifies and follows the faces of one source, frame by frame.

    hurried: live, faces take turns at being looked for and read, so that each frame is soon done;
    otherwise each is found and read in each frame.
    """

    def __init__(
        self, detector: FaceDetector, classifier: EmotionClassifier, smoothing: float = 0.2
    ) -> None:
        self._detector = detector
        self._classifier = classifier
        self._tracker = Tracker(classifier.emotions, smoothing)
        self._tracker.least_quality = LEAST
        self._last: tuple[float, tuple[int, ...]] | None = None
        self._gap = 0.0
        self._scene = 0
        self._numbering = 0
        self._cuts = CutDetector()
        self._resting_faces: dict[int, np.ndarray] = {}
        self.hurried = True

    @property
    def emotions(self) -> tuple[str, ...]:
        """The names, in the order of every face's probabilities."""
        return self._classifier.emotions

    def configure(
        self, smoothing: float, smallest_face: float, least_quality: float = LEAST
    ) -> None:
        """Change these from the next frame on.

        smoothing: seconds, 0 or more.
        smallest_face: part of the frame's shorter side.
        least_quality: 0 to 1, below which a reading is uncertain.
        """
        self._tracker.smoothing = smoothing
        self._tracker.least_quality = least_quality
        self._detector.smallest_face = smallest_face

    def reset(self) -> None:
        """Forget all faces: the next frame comes from elsewhere. Tracks begin at 1 again."""
        self._forget()
        self._detector.begin()
        self._tracker.reset()
        self._cuts.reset()
        self._last = None
        self._numbering += 1

    def name(self, track: int, name: str) -> None:
        """Call the face of this track so from the next frame on; "" takes its name away."""
        self._tracker.names[track] = name

    def same(self, track: int, person: int) -> None:
        """Show the face of this track under an earlier track's number from the next frame on; 0:
        under its own."""
        self._tracker.persons[track] = person

    def set_resting_face(self, track: int, offsets: np.ndarray | None) -> None:
        """Add offsets (7,) to the log-probabilities of this track from the next frame on, to take a
        person's resting face out of the readings; None takes them back."""
        # A new mapping, as analyses keep the one they were read with.
        others = {other: kept for other, kept in self._resting_faces.items() if other != track}
        self._resting_faces = others if offsets is None else {**others, track: offsets}
        self._tracker.stir()

    def explain(self, face: Face) -> Explanation | None:
        """As `explain.explain`, with this analyzer's model."""
        return explain(self._classifier, face)

    def adapt(self, adaptation: Adaptation | None) -> None:
        """Read with a user's adapted last layer from the next frame on; None: with the model's."""
        self._classifier.adaptation = adaptation
        self._tracker.stir()

    def step(self, frame: Frame) -> Analysis:
        """Read one frame. A still stands alone; others are smoothed over time, and a cut, a jump
        in time or another picture size begins anew. Raises DetectorError, ModelError."""
        marks = [perf_counter()]
        gray = cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY)
        self._notice_cut(frame, gray)
        found = self._find(gray, frame)
        marks.append(perf_counter())
        crops = cut_faces(gray, found.boxes, rolls=upright(found.rolls))
        if self.hurried and not frame.still:
            rows = self._tracker.due(crops)
            crops, found = crops[rows], found[np.array(rows, int)]
        else:
            rows = list(range(len(crops)))
        qualities = assess(crops, found, gray.shape)
        marks.append(perf_counter())
        # A still is read once for all, and has the time; frames of a film are smoothed instead.
        read_crops = self._classifier.read_twice if frame.still else self._classifier.read
        probabilities, votes = read_crops(crops)
        marks.append(perf_counter())
        if frame.still:
            least = self._tracker.least_quality
            read = Readings(probabilities, crops, qualities, votes)
            faces = still_faces(found, read, self.emotions, least)
        else:
            rested = self._at_rest(probabilities, rows)
            faces = self._tracker.read(Readings(rested, crops, qualities, votes), rows)
        marks.append(perf_counter())
        stages = ("detect", "crop", "classify", "track")
        seconds = {name: marks[i + 1] - marks[i] for i, name in enumerate(stages)}
        resting_faces = {} if frame.still else self._resting_faces
        return Analysis(
            frame,
            faces,
            self.emotions,
            seconds,
            self._scene,
            resting_faces=resting_faces,
            numbering=self._numbering,
        )

    def _find(self, gray: np.ndarray, frame: Frame) -> Detections:
        if frame.still:
            return self._detector.scan(gray)
        take_turns = self.hurried and self._gap <= _SEAMLESS
        found = self._detector.detect(gray, self._tracker.known(), take_turns)
        return self._tracker.place(found, frame.time, sure=self._detector.scanned)

    def _at_rest(self, probabilities: np.ndarray, rows: list[int]) -> np.ndarray:
        """The probabilities (N, 7) of these of the boxes last placed, the offsets of resting faces
        added."""
        if not self._resting_faces:
            return probabilities
        none = np.zeros(probabilities.shape[1], np.float32)
        tracks = self._tracker.placed()
        offsets = [self._resting_faces.get(tracks[row], none) for row in rows]
        return shifted(probabilities, np.reshape(offsets, probabilities.shape))

    def _notice_cut(self, frame: Frame, gray: np.ndarray) -> None:
        cut = not frame.still and self._cuts.is_cut(gray)
        if self._last is not None:
            self._gap = frame.time - self._last[0]
            jumped = not 0 <= self._gap <= _CUT or frame.pixels.shape != self._last[1]
            if cut or jumped:
                self._forget()
        self._last = (frame.time, frame.pixels.shape)

    def _forget(self) -> None:
        """End all tracks: what comes next shows other faces, or the same ones somewhere else."""
        self._tracker.forget()
        self._detector.reset()
        self._scene += 1
        self._resting_faces = {}
