"""SVG charts of a group report: mean courses with their bands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from ...common.text import capital, timecode
from ...sessions.charts import colour_of
from ...sessions.svg import WIDTH, Point, broken_line, line, runs, svg, text, ticks
from .courses import middles
from .figures import StimulusFigures
from .viewing import SIGNED, VALENCE, Floats

_GROUP_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
_MOST_POINTS = 400  # of a course: more cannot be told apart
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 20, 24, 22  # around a panel's lines
_GAP = 8  # between two panels
_HIGH, _LOW = 170, 104  # panel heights
_SCALES = (0.1, 0.25, 0.5, 1.0)  # largest value of an axis


@dataclass(frozen=True)
class _Panel:
    """A panel: where it lies in the picture, and what its axes span."""

    left: float
    top: float
    width: float
    height: float
    end: float
    low: float
    high: float

    def x(self, second: float) -> float:
        return self.left + _LEFT + second / self.end * (self.width - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        share = (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)
        return self.top + _TOP + (1 - share) * (self.height - _TOP - _BOTTOM)


@dataclass(frozen=True, eq=False)
class _Course:
    """A mean course: values (cells,) at `seconds` (cells,), and its band; NaN where missing."""

    seconds: Floats
    mean: Floats
    low: Floats
    high: Floats


def courses_chart(figures: StimulusFigures, colours: Mapping[str, str], ink: str) -> str:
    """Mean courses of valence and of each emotion over participants, with their bands.

    Each event that is at the same time for all is drawn as a dashed line with its number.

    colours: hex colours by emotion.
    ink: CSS colour of text and lines.
    """
    courses = _courses(figures, figures.course.mean, figures.course.low, figures.course.high)
    emotions = [name for name in courses if name not in SIGNED]
    top = _scale([courses[name] for name in emotions])
    events = [one.onset for one in figures.spans[1:]]
    parts: list[str] = []
    above = 0.0
    if VALENCE in courses:
        panel = _Panel(0, 0, WIDTH, _HIGH, _end(figures), -1.0, 1.0)
        parts += _drawn(panel, "Valence", events, ink)
        parts += _band_and_line(panel, courses[VALENCE], "#0072b2", ink)
        above = _HIGH + _GAP
    width = (WIDTH - _GAP) / 2
    for number, name in enumerate(emotions):
        row, column = divmod(number, 2)
        place = (column * (width + _GAP), above + row * (_LOW + _GAP))
        panel = _Panel(*place, width, _LOW, _end(figures), 0.0, top)
        parts += _drawn(panel, capital(name), events, ink)
        parts += _band_and_line(panel, courses[name], colour_of(name, colours), ink)
    rows = (len(emotions) + 1) // 2
    height = above + rows * (_LOW + _GAP) if emotions else _HIGH
    return svg(height, "Mean courses over participants", parts)


def groups_chart(figures: StimulusFigures, ink: str) -> str:
    """Mean course of valence of each group, with its band; see courses_chart()."""
    panel = _Panel(0, 22, WIDTH, _HIGH, _end(figures), -1.0, 1.0)
    parts = [*_drawn(panel, "Valence", [one.onset for one in figures.spans[1:]], ink)]
    left = float(_LEFT)
    for number, (group, found) in enumerate(figures.group_courses.items()):
        colour = _GROUP_COLOURS[number % len(_GROUP_COLOURS)]
        course = _courses(figures, found.mean, found.low, found.high)[VALENCE]
        parts += _band_and_line(panel, course, colour, colour)
        parts.append(f'<rect x="{left:.0f}" y="4" width="12" height="12" rx="2" fill="{colour}"/>')
        parts.append(text(left + 18, 14, group, ink, "start"))
        left += 40 + 7.2 * len(group)
    return svg(_HIGH + 22, "Mean valence of each group", parts)


def _end(figures: StimulusFigures) -> float:
    return float(figures.edges[-1])


def _courses(
    figures: StimulusFigures, mean: Floats, low: Floats, high: Floats
) -> dict[str, _Course]:
    """Courses by measure of what is (cells * measures,), thinned to what can be told apart."""
    shape = (len(figures.edges) - 1, len(figures.measures))
    joined = max(-(-shape[0] // _MOST_POINTS), 1)
    seconds = _thinned(middles(figures.edges)[:, None], joined)[:, 0]
    thin = [_thinned(one.reshape(shape), joined) for one in (mean, low, high)]
    return {
        name: _Course(seconds, *(one[:, k] for one in thin))
        for k, name in enumerate(figures.measures)
    }


def _thinned(values: Floats, joined: int) -> Floats:
    """Means of so many rows at a time, of those that are known; NaN where none is."""
    rows = -(-len(values) // joined)
    lacking = rows * joined - len(values)
    padded = np.pad(values, ((0, lacking), (0, 0)), constant_values=np.nan)
    parts = padded.reshape(rows, joined, values.shape[1])
    known = ~np.isnan(parts)
    sums, counts = np.where(known, parts, 0.0).sum(1), known.sum(1)
    found: Floats = np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0)
    return found


def _scale(courses: Iterable[_Course]) -> float:
    """Largest value of an axis that holds these courses and their bands."""
    values = [one for each in courses for one in (each.mean, each.high)]
    highest = np.nanmax(np.concatenate([[0.0], *values]))
    return next((scale for scale in _SCALES if highest <= scale), 1.0)


def _drawn(panel: _Panel, title: str, marked: Sequence[float], ink: str) -> Iterator[str]:
    """Title, axes and events of a panel."""
    right, bottom = panel.left + panel.width - _RIGHT, panel.y(panel.low)
    yield text(panel.left + _LEFT, panel.top + 14, title, ink, "start")
    for value in (panel.low, (panel.low + panel.high) / 2, panel.high):
        height = panel.y(value)
        yield line((panel.left + _LEFT, height), (right, height), ink, 'stroke-opacity="0.22"')
        yield text(panel.left + _LEFT - 6, height + 4, _value(value), ink, "end")
    every = ticks(0.0, panel.end)
    for tick in every[:: 2 if panel.width < WIDTH / 2 else 1]:
        yield text(panel.x(tick), bottom + 16, timecode(tick), ink)
    for number, second in enumerate(marked, 1):
        if 0 <= second <= panel.end:
            place = panel.x(second)
            dashed = 'stroke-opacity="0.6" stroke-dasharray="3 3"'
            yield line((place, panel.y(panel.high)), (place, bottom), ink, dashed)
            yield text(place, panel.y(panel.high) - 4, str(number), ink)


def _band_and_line(panel: _Panel, course: _Course, band: str, stroke: str) -> Iterator[str]:
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
        yield from broken_line(points(course.mean, run), stroke, 1.5)


def _value(value: float) -> str:
    """Value at an axis, such as "−1" or "0.25"."""
    return f"{value:g}".replace("-", "−")
