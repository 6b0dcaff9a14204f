"""SVG charts of a summary, for the HTML and the PDF report. Each is WIDTH units wide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

import numpy as np
import pandas as pd

from ..common.emotion_names import emotion_text
from ..common.language import tr
from ..common.text import capital, timecode
from .patterns import svg_hatch
from .summary import UNCERTAIN
from .svg import WIDTH, Point, broken_line, line, runs, svg, text, ticks

_GRAY = "#a6a6a6"
_BLUE = "#0072b2"
_BAR_HEIGHT = 30
_SWATCH = (21, 14)
_GAP = 2  # between the bar's parts
_COURSE_HEIGHT = 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 102, 10, 20, 26  # around the course's lines
_CELL_WIDTH, _CELL_HEIGHT = 76, 30
_HEAD, _FIRST_ROW = 96, 26  # where the grid's cells begin


def colour_of(name: str, colours: Mapping[str, str]) -> str:
    """Hex colour of an emotion, such as "#e69f00"; gray for UNCERTAIN and for unknown names."""
    return _GRAY if name == UNCERTAIN else colours.get(name, _GRAY)


def shares_bar(shares: Mapping[str, float], colours: Mapping[str, str]) -> str:
    """Stacked bar, as SVG: one part for each emotion, with its pattern.

    shares: share of time by emotion, 0 to 1, sum 1.
    colours: hex colours by emotion.
    """
    parts = []
    left = 0.0
    for name, share in shares.items():
        right = left + share * WIDTH
        if right - left > 0.5:
            width = max(right - left - _GAP, 0.5)
            parts.append(
                f'<rect x="{left:.1f}" width="{width:.1f}" height="{_BAR_HEIGHT}" rx="3" '
                f'fill="{escape(colour_of(name, colours))}"/>'
                f"{svg_hatch(name, (left, 0.0, width, _BAR_HEIGHT))}"
            )
        left = right
    return svg(_BAR_HEIGHT, tr("Share of time by emotion"), parts)


def swatch(name: str, colours: Mapping[str, str]) -> str:
    """Entry of the bar's legend, as a small SVG: an emotion's colour and pattern."""
    across, down = _SWATCH
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="swatch" viewBox="0 0 {across} {down}" '
        f'aria-hidden="true"><rect width="{across}" height="{down}" rx="3" '
        f'fill="{escape(colour_of(name, colours))}"/>'
        f"{svg_hatch(name, (0.0, 0.0, across, down))}</svg>"
    )


def course_line(course: pd.Series, marked: Iterable[float], ink: str) -> str:
    """Line chart of the valence over time, as SVG.

    course: valence, -1 to 1, by second; the line has a gap where it is NaN.
    marked: seconds of the markers, each drawn as a dashed line with its number.
    ink: CSS colour of text and axes.
    """
    seconds = course.index.to_numpy(float)
    half = (seconds[1] - seconds[0]) / 2 if len(seconds) > 1 else 0.5
    start, end = seconds[0] - half, seconds[-1] + half
    bottom = _COURSE_HEIGHT - _BOTTOM

    def x(second: float) -> float:
        return float(_LEFT + (second - start) / (end - start) * (WIDTH - _LEFT - _RIGHT))

    def y(value: float) -> float:
        return _TOP + (1 - value) / 2 * (bottom - _TOP)

    parts = []
    for value, word in ((1, tr("pleasant +1")), (0, "0"), (-1, tr("unpleasant −1"))):
        parts.append(
            line((_LEFT, y(value)), (WIDTH - _RIGHT, y(value)), ink, 'stroke-opacity="0.25"')
        )
        parts.append(text(_LEFT - 8, y(value) + 4, word, ink, "end"))
    for tick in ticks(start, end):
        parts.append(text(x(tick), _COURSE_HEIGHT - 6, timecode(tick), ink))
        parts.append(line((x(tick), bottom), (x(tick), bottom + 5), ink, 'stroke-opacity="0.5"'))
    for number, second in enumerate(marked, 1):
        if start <= second <= end:
            dashed = 'stroke-opacity="0.6" stroke-dasharray="3 3"'
            parts.append(line((x(second), _TOP), (x(second), bottom), ink, dashed))
            parts.append(text(x(second), _TOP - 6, str(number), ink))
    for run in runs(course.to_numpy(float)):
        points = [(x(seconds[i]), y(float(course.iloc[i]))) for i in run]
        parts += _course_run(points, y(0))
    return svg(_COURSE_HEIGHT, tr("Valence over time"), parts)


def changes_grid(changes: pd.DataFrame, ink: str) -> str:
    """Heatmap of the changes between emotions, as SVG: rows are from, columns are to.

    changes: counts, emotions by emotions; emotions without any change are left out.
    ink: CSS colour of text.
    """
    counts = changes.to_numpy()
    changed = np.flatnonzero(counts.any(0) | counts.any(1))
    names = [str(changes.columns[int(one)]) for one in changed]
    counts = counts[np.ix_(changed, changed)]
    parts = []
    for i, name in enumerate(names):
        parts.append(
            text(
                _HEAD + (i + 0.5) * _CELL_WIDTH,
                16,
                tr("to {emotion}", "a change to an emotion").format(emotion=emotion_text(name)),
                ink,
            )
        )
        parts.append(
            text(
                _HEAD - 10,
                _FIRST_ROW + i * _CELL_HEIGHT + 20,
                capital(emotion_text(name)),
                ink,
                "end",
            )
        )
    for (i, j), count in np.ndenumerate(counts):
        left, top = _HEAD + j * _CELL_WIDTH, _FIRST_ROW + i * _CELL_HEIGHT
        strength = 0.12 + 0.43 * count / counts.max() if count else 0.04
        parts.append(
            f'<rect x="{left}" y="{top}" width="{_CELL_WIDTH - 3}" height="{_CELL_HEIGHT - 3}" '
            f'rx="4" fill="{_BLUE if count else escape(ink)}" fill-opacity="{strength:.2f}"/>'
        )
        if count:
            parts.append(text(left + _CELL_WIDTH / 2 - 1, top + 18, str(count), ink))
    return svg(_FIRST_ROW + len(names) * _CELL_HEIGHT, tr("Changes between emotions"), parts)


def _course_run(points: list[Point], zero: float) -> Iterator[str]:
    """The line through the points and the area between it and zero; a dot for a single point."""
    if len(points) == 1:
        yield f'<circle cx="{points[0][0]:.1f}" cy="{points[0][1]:.1f}" r="2" fill="{_BLUE}"/>'
        return
    places = [f"{x:.1f},{y:.1f}" for x, y in points]
    under = f"{points[0][0]:.1f},{zero:.1f} {' '.join(places)} {points[-1][0]:.1f},{zero:.1f}"
    yield f'<polygon points="{under}" fill="{_BLUE}" fill-opacity="0.15"/>'
    yield from broken_line(points, _BLUE)
