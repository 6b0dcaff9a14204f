"""Face tracking, and hysteresis for the labels that are shown."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .detections import Detections
from .labelling import CLEAR_LEAD, Readings, is_readable, leader
from .quality import Quality
from .reading_turns import change, due, harmless
from .readings import Face
from .smoothing import share
from .track import Track, detections, match, move

PATIENCE = 0.5  # seconds that a face may go unseen and stay shown
HOLD = 0.15  # seconds that a new label must lead before it is shown
_LEAD_BAND = 0.04  # more than that to become certain, less to stop being so
_SHOWN_FROM = 2  # detections from which on a face is shown
_NEWCOMER_PATIENCE = 0.2  # seconds in which a first detection must be confirmed
_QUALITY_SECONDS = 0.3  # in which a face's quality follows that of its readings


class Tracker:
    """Stable numbers, steady boxes and calm labels for the faces of one source.

    names: by track, what the user calls a face; forgotten with the faces.
    persons: by track, which earlier track the user said it is again; forgotten likewise.
    least_quality: of a reading that may be shown as certain.

    For each frame: `known`, then `place` with the boxes found, then `read` with what was classified
    there.

    smoothing: seconds in which a reading follows a change to 63%; 0 for none.
    """

    def __init__(self, emotions: tuple[str, ...], smoothing: float = 0.2) -> None:
        self.emotions = emotions
        self.smoothing = smoothing
        self.least_quality = 0.0
        self.names: dict[int, str] = {}
        self.persons: dict[int, int] = {}
        self._tracks: list[Track] = []
        self._placed: list[Track] = []
        self._next = 1
        self._time = 0.0
        self._gap = 0.0

    def reset(self) -> None:
        """Forget all faces; numbers begin again at 1."""
        self.forget()
        self._next = 1

    def forget(self) -> None:
        """Forget all faces; the next ones get new numbers."""
        self._tracks, self._placed = [], []
        self.names, self.persons = {}, {}

    def known(self) -> Detections:
        """Where faces were; newcomers too, whose scores are 0 and not 1."""
        return detections(self._tracks)

    def place(self, found: Detections, time: float, sure: bool = False) -> Detections:
        """Match N faces found with the tracks; new faces begin tracks.

        Gives them steadied, boxes in whole pixels, in the same order.

        time: of the frame, in seconds.
        sure: a new face needs no second look, as after a scan of the whole frame.
        """
        self._gap, self._time = time - self._time, time
        self._placed = []
        matches = match(found.boxes, self._tracks)
        for row, box in enumerate(found.boxes.astype(np.float64)):
            roll, turn = float(found.rolls[row]), float(found.turns[row])
            track = matches.get(row)
            if track is None:
                track = Track(self._next, box, roll, turn, time, hits=_SHOWN_FROM if sure else 1)
                self._next += 1
                self._tracks.append(track)
            else:
                move(track, box, (roll, turn), time)
            self._placed.append(track)
        self._tracks = [track for track in self._tracks if not self._lost(track)]
        return detections(self._placed)

    def placed(self) -> list[int]:
        """The tracks of the boxes last placed, in their order."""
        return [track.number for track in self._placed]

    def due(self, crops: NDArray[np.uint8]) -> list[int]:
        """Which of the boxes last placed to read now, live, given their crops (N, 48, 48)."""
        for track, crop in zip(self._placed, crops, strict=True):
            track.changed = change(crop, track.crop)
        reads = [track.read for track in self._placed]
        changes = [track.changed for track in self._placed]
        calm = [track.calm for track in self._placed]
        return due(reads, changes, calm, self._time, self._gap)

    def stir(self) -> None:
        """Read no face seldom for being calm: something else than its looks has changed."""
        for track in self._tracks:
            track.calm = -1.0

    def read(self, read: Readings, rows: Sequence[int] | None = None) -> tuple[Face, ...]:
        """Take in what was read at the boxes last placed, and give the faces to show.

        rows: of the boxes that were read, as `due` gives them; None: all, and none is calm.
        """
        placed = self._placed if rows is None else [self._placed[row] for row in rows]
        for track, reading, crop, quality, votes in zip(placed, *read, strict=True):
            self._rate(track, quality)
            # A face that turns away keeps what was read of it last.
            if quality.problem != "turned" or track.read is None:
                self._smooth(track, reading, votes)
            track.calm = -1.0
            if rows is not None:
                track.calm = harmless(reading, track.reading, track.probabilities, track.changed)
            track.crop, track.reading = crop, reading
        return tuple(
            self._face(t) for t in self._tracks if t.hits >= _SHOWN_FROM and t.read is not None
        )

    def _lost(self, track: Track) -> bool:
        patience = PATIENCE if track.hits >= _SHOWN_FROM else _NEWCOMER_PATIENCE
        return self._time - track.seen > patience

    def _smooth(
        self, track: Track, reading: NDArray[np.float32], votes: NDArray[np.float32]
    ) -> None:
        if track.read is None:
            track.probabilities, track.votes = reading.copy(), votes.copy()
            track.shown = track.rival = leader(reading)
        else:
            part = share(self._time - track.read, self.smoothing)
            track.probabilities = track.probabilities + part * (reading - track.probabilities)
            track.votes = track.votes + part * (votes - track.votes)
            self._relabel(track)
        track.read = self._time

    def _rate(self, track: Track, quality: Quality) -> None:
        if track.read is not None:
            part = share(self._time - track.rated, _QUALITY_SECONDS)
            score = track.quality.score + part * (quality.score - track.quality.score)
            quality = Quality(score, quality.problem)
        track.quality, track.rated = quality, self._time

    def _relabel(self, track: Track) -> None:
        band = -_LEAD_BAND if track.shown[1] else _LEAD_BAND
        leading = leader(track.probabilities, CLEAR_LEAD + band)
        # A rival that grows certain meanwhile is the same rival: its time runs on.
        if track.rival == track.shown or leading[0] != track.rival[0]:
            track.rival_since = self._time
        track.rival = leading
        # Frames further apart than that leave nothing to wait for; a calm face is read soon again.
        apart = self._gap if track.calm >= 0 or track.read is None else self._time - track.read
        if apart >= HOLD or self._time - track.rival_since >= HOLD:
            track.shown = leading

    def _face(self, track: Track) -> Face:
        position, certain = track.shown
        return Face(
            track.number,
            track.rounded(),
            track.probabilities,
            self.emotions[position],
            certain and is_readable(track.quality, self.least_quality),
            track.crop,
            self.names.get(track.number, ""),
            track.roll,
            track.turn,
            *track.quality,
            held=track.seen < self._time,
            votes=track.votes,
            person=self.persons.get(track.number, 0),
        )
