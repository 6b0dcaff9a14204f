"""Praat writer: a TextGrid with an interval tier for each person and a point tier for markers."""

from __future__ import annotations

from pathlib import Path

from .coding import Coding
from .texts import free_name

MARKERS = "markers"
"""Name of the markers' tier."""
_LEAST = 1e-6  # seconds; Praat knows no empty interval
_SHORTEST = 0.001  # seconds of a file: it has a length


def write_textgrid(path: Path, coding: Coding) -> None:
    """Write a Praat TextGrid (its short text form, UTF-8). Raises OSError."""
    from praatio import textgrid
    from praatio.utilities.constants import Interval, Point

    length = max(coding.length, _SHORTEST)
    grid = textgrid.Textgrid(0.0, length)
    for person, title in coding.titles.items():
        entries = [
            Interval(one.start, one.end, one.state)
            for one in coding.intervals
            if one.person == person and one.end - one.start > _LEAST
        ]
        grid.addTier(textgrid.IntervalTier(title, entries, 0.0, length))
    notes: dict[float, list[str]] = {}
    for marker in coding.markers:
        notes.setdefault(max(marker.seconds, 0.0), []).append(marker.note)
    points = [Point(time, "\n".join(said)) for time, said in sorted(notes.items())]
    tier = free_name(MARKERS, coding.titles.values())
    grid.addTier(textgrid.PointTier(tier, points, 0.0, length))
    # The long form's readers go by lines, which the names of people may break.
    grid.save(str(path), "short_textgrid", includeBlankSpaces=True, reportingMode="silence")
