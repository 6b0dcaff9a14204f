"""Follows faces from frame to frame and decides what is shown of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp

import numpy as np

from .faces import overlap
from .readings import Box, Face

PATIENCE = 0.5  # seconds that a face may go unseen and stay shown
HOLD = 0.15  # seconds that a new label must lead before it is shown
CLEAR_LEAD = 0.12  # of probability, of the first emotion over the second, to be certain
_LEAD_BAND = 0.04  # more than that to become certain, less to stop being so
_NEWCOMER_PATIENCE = 0.2  # seconds in which a first detection must be confirmed
_BOX_SECONDS = 0.15  # in which a box follows a small movement
_BOX_JUMP = 0.12  # of a face's side: a movement that the box follows at once
_SAME_PLACE = 0.2  # overlap at which a box belongs to a track


@dataclass
class _Track:
    number: int
    box: np.ndarray  # (4,) float64
    seen: float  # seconds, when last detected
    hits: int = 1
    read: float | None = None  # seconds, when last classified
    probabilities: np.ndarray = field(default_factory=lambda: np.empty(0, np.float32))
    crop: np.ndarray | None = None  # (48, 48) uint8, the last one classified
    shown: tuple[int, bool] = (0, False)  # emotion's position, certain
    rival: tuple[int, bool] = (0, False)  # what has led since `rival_since`
    rival_since: float = 0.0

    def rounded(self) -> Box:
        x, y, width, height = (round(float(value)) for value in self.box)
        return (x, y, width, height)


class Tracker:
    """Stable numbers, steady boxes and calm labels for the faces of one source.

    names: by track, what the user calls a face; forgotten with the faces.

    For each frame: `known`, then `place` with the boxes found, then `read` with what was
    classified there. smoothing: seconds in which a reading follows a change to 63%; 0 for none.
    """

    def __init__(self, emotions: tuple[str, ...], smoothing: float = 0.2) -> None:
        self.emotions = emotions
        self.smoothing = smoothing
        self.names: dict[int, str] = {}
        self._tracks: list[_Track] = []
        self._placed: list[_Track] = []
        self._next = 1
        self._time = 0.0

    def reset(self) -> None:
        """Forget all faces; numbers begin again at 1."""
        self._tracks, self._placed, self._next = [], [], 1
        self.names = {}

    def known(self) -> list[Box]:
        """Where faces were, newcomers too."""
        return [track.rounded() for track in self._tracks]

    def place(self, boxes: np.ndarray, time: float) -> np.ndarray:
        """Match boxes (N, 4) found at `time` (seconds) with the tracks; new faces begin tracks.

        Gives the steadied boxes (N, 4) int32 in the same order.
        """
        self._time = time
        self._placed = []
        matches = _match(boxes, self._tracks)
        for row, box in enumerate(boxes):
            track = matches.get(row)
            if track is None:
                track = _Track(self._next, box.astype(np.float64), time)
                self._next += 1
                self._tracks.append(track)
            else:
                _move(track, box, time)
            self._placed.append(track)
        self._tracks = [track for track in self._tracks if not self._lost(track)]
        return np.array([t.rounded() for t in self._placed], dtype=np.int32).reshape(-1, 4)

    def placed(self) -> list[int]:
        """The tracks of the boxes last placed, in their order."""
        return [track.number for track in self._placed]

    def read(self, probabilities: np.ndarray, crops: np.ndarray) -> tuple[Face, ...]:
        """Take in what was read at the boxes last placed, probabilities (N, 7) of crops
        (N, 48, 48); gives the faces to show."""
        for track, reading, crop in zip(self._placed, probabilities, crops, strict=True):
            track.crop = crop
            self._smooth(track, reading)
        return tuple(self._face(t) for t in self._tracks if t.hits > 1 and t.read is not None)

    def _lost(self, track: _Track) -> bool:
        patience = PATIENCE if track.hits > 1 else _NEWCOMER_PATIENCE
        return self._time - track.seen > patience

    def _smooth(self, track: _Track, reading: np.ndarray) -> None:
        if track.read is None:
            track.probabilities = reading.copy()
            track.shown = track.rival = _leader(reading)
        else:
            share = _share(self._time - track.read, self.smoothing)
            track.probabilities = track.probabilities + share * (reading - track.probabilities)
            self._relabel(track)
        track.read = self._time

    def _relabel(self, track: _Track) -> None:
        band = -_LEAD_BAND if track.shown[1] else _LEAD_BAND
        leader = _leader(track.probabilities, CLEAR_LEAD + band)
        # A rival that grows certain meanwhile is the same rival: its time runs on.
        if track.rival == track.shown or leader[0] != track.rival[0]:
            track.rival_since = self._time
        track.rival = leader
        # Frames further apart than that leave nothing to wait for.
        sparse = track.read is not None and self._time - track.read >= HOLD
        if sparse or self._time - track.rival_since >= HOLD:
            track.shown = leader

    def _face(self, track: _Track) -> Face:
        position, certain = track.shown
        emotion, name = self.emotions[position], self.names.get(track.number, "")
        return Face(
            track.number, track.rounded(), track.probabilities, emotion, certain, track.crop, name
        )


def still_faces(
    boxes: np.ndarray, probabilities: np.ndarray, crops: np.ndarray, emotions: tuple[str, ...]
) -> tuple[Face, ...]:
    """The faces of a photo, as found and read: boxes (N, 4), probabilities (N, 7) of crops
    (N, 48, 48)."""
    faces = []
    for number, (box, reading, crop) in enumerate(zip(boxes, probabilities, crops, strict=True), 1):
        x, y, width, height = map(int, box)
        position, certain = _leader(reading)
        emotion = emotions[position]
        faces.append(Face(number, (x, y, width, height), reading, emotion, certain, crop))
    return tuple(faces)


def _leader(probabilities: np.ndarray, clear_lead: float = CLEAR_LEAD) -> tuple[int, bool]:
    """The leading emotion's position, and whether it leads clearly."""
    second, first = np.argsort(probabilities)[-2:]
    return int(first), bool(probabilities[first] - probabilities[second] >= clear_lead)


def _match(boxes: np.ndarray, tracks: list[_Track]) -> dict[int, _Track]:
    """The track of each box that has one, by the box's row; what fits best comes first."""
    fits = [
        (overlap((x, y, width, height), track.rounded()), row, place)
        for row, (x, y, width, height) in enumerate(boxes.tolist())
        for place, track in enumerate(tracks)
    ]
    matches: dict[int, _Track] = {}
    taken: set[int] = set()
    for fit, row, place in sorted(fits, reverse=True):
        if fit >= _SAME_PLACE and row not in matches and place not in taken:
            matches[row] = tracks[place]
            taken.add(place)
    return matches


def _move(track: _Track, box: np.ndarray, time: float) -> None:
    """Follow a large movement at once and a small one, the detector's jitter, gently."""
    change = box - track.box
    jump = float(np.abs(change).max()) / float(track.box[2])
    track.box += max(_share(time - track.seen, _BOX_SECONDS), min(1.0, jump / _BOX_JUMP)) * change
    track.seen = time
    track.hits += 1


def _share(elapsed: float, constant: float) -> float:
    """How far an exponential average with this time constant moves in `elapsed` seconds."""
    return 1.0 - exp(-elapsed / constant) if constant > 0 else 1.0
