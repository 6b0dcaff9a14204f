"""SVG elements of which charts are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
WIDTH = 720
_TICKS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400)  # seconds
_MOST_TICKS = 8
_PIECE = 20  # points of a line, at most
_ROUND = 'stroke-linecap="round"'


def runs(values: NDArray[np.float64]) -> list[NDArray[np.integer]]:
    """Runs of consecutive positions whose values, (N,), are not NaN."""
    known = np.flatnonzero(~np.isnan(values))
    return [run for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1) if len(run)]


def ticks(start: float, end: float) -> list[float]:
    """Axis ticks from start to end, in round seconds, about 8 at most."""
    step = next((s for s in _TICKS if (end - start) / s <= _MOST_TICKS), 86400)
    first = int(np.ceil(start / step))
    return [float(n * step) for n in range(first, int(end // step) + 1)]


def line(start: Point, end: Point, ink: str, style: str) -> str:
    """Line from one point to another. `style`: further attributes."""
    return (
        f'<line x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}" '
        f'stroke="{escape(ink)}" {style}/>'
    )


def broken_line(
    points: Sequence[Point], stroke: str, width: float = 2, dashes: str = ""
) -> Iterator[str]:
    """Line through points, in pieces that meet: Qt takes several times as long for one long line.

    stroke: its CSS colour. dashes: lengths of dashes and gaps, as SVG has them; "" for none.
    """
    ends = f'stroke-linecap="butt" stroke-dasharray="{dashes}"' if dashes else _ROUND
    places = [f"{x:.1f},{y:.1f}" for x, y in points]
    for first in range(0, len(places) - 1, _PIECE):
        piece = " ".join(places[first : first + _PIECE + 1])
        yield (
            f'<polyline points="{piece}" fill="none" stroke="{escape(stroke)}" '
            f'stroke-width="{width:g}" stroke-linejoin="round" {ends}/>'
        )


def text(x: float, y: float, words: str, ink: str, anchor: str = "middle") -> str:
    """Text at a point, which it begins at, ends at or has in its middle."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="12" text-anchor="{anchor}" '
        f'fill="{escape(ink)}">{escape(words)}</text>'
    )


def svg(height: float, words: str, parts: Iterable[str]) -> str:
    """Picture of these parts, WIDTH units wide. `words`: its name, for screen readers."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" '
        f'font-family="sans-serif" role="img" aria-label="{escape(words)}">{"".join(parts)}</svg>'
    )
