"""Batch analysis: pictures, videos and folders in, rows out, one for each face and frame."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from ..sources.base import check_file
from ..sources.open import FrameSource, open_source, write_picture
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis

Row = dict[str, Any]

# Faces are followed from frame to frame, which needs frames at least this close, in seconds.
_CLOSEST = 0.1
_PLACE = ("file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain")

_LOOKS = ("roll", "turn", "quality", "problem")


def analyze_file(
    path: Path,
    analyzer: Analyzer,
    every: float = 0.0,
    report: Callable[[float], None] = lambda done: None,
    tell: Callable[[str], None] = lambda sentence: None,
) -> Iterator[Analysis]:
    """What is read in one file, frame by frame or every so many seconds. Raises SourceError.

    A frame's faces are those that an earlier frame confirmed; a picture stands for itself.

    report: told how far the file is, 0 to 1.
    tell: told what is the matter with a file that could be read all the same.
    """
    check_file(path)  # a number or name would open a camera, which never ends
    analyzer.reset()
    analyzer.hurried = False
    # Absolute, so that no name is a camera's; a link stays, as its own name says what it is.
    with open_source(str(path.absolute())) as source:
        due = 0.0 if source.still else min(every, _CLOSEST)
        for analysis in _analyses(source, analyzer, every):
            time = analysis.frame.time
            report(min(1.0, time / source.duration) if source.duration else 0.0)
            if time >= due:
                due = _next_due(time, every)
                yield analysis
        if source.status:
            tell(source.status)


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
        values = (*place, face.emotion, face.certain, *probabilities, *looks)
        yield dict(zip(columns(analysis.emotions), values, strict=True))


def columns(emotions: tuple[str, ...]) -> list[str]:
    """The names of a row's values, in order."""
    return [*_PLACE, *emotions, *_LOOKS]


class CsvRows:
    """Writes rows as CSV, each at once."""

    def __init__(self, file: TextIO, emotions: tuple[str, ...]) -> None:
        self._writer = csv.DictWriter(file, columns(emotions), lineterminator="\n")
        self._writer.writeheader()

    def add(self, row: Row) -> None:
        self._writer.writerow(row)

    def finish(self) -> None:
        """Nothing follows a CSV's last row."""


class JsonRows:
    """Writes rows as a JSON array of objects, each at once."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._separator = "["

    def add(self, row: Row) -> None:
        self._file.write(f"{self._separator}\n{json.dumps(row, ensure_ascii=False)}")
        self._separator = ","

    def finish(self) -> None:
        self._file.write("[]\n" if self._separator == "[" else "\n]\n")


class AnnotatedPictures:
    """Saves what was analysed with the overlay drawn in: a picture for each frame.

    Files of the same name from different folders are kept apart. `save` raises SourceError.
    """

    def __init__(self, folder: Path, draw: Callable[[Analysis], NDArray[np.uint8]]) -> None:
        self._folder = folder
        self._draw = draw
        self._names: dict[str, Path] = {}

    def save(self, path: Path, analysis: Analysis) -> Path:
        name = path.stem
        count = 1
        while self._names.setdefault(name.casefold(), path) != path:
            count += 1
            name = f"{path.stem}-{count}"
        number = "" if analysis.frame.still else f"_{analysis.frame.number:06d}"
        target = self._folder / f"{name}{number}.png"
        write_picture(target, self._draw(analysis))
        return target


def _analyses(source: FrameSource, analyzer: Analyzer, every: float) -> Iterator[Analysis]:
    """Readings of all frames, or of as many as following the faces needs."""
    due = 0.0
    while not source.ended:
        frame = source.read()
        if frame is not None and frame.time >= due:
            due = _next_due(frame.time, min(every, _CLOSEST))
            yield analyzer.step(frame)


def _next_due(time: float, every: float) -> float:
    """The first multiple of `every` after `time`; rather a rounding error early than late."""
    return (time // every + 1) * every - 1e-6 if every > 0 else 0.0
