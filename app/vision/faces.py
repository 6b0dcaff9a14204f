"""Face detector: gray frame in, boxes out. Haar cascades propose, a small network verifies.

Scanning a whole frame for faces of every size is what a program like this spends its time on. So
a known face is followed by the network alone, and the whole frame is scanned for new ones in turns:
a slice (one face size, one strip of the frame, one way of searching) with every frame, on a picture
shrunk until the face size sought is the cascades' window.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

import numpy as np

from .detections import Detections, candidates, joined, overlaps, suppress
from .exposure import brightened
from .proposals import (
    PROFILES,
    SECOND,
    UPRIGHT,
    WINDOW,
    Cascades,
    DetectorError,
    Pass,
    shrunk,
)
from .refine import Refiner, as_cascades, as_references
from .slices import LEVEL_STEP, Slice, plan_slices

__all__ = ["DetectorError", "FaceDetector"]

# With every frame: upright slices (0) and all others (1) that are scanned in even and in odd frames
# while no face is known, and while some are: a newcomer then waits a second or so, and most of the
# time nobody comes.
_SLICES = (((0, 1, 0), (1, 0, 1)), ((0,), (1,)))
_FOLLOWED = 3  # known faces looked for in one frame; more take turns
_SAME_FACE = 0.25  # overlap of two boxes around the same face
_INSIDE = 0.7  # of a smaller box in a surer one: the same face too
_STILL_SHARE = 0.4  # a photo has time: faces this much smaller than live are looked for
_SMALLEST_EVER = 24  # pixels; less says nothing about an expression
_TILTED = tuple(Pass(UPRIGHT.cascade, roll) for roll in (-20.0, 20.0, -40.0, 40.0))
_COARSER = 1.33  # of the smallest face: what is sought tilted and in profile, to take half the time


class FaceDetector:
    """Boxes of faces in gray frames; keeps only which slices come next.

    smallest_face: the least side of a face, as part of the frame's shorter side.
    scanned: the last frame was scanned whole, as a first one is.
    """

    def __init__(
        self, verifier: Path, smallest_face: float = 0.08, cascades: Path | None = None
    ) -> None:
        """verifier: the network's model (.tflite). Raises DetectorError."""
        self.smallest_face = smallest_face
        self._cascades = Cascades(cascades)
        self._refiner = Refiner(verifier)
        known = self._refiner.thresholds
        self._maybe, self._likely, self._sure = known["5%"], known["1%"], known["0.1%"]
        self._plan: tuple[int, int, float] | None = None
        self._queues: tuple[deque[Slice], ...] = ()
        self._turn = 0
        self.scanned = False

    def reset(self) -> None:
        """Forget the frames seen: the next one is scanned whole."""
        self._plan = None

    def begin(self) -> None:
        """Forget everything: what is found in a file depends on no other."""
        self.reset()
        self._turn = 0

    def detect(
        self, gray: np.ndarray, known: Detections | None = None, take_turns: bool = True
    ) -> Detections:
        """The faces in a live frame (H, W) uint8, given where faces were.

        The first frame of its size is scanned whole. Raises DetectorError.

        known: where faces were; their scores are 0 for newcomers and 1 for others. Hysteresis: a
            known face is kept at a lower score than a newcomer needs.
        take_turns: of many known faces, look for some in this frame and for others in the next.
        """
        gray = brightened(gray)
        known = candidates([]) if known is None else as_references(known)
        plan = (gray.shape[0], gray.shape[1], self.smallest_face)
        self.scanned = plan != self._plan
        if self.scanned:
            self._plan, self._queues = plan, plan_slices(plan[:2], self._smallest(gray))
            return as_cascades(self._scan(gray, self._smallest(gray)))
        self._turn += 1
        followed = self._followed(known) if take_turns else known
        proposed = self._next(gray, len(known))
        kept, new = self._refiner.follow(gray, followed, proposed, self._sure)
        kept = kept[kept.scores > np.where(followed.scores > 0, self._maybe, self._sure)]
        new = new[new.scores > self._likely]
        taken = np.concatenate([known.boxes, kept.boxes])
        new = new[overlaps(new.boxes, taken).max(axis=1, initial=0.0) <= _SAME_FACE]
        found = suppress(joined([kept, self._confirmed(gray, new)]), _SAME_FACE, _INSIDE)
        return as_cascades(found)

    def scan(self, gray: np.ndarray) -> Detections:
        """All faces in a photo (H, W) uint8. Raises DetectorError."""
        smallest = max(_SMALLEST_EVER, _STILL_SHARE * self._smallest(gray))
        return as_cascades(self._scan(brightened(gray), smallest))

    def _smallest(self, gray: np.ndarray) -> float:
        found: float = max(_SMALLEST_EVER, self.smallest_face * min(gray.shape))
        return found

    def _scan(self, gray: np.ndarray, smallest: float) -> Detections:
        fine = shrunk(gray, min(1.0, WINDOW / smallest), fine=True)
        coarse = shrunk(gray, min(1.0, WINDOW / smallest / _COARSER), fine=True)
        known = self._cascades
        proposed = [known.propose_octaves(fine, UPRIGHT, 1.1)]
        proposed += [known.propose_octaves(fine, SECOND, 1.2)]
        proposed += [known.propose_octaves(coarse, kind, 1.2) for kind in PROFILES]
        # Faces stand less exactly upright there, and fewer windows pass: all are looked at.
        proposed += [known.propose(coarse.turned(k.roll), k, 1.25) for k in _TILTED]
        found = self._refiner.refine(gray, joined(proposed))
        return self._confirmed(gray, found[found.scores > self._maybe])

    def _confirmed(self, gray: np.ndarray, found: Detections) -> Detections:
        """Of faces found once, those that are still faces at their refined places, each once."""
        found = suppress(found, 0.8)
        if not len(found):
            return found
        again = self._refiner.refine(gray, found)
        surely = np.maximum(found.scores, again.scores) > self._sure
        return suppress(again[surely & (again.scores > self._likely)], _SAME_FACE, _INSIDE)

    def _followed(self, known: Detections) -> Detections:
        if len(known) <= _FOLLOWED:
            return known
        first = self._turn * _FOLLOWED
        return known[np.array([(first + i) % len(known) for i in range(_FOLLOWED)])]

    def _next(self, gray: np.ndarray, known: int) -> Detections:
        """What the next slices hold at first glance, given how many faces are known."""
        found = []
        for kind in _SLICES[min(known, 1)][self._turn % 2]:
            queue = self._queues[kind] if self._queues else None
            if queue:
                part = queue[0]
                queue.rotate(-1)
                view = shrunk(gray, WINDOW / part.side).turned(part.kind.roll)
                sides = (WINDOW, WINDOW)
                found.append(self._cascades.propose(view, part.kind, LEVEL_STEP, sides, part.rows))
        return joined(found)
