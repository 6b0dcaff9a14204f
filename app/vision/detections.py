"""Faces found in a frame as arrays, their overlap, and non-maximum suppression."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .readings import Box


@dataclass(frozen=True, eq=False)
class Detections:
    """N faces, or candidates for faces; N may be 0.

    boxes: (N, 4) float32, x, y, width, height of a square before it is turned about its middle.
    rolls: (N,) float32, the degrees it is turned by, 0 upright, positive clockwise on screen.
    turns: (N,) float32, how far the tip of the nose is from the middle of the eyes, in distances
        between the eyes: 0 towards the camera, positive to the right of the screen.
    scores: (N,) float32, how surely it is a face, 0 to 1.
    """

    boxes: NDArray[np.float32]
    rolls: NDArray[np.float32]
    turns: NDArray[np.float32]
    scores: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.boxes)

    def __getitem__(self, rows: NDArray[np.bool_] | NDArray[np.intp] | slice) -> Detections:
        """The detections in these rows."""
        return Detections(self.boxes[rows], self.rolls[rows], self.turns[rows], self.scores[rows])


def candidates(
    boxes: Sequence[Sequence[float]] | NDArray[np.float32], roll: float = 0.0
) -> Detections:
    """Boxes (N, 4) turned by `roll` degrees, of which nothing else is known."""
    shaped = np.asarray(boxes, np.float32).reshape(-1, 4)
    zeros = np.zeros(len(shaped), np.float32)
    return Detections(shaped, np.full(len(shaped), roll, np.float32), zeros, zeros)


def joined(parts: Sequence[Detections]) -> Detections:
    """All detections of all parts, one after the other."""
    whole = [candidates([]), *parts]
    return Detections(
        np.concatenate([part.boxes for part in whole]),
        np.concatenate([part.rolls for part in whole]),
        np.concatenate([part.turns for part in whole]),
        np.concatenate([part.scores for part in whole]),
    )


def overlap(a: Box, b: Box) -> float:
    """Intersection over union of two boxes, 0 to 1."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / (a[2] * a[3] + b[2] * b[3] - width * height)


def overlaps(boxes: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Intersection over union of boxes (N, 4) with others (M, 4): (N, M), 0 to 1.

    Squares that are turned count as if they were not: they change little by it.
    """
    first, second = boxes[:, None].astype(np.float32), others[None].astype(np.float32)
    low = np.maximum(first[..., :2], second[..., :2])
    high = np.minimum(first[..., :2] + first[..., 2:], second[..., :2] + second[..., 2:])
    shared = np.clip(high - low, 0, None).prod(axis=-1)
    union = first[..., 2:].prod(axis=-1) + second[..., 2:].prod(axis=-1) - shared
    ratio: NDArray[np.float32] = np.divide(
        shared, union, out=np.zeros_like(shared), where=shared > 0
    )
    return ratio


def suppress(found: Detections, most: float, within: float = 1.0) -> Detections:
    """Non-maximum suppression: each face once, the surest of those that overlap.

    most: overlap above which two are the same face.
    within: share of the smaller box that lies in a surer one, above which they are the same face
        too.
    """
    if len(found) < 2:
        return found
    order = np.argsort(-found.scores, kind="stable")
    sorted_boxes = found.boxes[order]
    same = overlaps(sorted_boxes, sorted_boxes) > most
    same |= _contained(sorted_boxes) > within
    kept: list[int] = []
    for row in range(len(order)):
        if not same[row, kept].any():
            kept.append(row)
    return found[order[kept]]


def _contained(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Of each two boxes (N, 4), the share of the smaller that lies in the other: (N, N)."""
    low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    ends = boxes[:, :2] + boxes[:, 2:]
    shared = np.clip(np.minimum(ends[:, None], ends[None]) - low, 0, None).prod(axis=-1)
    areas = boxes[:, 2:].prod(axis=-1)
    smaller = np.minimum(areas[:, None], areas[None])
    share: NDArray[np.float32] = np.divide(
        shared, smaller, out=np.zeros_like(shared), where=smaller > 0
    )
    return share
