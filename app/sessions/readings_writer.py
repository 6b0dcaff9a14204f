"""Append-only CSV writer of readings.csv, which stays readable after a crash."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..vision.readings import Face
from .schema import columns, valence
from .vote_columns import vote_values


@dataclass(frozen=True, eq=False)
class Moment:
    """The faces of one frame.

    clock: time of the frame, with zone.
    seconds: since the recording's start.
    frame: its number.
    offset: added to a track's number to make it unique in the session.
    faces: a row is written for each.
    """

    clock: datetime
    seconds: float
    frame: int
    offset: int
    faces: tuple[Face, ...]


class RowFile:
    """Append-only CSV file of readings. All methods raise OSError."""

    def __init__(self, path: Path, emotions: tuple[str, ...]) -> None:
        self._emotions = emotions
        self._text = io.StringIO()
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(columns(emotions))
        self._size = 0  # bytes of complete rows
        # Unbuffered: a buffer that did not fit on a full disk would be written again on closing.
        self._file = path.open("xb", buffering=0)

    def add(self, moment: Moment) -> None:
        """Buffer a row for each face; flush() writes them."""
        clock, seconds = moment.clock.isoformat(timespec="milliseconds"), round(moment.seconds, 3)
        for face in moment.faces:
            who = (face.track + moment.offset, _line(face.name))
            readings = [round(float(p), 5) for p in face.probabilities]
            pose = (round(face.roll, 1), round(face.turn, 2))
            looks = (*readings, round(valence(readings, self._emotions), 5), *pose)
            place = (clock, seconds, moment.frame, *who, *face.box)
            quality = (round(face.quality, 2), face.problem)
            votes = vote_values(face.votes, self._emotions)
            self._csv.writerow((*place, face.emotion, face.certain, *looks, *quality, *votes))

    def flush(self) -> None:
        """Write all buffered rows to the file: from then on they survive a crash of the program.

        Where that fails, the rows stay buffered, and the file keeps only complete rows.
        """
        data = self._text.getvalue().encode("utf-8", errors="replace")
        try:
            while data:
                data = data[self._file.write(data) :]
        except OSError:
            self._file.seek(self._size)
            self._file.truncate()
            raise
        self._size = self._file.tell()
        self._text.seek(0)
        self._text.truncate()

    def sync(self) -> None:
        """Sync the file to disk (fsync): its rows survive a power cut."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; rows that were not flushed are lost."""
        self._file.close()


def _line(name: str) -> str:
    """A name without line breaks, which end a row, and zero bytes, which a power cut leaves."""
    return " ".join(name.replace("\0", "").split())
