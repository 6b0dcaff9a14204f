"""Sightings of people: when, where and how each was in view, live or from a session's readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..vision.readings import Box, Face
from .likeness import Crop
from .same_person import Sighting

if TYPE_CHECKING:  # imported on demand: the live window must not wait for pandas
    import pandas as pd

_BREAK = 1.0  # seconds without a row after which a person was out of view
_SLOWER = 3.0  # or so many times the usual time between rows
_EVERY = 0.35  # seconds between the crops that are kept
_EACH_END = 5  # crops kept of a sighting's start, and of its end
_MOST = 60  # sightings kept live; the oldest go first

Look = Callable[[float, Box, float], Crop | None]
"""Cuts a crop out of the session's video: at seconds, a box in the recorded frame, its roll."""


@dataclass
class _Live:
    """A sighting that may go on."""

    first: float
    last: float
    first_box: Box
    last_box: Box
    early: list[Crop] = field(default_factory=list)
    late: list[Crop] = field(default_factory=list)
    kept: float = -np.inf  # seconds of the last crop

    def follow(self, face: Face, seconds: float) -> None:
        self.last, self.last_box = seconds, face.box
        if face.crop is None or not face.readable or seconds - self.kept < _EVERY:
            return
        self.kept = seconds
        if len(self.early) < _EACH_END:
            self.early.append(face.crop)
        else:
            self.late = [*self.late[1 - _EACH_END :], face.crop]


class LiveSightings:
    """Sightings of the faces of a running source, by track."""

    def __init__(self) -> None:
        self._tracks: dict[int, _Live] = {}

    def clear(self) -> None:
        """Forget all: what comes next has other numbers."""
        self._tracks = {}

    def add(self, faces: Iterable[Face], seconds: float) -> None:
        """Note the faces found in a frame, at a time in seconds."""
        for face in faces:
            if face.held:
                continue
            if face.track not in self._tracks:
                self._tracks[face.track] = _Live(seconds, seconds, face.box, face.box)
                for oldest in list(self._tracks)[:-_MOST]:
                    del self._tracks[oldest]
            self._tracks[face.track].follow(face, seconds)

    def all(self) -> list[Sighting]:
        """The sightings, by track."""
        return [
            Sighting(track, s.first, s.last, s.first_box, s.last_box, (*s.early, *s.late))
            for track, s in self._tracks.items()
        ]


def sightings_of(readings: pd.DataFrame, look: Look | None = None) -> list[Sighting]:
    """Sightings in a session's readings, by time; a face that was held is out of view.

    readings: as people.apply() returns them.
    look: cuts the crops; None without a video that shows the faces as they were.
    """
    seen = readings[~readings["held"].to_numpy(bool)]
    people = seen["person"].to_numpy(np.int64)
    found = []
    for person in np.unique(people):
        rows = seen[people == person]
        seconds = rows["seconds"].to_numpy(float)
        steps = np.diff(seconds)
        usual = float(np.median(steps)) if len(steps) else 0.0
        breaks = np.flatnonzero(steps > max(_BREAK, _SLOWER * usual)) + 1
        for part in np.split(np.arange(len(rows)), breaks):
            found.append(_sighting(int(person), rows.iloc[part], look))
    return sorted(found, key=lambda one: one.first)


def _sighting(person: int, rows: pd.DataFrame, look: Look | None) -> Sighting:
    seconds = rows["seconds"].to_numpy(float)
    boxes = rows[["x", "y", "width", "height"]].to_numpy(int)
    rolls = rows["roll"].to_numpy(float)
    crops = []
    if look is not None:
        for row in _near_the_ends(seconds):
            crop = look(float(seconds[row]), _box(boxes[row]), float(rolls[row]))
            crops += [] if crop is None else [crop]
    ends = (float(seconds[0]), float(seconds[-1]))
    return Sighting(person, *ends, _box(boxes[0]), _box(boxes[-1]), crops)


def _near_the_ends(seconds: np.ndarray) -> list[int]:
    """Rows (of N) to cut crops from: a few of the first and of the last seconds."""
    offsets = _EVERY * np.arange(_EACH_END)
    wanted = np.concatenate((seconds[0] + offsets, seconds[-1] - offsets))
    rows = np.clip(np.searchsorted(seconds, wanted), 0, len(seconds) - 1)
    return sorted(set(rows.tolist()))


def _box(numbers: np.ndarray) -> Box:
    x, y, width, height = numbers.tolist()
    return (x, y, width, height)
