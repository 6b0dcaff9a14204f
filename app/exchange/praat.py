"""Praat writer: a TextGrid with an interval tier for each person and a point tier for markers."""

from __future__ import annotations

from pathlib import Path

from .coding import Coding

_LEAST = 1e-6  # seconds; Praat knows no empty interval


def write_textgrid(path: Path, coding: Coding) -> None:
    """Write a Praat TextGrid (long form, UTF-8). Raises OSError."""
    from praatio import textgrid
    from praatio.utilities.constants import Interval, Point

    length = max(coding.length, _LEAST)
    grid = textgrid.Textgrid(0.0, length)
    for person, name in coding.people.items():
        entries = [
            Interval(one.start, min(one.end, length), one.state)
            for one in coding.intervals
            if one.person == person and min(one.end, length) - one.start > _LEAST
        ]
        grid.addTier(textgrid.IntervalTier(_quoted(name), entries, 0.0, length))
    notes: dict[float, list[str]] = {}
    for marker in coding.markers:
        notes.setdefault(min(marker.seconds, length), []).append(marker.note)
    if notes:
        points = [Point(time, _quoted("; ".join(said))) for time, said in sorted(notes.items())]
        grid.addTier(textgrid.PointTier(_free("markers", coding), points, 0.0, length))
    grid.save(str(path), "long_textgrid", includeBlankSpaces=True)


def _quoted(text: str) -> str:
    """Line breaks would end a line of the file, which readers go by."""
    return " ".join(text.splitlines())


def _free(name: str, coding: Coding) -> str:
    while name in coding.people.values():
        name += "_"
    return name
