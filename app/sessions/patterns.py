"""Patterns of the emotions, which tell them apart without colours, and their SVG."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .colours import COLOURS

Hatch = Literal["", "rising", "falling", "across", "upright", "grid", "dots"]
"""Kind of a hatch; "" is plain."""
HATCHES: dict[str, Hatch] = {
    "angry": "rising",
    "disgust": "dots",
    "fear": "falling",
    "happy": "",
    "sad": "across",
    "surprise": "upright",
    "neutral": "grid",
}
"""Hatch by emotion."""
_APART = 7.0  # between the lines of a hatch
_DOT = 1.3  # radius
_DARK = 0.2  # relative luminance, below which marks are white

Ends = tuple[float, float, float, float]
Box = tuple[float, float, float, float]


def hatch_of(name: str) -> Hatch:
    """Hatch of an emotion; plain for an unknown name."""
    return HATCHES.get(name, "")


def mark_on(colour: str) -> str:
    """Hex colour of marks on a hex colour: black, or white on a dark one."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    light = sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return "#ffffff" if light < _DARK else "#000000"


def svg_hatch(name: str, box: Box) -> str:
    """Hatch of an emotion over a rectangle, as SVG; "" for a plain one.

    box: left, top, width, height.
    """
    hatch, mark = hatch_of(name), mark_on(COLOURS.get(name, "#a6a6a6"))
    if hatch == "dots":
        dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_DOT}"/>' for x, y in _dots(box))
        return f'<g fill="{mark}" fill-opacity="0.45">{dots}</g>' if dots else ""
    path = "".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for a, b, c, d in _lines(hatch, box))
    if not path:
        return ""
    return f'<path d="{path}" stroke="{mark}" stroke-opacity="0.4" stroke-width="1.2" fill="none"/>'


def _dots(box: Box) -> Iterator[tuple[float, float]]:
    left, top, width, height = box
    for row in range(int(height / _APART + 0.5)):
        for column in range(int(width / _APART)):
            yield left + (column + 0.5) * _APART, top + (row + 0.5) * _APART


def _lines(hatch: Hatch, box: Box) -> Iterator[Ends]:
    """Ends of a hatch's lines, within the rectangle."""
    left, top, width, height = box
    if hatch in {"across", "grid"}:
        for row in range(int(height / _APART + 0.5)):
            y = top + (row + 0.5) * _APART
            yield left, y, left + width, y
    if hatch in {"upright", "grid"}:
        for column in range(int(width / _APART)):
            x = left + (column + 0.5) * _APART
            yield x, top, x, top + height
    if hatch in {"rising", "falling"}:
        for step in range(1, int((width + height) / _APART) + 1):
            # Where the diagonal x + y = reach crosses the rectangle, as seen from its corner.
            reach = step * _APART
            first, last = max(reach - height, 0.0), min(reach, width)
            down = (reach - first, reach - last)
            if hatch == "falling":
                down = (height - down[0], height - down[1])
            yield left + first, top + down[0], left + last, top + down[1]
