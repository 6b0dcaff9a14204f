"""Append-only CSV writers of readings.csv and frames.csv."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..vision.readings import Face
from .appended_csv import AppendedCsv
from .schema import FRAME_COLUMNS, columns, valence
from .vote_columns import vote_values


@dataclass(frozen=True, eq=False)
class Moment:
    """One analysed frame, with its faces.

    clock: time of the frame, with zone.
    seconds: since the recording's start.
    frame: its number.
    offset: added to a track's number to make it unique in the session.
    faces: a row is written for each.
    media_time: seconds in the file, or in the film that was shown; None without one.
    dropped: frames since the last moment that were not analysed.
    """

    clock: datetime
    seconds: float
    frame: int
    offset: int
    faces: tuple[Face, ...]
    media_time: float | None = None
    dropped: int = 0

    @property
    def place(self) -> tuple[float, float | str]:
        """Seconds and media time as they are written; "" for no media time."""
        media_time = "" if self.media_time is None else round(self.media_time, 4)
        return round(self.seconds, 3), media_time


class RowFile(AppendedCsv):
    """Append-only CSV file of readings. All methods raise OSError."""

    def __init__(self, path: Path, emotions: tuple[str, ...]) -> None:
        super().__init__(path, columns(emotions))
        self._emotions = emotions

    def add(self, moment: Moment) -> None:
        """Buffer a row for each face; flush() writes them."""
        clock = moment.clock.isoformat(timespec="milliseconds")
        seconds, media_time = moment.place
        for face in moment.faces:
            who = (face.track + moment.offset, _line(face.name))
            readings = [round(float(p), 5) for p in face.probabilities]
            pose = (round(face.roll, 1), round(face.turn, 2))
            looks = (*readings, round(valence(readings, self._emotions), 5), *pose)
            place = (clock, seconds, moment.frame, *who, *face.box)
            quality = (round(face.quality, 2), face.problem)
            later = (*quality, media_time, face.held, *vote_values(face.votes, self._emotions))
            self.add_row((*place, face.emotion, face.certain, *looks, *later))


class FrameFile(AppendedCsv):
    """Append-only CSV file of analysed frames, with faces or without. All methods raise OSError."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, FRAME_COLUMNS)

    def add(self, moment: Moment) -> None:
        """Buffer the frame's row; flush() writes it."""
        found = sum(not face.held for face in moment.faces)
        self.add_row((moment.frame, *moment.place, found, moment.dropped))


def _line(name: str) -> str:
    """A name without line breaks, which end a row, and zero bytes, which a power cut leaves."""
    return " ".join(name.replace("\0", "").split())
