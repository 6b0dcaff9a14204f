"""Append-only writer of readings.csv, which stays readable after a crash."""

from __future__ import annotations

import csv
import io
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..vision.readings import Face
from .schema import columns, valence


@dataclass(frozen=True, eq=False)
class Moment:
    """The faces of one frame.

    clock: with zone.
    seconds: since the recording's start.
    offset: what makes a track's number the session's.
    """

    clock: datetime
    seconds: float
    frame: int
    offset: int
    faces: tuple[Face, ...]


class RowFile:
    """Adds rows to readings.csv. All methods raise OSError."""

    def __init__(self, path: Path, emotions: tuple[str, ...]) -> None:
        self._emotions = emotions
        self._text = io.StringIO()
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(columns(emotions))
        self._size = 0  # bytes that hold whole rows
        # Unbuffered: what does not fit on a full disk must not be written again on closing.
        self._file = path.open("xb", buffering=0)

    def add(self, moment: Moment) -> None:
        """Put down a row for each face; flush() writes it."""
        clock, seconds = moment.clock.isoformat(timespec="milliseconds"), round(moment.seconds, 3)
        for face in moment.faces:
            who = (face.track + moment.offset, _line(face.name))
            readings = [round(float(p), 5) for p in face.probabilities]
            pose = (round(face.roll, 1), round(face.turn, 2))
            looks = (*readings, round(valence(readings, self._emotions), 5), *pose)
            place = (clock, seconds, moment.frame, *who, *face.box)
            quality = (round(face.quality, 2), face.problem)
            self._csv.writerow((*place, face.emotion, face.certain, *looks, *quality))

    def flush(self) -> None:
        """Hand all rows to the system: they outlive this process from now on. What does not fit
        stays here for another try, and no half row in the file."""
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
        """Have the disk hold all rows: they outlive a power cut."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file as flush() left it."""
        self._file.close()


def _line(name: str) -> str:
    """A name as a row can hold it: a row is one line, and zero bytes are what was never written."""
    return " ".join(name.replace("\0", "").split())
