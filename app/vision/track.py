"""Track: one face through several frames, and the matching of boxes to tracks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .detections import Detections, overlaps
from .quality import GOOD, Quality
from .readings import Box
from .smoothing import follow_box, follow_roll, follow_turn

_NEWCOMER_HITS = 4  # detections up to which a face is one
_SAME_PLACE = 0.2  # overlap at which a box belongs to a track


@dataclass
class Track:
    """A face followed from frame to frame."""

    number: int
    box: NDArray[np.float64]  # (4,) float64
    roll: float  # degrees, clockwise
    turn: float  # distances between the eyes, to the right
    seen: float  # seconds, when last detected
    hits: int = 1
    read: float | None = None  # seconds, when last classified
    probabilities: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    votes: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    crop: NDArray[np.uint8] | None = None  # (48, 48) uint8, the last one classified
    reading: NDArray[np.float32] | None = None  # (7,), what it showed, not smoothed
    changed: float = 0.0  # how different it has looked since, as `reading_turns.change`
    calm: float = -1.0  # mean difference from that crop in gray levels that says nothing
    shown: tuple[int, bool] = (0, False)  # emotion's position, certain
    rival: tuple[int, bool] = (0, False)  # what has led since `rival_since`
    rival_since: float = 0.0
    quality: Quality = GOOD
    rated: float = 0.0  # seconds, when the quality was last judged

    def rounded(self) -> Box:
        """The box in whole pixels."""
        x, y, width, height = (round(float(value)) for value in self.box)
        return (x, y, width, height)


def match(boxes: NDArray[np.float32], tracks: list[Track]) -> dict[int, Track]:
    """The track of each box that has one, by the box's row; what fits best comes first."""
    fits = overlaps(boxes, detections(tracks).boxes)
    matches: dict[int, Track] = {}
    taken: set[int] = set()
    for place in np.argsort(-fits, axis=None, kind="stable"):
        row, column = divmod(int(place), len(tracks))
        if fits[row, column] >= _SAME_PLACE and row not in matches and column not in taken:
            matches[row] = tracks[column]
            taken.add(column)
    return matches


def move(track: Track, box: NDArray[np.float64], looks: tuple[float, float], time: float) -> None:
    """Follow a track to where its face was found.

    looks: the roll and turn found.
    """
    elapsed = time - track.seen
    if elapsed > 0:  # else it is the same frame once more, in which nothing moved
        track.box = follow_box(track.box, box, elapsed)
        track.roll = follow_roll(track.roll, looks[0], elapsed)
        track.turn = follow_turn(track.turn, looks[1], elapsed)
    track.seen = time
    track.hits += 1


def detections(tracks: Sequence[Track]) -> Detections:
    """Where tracks are; scores are 0 for newcomers and 1 for others."""
    boxes = np.array([track.rounded() for track in tracks], np.float32).reshape(-1, 4)
    rolls = np.array([track.roll for track in tracks], np.float32)
    turns = np.array([track.turn for track in tracks], np.float32)
    scores = np.array([track.hits > _NEWCOMER_HITS for track in tracks], np.float32)
    return Detections(boxes, rolls, turns, scores)
