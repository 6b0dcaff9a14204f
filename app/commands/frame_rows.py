"""Frame rows: one for each analysed frame, with faces or without, written as CSV."""

from __future__ import annotations

import shutil
from typing import TextIO

from ..sessions.film import FilmSource, film_of
from ..sessions.schema import FRAME_COLUMNS
from ..vision.readings import Analysis
from .rows import write_line

HEADS = ("file", *FRAME_COLUMNS)


class FrameRows:
    """Writes a row for each analysed frame as CSV, each at once: what frames.csv of a session has.

    Without one, a frame was not analysed; with 0 faces, nobody was found in it.
    """

    suffix = ".frames.csv"

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._name = ""
        self._is_film = False
        self._next = 0  # number of the frame that comes next
        write_line(file, HEADS)

    def begin(self, name: str, source: FilmSource) -> None:
        """Begin with a file of this name."""
        self._name, self._is_film, self._next = name, film_of(source) is not None, 0

    def add(self, analysis: Analysis) -> None:
        """Write the row of a frame of that file."""
        frame = analysis.frame
        seconds = round(frame.time, 4)
        media_time = seconds if self._is_film and not frame.still else ""
        found = sum(not face.held for face in analysis.faces)
        row = (frame.number, seconds, media_time, found, frame.number - self._next)
        write_line(self._file, (self._name, *row))
        self._next = frame.number + 1

    def append(self, piece: TextIO) -> None:
        """Write the rows of another such table."""
        piece.readline()
        shutil.copyfileobj(piece, self._file)
