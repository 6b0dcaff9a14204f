"""Panels of charts: axes, events, and a mean course with its band, as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from ...common.text import timecode
from ...sessions.svg import WIDTH, Point, broken_line, line, runs, text, ticks
from .viewing import Floats

LEFT = 40
"""Units to the left of a panel's lines."""
_RIGHT, _TOP, _BOTTOM = 20, 24, 22  # around them


@dataclass(frozen=True)
class Panel:
    """Panel: where it lies in the picture, and what its axes span.

    left, top, width, height: in units of the picture.
    end, begin: seconds.
    low, high: values.
    """

    left: float
    top: float
    width: float
    height: float
    end: float
    low: float
    high: float
    begin: float = 0.0

    def x(self, second: float) -> float:
        """Place of a time across the picture."""
        share = (second - self.begin) / (self.end - self.begin)
        return self.left + LEFT + share * (self.width - LEFT - _RIGHT)

    def y(self, value: float) -> float:
        """Place of a value down the picture; one beyond the axis lies at its end."""
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.top + _TOP + (1 - share) * (self.height - _TOP - _BOTTOM)


@dataclass(frozen=True, eq=False)
class Course:
    """Mean course: values (cells,) at `seconds` (cells,), and its band; NaN where missing."""

    seconds: Floats
    mean: Floats
    low: Floats
    high: Floats


def drawn(panel: Panel, title: str, marked: Sequence[float], ink: str) -> Iterator[str]:
    """Title, axes and events of a panel, numbered from 1 on; those outside are left out."""
    right, bottom = panel.left + panel.width - _RIGHT, panel.y(panel.low)
    yield text(panel.left + LEFT, panel.top + 14, title, ink, "start")
    for value in (panel.low, (panel.low + panel.high) / 2, panel.high):
        height = panel.y(value)
        yield line((panel.left + LEFT, height), (right, height), ink, 'stroke-opacity="0.22"')
        yield text(panel.left + LEFT - 6, height + 4, _value(value), ink, "end")
    every = ticks(panel.begin, panel.end)
    for tick in every[:: 2 if panel.width < WIDTH / 2 and len(every) > 5 else 1]:
        yield text(panel.x(tick), bottom + 16, _time(tick, panel.begin), ink)
    for number, second in enumerate(marked, 1):
        if 0 <= second <= panel.end:
            place = panel.x(second)
            yield event_line(panel, second, ink)
            yield text(place, panel.y(panel.high) - 4, str(number), ink)


def event_line(panel: Panel, second: float, ink: str) -> str:
    """Dashed line at the time of an event."""
    place = panel.x(second)
    dashed = 'stroke-opacity="0.6" stroke-dasharray="3 3"'
    return line((place, panel.y(panel.high)), (place, panel.y(panel.low)), ink, dashed)


def _time(second: float, begin: float) -> str:
    """Time at an axis, such as "0:05", or "−2 s" where the axis begins below 0."""
    return timecode(second) if begin >= 0 else f"{_value(second)} s"


def band_and_line(
    panel: Panel, course: Course, band: str, stroke: str, dashes: str = ""
) -> Iterator[str]:
    """The line of a mean course on its band; a dot where a single cell is known."""

    def points(values: Floats, run: Iterable[int]) -> list[Point]:
        return [(panel.x(course.seconds[n]), panel.y(values[n])) for n in run]

    for run in runs(course.low):
        around = points(course.high, run) + points(course.low, run[::-1])
        places = " ".join(f"{x:.1f},{y:.1f}" for x, y in around)
        yield f'<polygon points="{places}" fill="{escape(band)}" fill-opacity="0.4"/>'
    for run in runs(course.mean):
        if len(run) == 1:
            ((x, y),) = points(course.mean, run)
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.5" fill="{escape(stroke)}"/>'
        yield from broken_line(points(course.mean, run), stroke, 1.5, dashes)


def _value(value: float) -> str:
    """Value at an axis, such as "−1" or "0.25"."""
    return f"{value:g}".replace("-", "−")
