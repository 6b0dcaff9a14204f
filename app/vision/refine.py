"""Refinement of candidate boxes by the verifier: which are faces, and where exactly.

The emotion model knows faces as the cascades' boxes frame them; the network's reference boxes are
framed otherwise. Its own answers, taken twice, were compared with the boxes that `alt2` gives with
4 neighbours and more: on 109 upright, frontal faces of real photos the reference's side had a
median of 0.94 of the cascade's and its middle lay 0.05 of it lower; on 1,186 PublicTest faces 0.95.
(The labels that it was trained with say 1.03 and 0.06, small and blurred faces among them.) So
faces are followed in the network's framing, and given in the cascades'.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .crops import cut_faces, cut_turned
from .detections import Detections, joined
from .model_files import ModelError
from .proposals import DetectorError
from .verifier import VERIFIER_SIDE, FaceVerifier, Verification

_REFERENCE_SIDE = 0.94  # of the cascades' side
_REFERENCE_LOWER = 0.05  # of the cascades' side
_GROWN = 1.3  # a crop's side, of the box's
# Pixels of the network's crop, to the right and down, that copies of a known face are moved by:
_NEAR = ((-2, -2), (2, 2))
_FAR = ((0, 0), (-9, 0), (9, 0), (0, -9), (0, 9), (-5, -5), (5, -5), (-5, 5), (5, 5))
_ROOM = 9


class Refiner:
    """Scores candidates and moves them onto the faces that they are near."""

    def __init__(self, model: Path) -> None:
        """Open the verifier's model (.tflite). Raises DetectorError."""
        try:
            self._verifier = FaceVerifier(model)
        except ModelError as error:
            raise DetectorError(str(error)) from error
        self.thresholds = self._verifier.thresholds

    def refine(self, gray: np.ndarray, found: Detections) -> Detections:
        """The candidates in a gray frame (H, W) uint8, in order, moved and scored. Raises
        DetectorError."""
        return moved(found, self._verify(_cut(gray, found)))

    def follow(
        self, gray: np.ndarray, known: Detections, found: Detections, sure: float
    ) -> tuple[Detections, Detections]:
        """The known faces where they are now, in order, and new candidates moved and scored, in
        one call of the network.

        Each known face is sought where it was, with its size and tilt, and a little aside; what
        these copies say is averaged. Those of which it is not `sure` are sought further away too,
        in a second call. Raises DetectorError.
        """
        copies, crops = _copies(gray, known, _NEAR)
        crops = np.concatenate([crops, _cut(gray, found)])
        answers = moved(joined([copies, found]), self._verify(crops))
        now, new = averaged(answers[: len(copies)], len(_NEAR)), answers[len(copies) :]
        lost = now.scores < sure
        if lost.any():
            order = np.argsort(np.concatenate([np.flatnonzero(~lost), np.flatnonzero(lost)]))
            now = joined([now[~lost], self._search(gray, known[lost])])[order]
        return now, new

    def _search(self, gray: np.ndarray, known: Detections) -> Detections:
        """Known faces that have leapt: what the surest of copies all around each one says, looked
        at again at its refined place."""
        copies, crops = _copies(gray, known, _FAR)
        answers = moved(copies, self._verify(crops))
        best = answers.scores.reshape(len(_FAR), -1).argmax(axis=0)
        return self.refine(gray, answers[best * len(known) + np.arange(len(known))])

    def _verify(self, crops: NDArray[np.uint8]) -> Verification:
        try:
            return self._verifier.verify(crops)
        except ModelError as error:
            raise DetectorError(str(error)) from error


def moved(found: Detections, said: Verification) -> Detections:
    """Candidates moved, sized and turned by what the network says of each."""
    sides = found.boxes[:, 2]
    middles = found.boxes[:, :2] + found.boxes[:, 2:] / 2
    middles = middles + sides[:, None] * _turned(said.dx, said.dy, found.rolls)
    sides = sides * np.exp(said.size)
    return _around(middles, sides, found.rolls + said.roll, said.turn, said.face)


