"""Slices of a live frame: one face size in one strip each, searched in turns."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise

from .proposals import PROFILES, UPRIGHT, WINDOW, Pass, turned_shape

LEVEL_STEP = 1.2
"""From one face size to the next."""
_SLICE_PIXELS = 25_000  # of a shrunken picture, searched for upright faces
_PROFILE_COST = 1.5  # of a pixel searched for profiles, in those for upright faces
_LIVE_PASSES = (*(Pass(UPRIGHT.cascade, roll) for roll in (-30.0, 30.0)), *PROFILES)


@dataclass(frozen=True)
class Slice:
    """One face size in one strip of the frame: `side` pixels, `rows` of the view."""

    kind: Pass
    side: float
    rows: slice


def plan_slices(shape: tuple[int, int], smallest: float) -> tuple[deque[Slice], deque[Slice]]:
    """All face sizes from the smallest to the frame's height, cut into strips of like cost: the
    upright slices, and those that are tilted or in profile.

    After one round of sizes comes a round of those between: a face that falls between two
    sizes, and does not move, would never be found otherwise.
    """
    sizes = []
    for first in (smallest, smallest * LEVEL_STEP**0.5):
        side = first
        while side <= min(shape):
            sizes.append(side)
            side *= LEVEL_STEP
    upright = deque(part for side in sizes for part in _strips(shape, side, UPRIGHT))
    others = [
        part for side in sizes for kind in _LIVE_PASSES for part in _strips(shape, side, kind)
    ]
    return upright, deque(others)


def _strips(shape: tuple[int, int], side: float, kind: Pass) -> list[Slice]:
    scale = WINDOW / side
    height, width = (max(1, round(length * scale)) for length in shape)
    rows, _ = turned_shape((height, width), kind.roll)
    cost = _PROFILE_COST if kind in PROFILES else 1.0
    count = max(1, round(cost * width * height / _SLICE_PIXELS))
    edges = [i * rows // count for i in range(count + 1)]
    overlapping = round(WINDOW * 1.1)  # so that no face is cut in two
    return [
        Slice(kind, side, slice(top, min(rows, bottom + overlapping)))
        for top, bottom in pairwise(edges)
    ]
