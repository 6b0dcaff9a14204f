"""SVG charts of a group report: mean courses with their bands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ...common.language import tr
from ...sessions.charts import colour_of
from ...sessions.svg import WIDTH, broken_line, svg, text
from .courses import middles
from .figures import StimulusFigures
from .number_words import measure_text
from .occurrences import label_text
from .panels import LEFT, Course, Panel, band_and_line, drawn, event_line
from .reaction_results import ReactionResult
from .viewing import SIGNED, VALENCE, Floats

_GROUP_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
_GROUP_DASHES = ("", "9 4", "2 3", "12 3 2 3", "5 2 2 2 2 2", "16 5")  # told without colours, too
_MOST_POINTS = 400  # of a course: more cannot be told apart
_GAP = 8  # between two panels
_SAMPLE = 34  # length of a group's line in the legend
_HIGH, _LOW = 170, 104  # panel heights
_SCALES = (0.1, 0.25, 0.5, 1.0)  # largest value of an axis


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
        panel = Panel(0, 0, WIDTH, _HIGH, _end(figures), -1.0, 1.0)
        parts += drawn(panel, tr("Valence"), events, ink)
        parts += band_and_line(panel, courses[VALENCE], "#0072b2", ink)
        above = _HIGH + _GAP
    width = (WIDTH - _GAP) / 2
    for number, name in enumerate(emotions):
        row, column = divmod(number, 2)
        place = (column * (width + _GAP), above + row * (_LOW + _GAP))
        panel = Panel(*place, width, _LOW, _end(figures), 0.0, top)
        parts += drawn(panel, measure_text(name), events, ink)
        parts += band_and_line(panel, courses[name], colour_of(name, colours), ink)
    rows = (len(emotions) + 1) // 2
    height = above + rows * (_LOW + _GAP) if emotions else _HIGH
    return svg(height, tr("Mean courses over participants"), parts)


def groups_chart(figures: StimulusFigures, ink: str) -> str:
    """Mean course of valence of each group, with its band; see courses_chart()."""
    panel = Panel(0, 22, WIDTH, _HIGH, _end(figures), -1.0, 1.0)
    parts = [*drawn(panel, tr("Valence"), [one.onset for one in figures.spans[1:]], ink)]
    left = float(LEFT)
    for number, (group, found) in enumerate(figures.group_courses.items()):
        colour = _GROUP_COLOURS[number % len(_GROUP_COLOURS)]
        dashes = _GROUP_DASHES[number % len(_GROUP_DASHES)]
        course = _courses(figures, found.mean, found.low, found.high)[VALENCE]
        parts += band_and_line(panel, course, colour, colour, dashes)
        parts += broken_line([(left, 10), (left + _SAMPLE, 10)], colour, 3, dashes)
        parts.append(text(left + _SAMPLE + 6, 14, group, ink, "start"))
        left += _SAMPLE + 28 + 7.2 * len(group)
    return svg(_HIGH + 22, tr("Mean valence of each group"), parts)


def events_chart(found: Sequence[ReactionResult], measures: Sequence[str], ink: str) -> str:
    """Mean course of valence around each event, with its band; the event is at 0.

    found: the events; each panel is numbered.
    measures: names of the columns of their courses.
    """
    width = (WIDTH - _GAP) / 2
    column = measures.index(VALENCE)
    parts: list[str] = []
    for number, one in enumerate(found):
        row, side = divmod(number, 2)
        place = (side * (width + _GAP), row * (_LOW + _GAP))
        ends = (float(one.edges[-1]), -1.0, 1.0, float(one.edges[0]))
        panel = Panel(*place, width, _LOW, *ends)
        parts += drawn(panel, f"{number + 1}. {label_text(one.label)}", [], ink)
        parts.append(event_line(panel, 0.0, ink))
        values = (one.course.mean, one.course.low, one.course.high)
        shape = (len(one.edges) - 1, len(measures))
        course = Course(middles(one.edges), *(each.reshape(shape)[:, column] for each in values))
        parts += band_and_line(panel, course, "#0072b2", ink)
    rows = (len(found) + 1) // 2
    return svg(rows * (_LOW + _GAP), tr("Mean valence around each event"), parts)


def _end(figures: StimulusFigures) -> float:
    return float(figures.edges[-1])


def _courses(
    figures: StimulusFigures, mean: Floats, low: Floats, high: Floats
) -> dict[str, Course]:
    """Courses by measure of what is (cells * measures,), thinned to what can be told apart."""
    shape = (len(figures.edges) - 1, len(figures.measures))
    joined = max(-(-shape[0] // _MOST_POINTS), 1)
    seconds = _thinned(middles(figures.edges)[:, None], joined)[:, 0]
    thin = [_thinned(one.reshape(shape), joined) for one in (mean, low, high)]
    return {
        name: Course(seconds, *(one[:, k] for one in thin))
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


def _scale(courses: Iterable[Course]) -> float:
    """Largest value of an axis that holds these courses and their bands."""
    values = [one for each in courses for one in (each.mean, each.high)]
    highest = np.nanmax(np.concatenate([[0.0], *values]))
    return next((scale for scale in _SCALES if highest <= scale), 1.0)