def as_cascades(found: Detections) -> Detections:
    """Faces in the network's reference boxes, framed as the cascades frame them."""
    sides = found.boxes[:, 2] / _REFERENCE_SIDE
    return _reframed(found, sides, -_REFERENCE_LOWER * sides)


def as_references(found: Detections) -> Detections:
    """Faces framed as the cascades frame them, in the network's reference boxes."""
    sides = found.boxes[:, 2]
    return _reframed(found, sides * _REFERENCE_SIDE, _REFERENCE_LOWER * sides)


def _reframed(found: Detections, sides: np.ndarray, lower: np.ndarray) -> Detections:
    middles = found.boxes[:, :2] + found.boxes[:, 2:] / 2
    middles = middles + _turned(np.zeros_like(lower), lower, found.rolls)
    return _around(middles, sides, found.rolls, found.turns, found.scores)


def shifted(known: Detections, right: int, down: int) -> Detections:
    """Boxes moved by so many pixels of the network's crops, along their own sides."""
    sides = known.boxes[:, 2]
    ones = np.ones(len(known), np.float32) * _GROWN / VERIFIER_SIDE
    away = _turned(right * ones, down * ones, known.rolls)
    middles = known.boxes[:, :2] + sides[:, None] / 2 + sides[:, None] * away
    return _around(middles, sides, known.rolls, known.turns, known.scores)


def averaged(answers: Detections, copies: int) -> Detections:
    """What so many copies of each face say, the surest most; all faces follow each other, then all
    again. scores: their mean."""
    count = len(answers) // copies
    scores = answers.scores.reshape(copies, count)
    weights = np.maximum(scores, 1e-6) ** 4
    weights /= weights.sum(axis=0)
    boxes = np.einsum("kn,knj->nj", weights, answers.boxes.reshape(copies, count, 4))
    rolls = (weights * answers.rolls.reshape(copies, count)).sum(axis=0)
    turns = (weights * answers.turns.reshape(copies, count)).sum(axis=0)
    return Detections(boxes, rolls, turns, scores.mean(axis=0))


def _around(
    middles: np.ndarray, sides: np.ndarray, rolls: np.ndarray, turns: np.ndarray, scores: np.ndarray
) -> Detections:
    corners = middles - sides[:, None] / 2
    boxes = np.column_stack([corners, sides, sides]).astype(np.float32)
    return Detections(boxes, rolls.astype(np.float32), turns, scores)


def _turned(right: np.ndarray, down: np.ndarray, rolls: np.ndarray) -> np.ndarray:
    """Vectors (N, 2) on the screen, of those along the sides of boxes that are turned."""
    angles = np.radians(rolls)
    across, along = np.cos(angles), np.sin(angles)
    return np.column_stack([right * across - down * along, right * along + down * across])


def _cut(gray: np.ndarray, found: Detections) -> NDArray[np.uint8]:
    margin = (_GROWN - 1) / 2
    return cut_faces(gray, found.boxes, margin, VERIFIER_SIDE, found.rolls)


def _copies(
    gray: np.ndarray, known: Detections, shifts: Sequence[tuple[int, int]]
) -> tuple[Detections, NDArray[np.uint8]]:
    """Known faces moved by the first shift, then all moved by the second, and so on, and their
    crops: parts of one larger crop of each, so that a face is cut out and turned back once."""
    wide = VERIFIER_SIDE + 2 * _ROOM
    pieces = np.empty((len(shifts), len(known), VERIFIER_SIDE, VERIFIER_SIDE), np.uint8)
    for i, (box, roll) in enumerate(zip(known.boxes.tolist(), known.rolls.tolist(), strict=True)):
        x, y, side, _ = box
        reach = max(2.0, side * _GROWN) * wide / VERIFIER_SIDE
        around = cut_turned(gray, (x + side / 2, y + side / 2), reach, roll, wide)
        for k, (right, down) in enumerate(shifts):
            left, top = _ROOM + right, _ROOM + down
            pieces[k, i] = around[top : top + VERIFIER_SIDE, left : left + VERIFIER_SIDE]
    copies = joined([shifted(known, right, down) for right, down in shifts])
    return copies, pieces.reshape(-1, VERIFIER_SIDE, VERIFIER_SIDE)
