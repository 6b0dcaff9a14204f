"""Praat writer: a TextGrid with a tier for each person, for the markers and each event code."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from .coding import Coding, by_code
from .texts import free_name

if TYPE_CHECKING:
    from praatio.utilities.constants import Point

MARKERS = "markers"
"""Name of the markers' tier."""
_LEAST = 1e-6  # seconds; Praat knows no empty interval
_SHORTEST = 0.001  # seconds of a file: it has a length


def write_textgrid(path: Path, coding: Coding) -> None:
    """Write a Praat TextGrid (its short text form, UTF-8). Raises OSError."""
    from praatio import textgrid
    from praatio.utilities.constants import Interval

    length = max(coding.length, _SHORTEST)
    grid = textgrid.Textgrid(0.0, length)
    for person, title in coding.titles.items():
        entries = [
            Interval(one.start, one.end, one.state)
            for one in coding.intervals
            if one.person == person and one.end - one.start > _LEAST
        ]
        grid.addTier(textgrid.IntervalTier(title, entries, 0.0, length))
    points = _points((one.seconds, one.note) for one in coding.markers)
    used = [*coding.titles.values(), free_name(MARKERS, coding.titles.values())]
    grid.addTier(textgrid.PointTier(used[-1], points, 0.0, length))
    for name, events in by_code(coding.events).items():
        used.append(free_name(name, used))
        if events[0].kind == "point":
            points = _points((one.start, one.words) for one in events)
            grid.addTier(textgrid.PointTier(used[-1], points, 0.0, length))
        else:
            lasting = [
                Interval(max(one.start, 0.0), one.end, one.words)
                for one in events
                if one.end - one.start > _LEAST
            ]
            grid.addTier(textgrid.IntervalTier(used[-1], lasting, 0.0, length))
    # The long form's readers go by lines, which the names of people may break.
    grid.save(str(path), "short_textgrid", includeBlankSpaces=True, reportingMode="silence")


def _points(noted: Iterable[tuple[float, str]]) -> list[Point]:
    """Points of a tier; several notes at one time are one point."""
    from praatio.utilities.constants import Point

    notes: dict[float, list[str]] = {}
    for seconds, note in noted:
        notes.setdefault(max(seconds, 0.0), []).append(note)
    return [Point(time, "\n".join(said)) for time, said in sorted(notes.items())]
