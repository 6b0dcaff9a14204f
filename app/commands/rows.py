"""Rows: one for each face and frame, written as CSV and JSON."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from ..common.csv_text import harmless, quoting
from ..sessions.vote_columns import vote_columns, vote_values
from ..vision.readings import Analysis

Row = dict[str, Any]

_PLACE = ("file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain")
_LOOKS = ("roll", "turn", "quality", "problem")


def rows(file: str, analysis: Analysis) -> Iterator[Row]:
    """One row for each face that was found in the frame: where, when and what; the names are those
    of `columns`."""
    frame = analysis.frame
    for face in analysis.faces:
        if face.held:
            continue
        place = (file, frame.number, round(frame.time, 4), face.track, *face.box)
        probabilities = (round(float(p), 5) for p in face.probabilities)
        looks = (round(face.roll, 1), round(face.turn, 2), round(face.quality, 2), face.problem)
        votes = vote_values(face.votes, analysis.emotions)
        values = (*place, face.emotion, face.certain, *probabilities, *looks, *votes)
        yield dict(zip(columns(analysis.emotions), values, strict=True))


def columns(emotions: tuple[str, ...]) -> list[str]:
    """The names of a row's values, in order; votes and what is derived of them are None where the
    model does not tell."""
    return [*_PLACE, *emotions, *_LOOKS, *vote_columns(emotions)]


def write_line(file: TextIO, values: Iterable[object]) -> None:
    """Write a line of CSV; no text in it is run as a formula."""
    cells = [harmless(value) for value in values]
    csv.writer(file, lineterminator="\n", quoting=quoting(cells)).writerow(cells)


class CsvRows:
    """Writes rows as CSV, each at once; no text in it is run as a formula."""

    suffix = ".csv"

    def __init__(self, file: TextIO, emotions: tuple[str, ...]) -> None:
        self._file = file
        write_line(file, columns(emotions))

    def add(self, row: Row) -> None:
        write_line(self._file, row.values())

    def append(self, piece: TextIO) -> None:
        """Write the rows of another CSV with the same columns."""
        piece.readline()
        shutil.copyfileobj(piece, self._file)

    def finish(self) -> None:
        """Nothing follows a CSV's last row."""


class JsonRows:
    """Writes rows as a JSON array of objects, each at once."""

    suffix = ".json"

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._separator = "["

    def add(self, row: Row) -> None:
        self._file.write(f"{self._separator}\n{json.dumps(row, ensure_ascii=False)}")
        self._separator = ","

    def append(self, piece: TextIO) -> None:
        """Write the rows of another array."""
        piece.readline()
        for line in piece:
            row = line.rstrip("\n").removesuffix(",")
            if row != "]":
                self._file.write(f"{self._separator}\n{row}")
                self._separator = ","

    def finish(self) -> None:
        self._file.write("[]\n" if self._separator == "[" else "\n]\n")
