"""Stream layout: cards as large as the stream window lets them be, side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QSize

from ..card_style import CardStyle, whole_card, widest_header

SMALLEST, LARGEST = 6, 300
"""Font sizes in pixels."""
_GAP = 0.6  # between cards, in font sizes


@lru_cache(maxsize=64)
def arrange(
    room: QSize, count: int, emotions: tuple[str, ...], bars: bool
) -> tuple[CardStyle, tuple[QRect, ...]]:
    """Style and rectangles of `count` cards, row by row, in the middle of a room in pixels.

    The same for all readings, so that nothing moves when a label changes. In a room that is too
    small for the smallest font, cards stick out.
    """
    grids = [_Grid(room, count, columns, emotions, bars) for columns in range(1, count + 1)]
    if not grids:
        return CardStyle(SMALLEST, bars), ()
    best = max(grids, key=lambda grid: grid.text)
    return best.style, best.places()


class _Grid:
    """Cards in so many columns, with the largest font that fits."""

    def __init__(
        self, room: QSize, count: int, columns: int, emotions: tuple[str, ...], bars: bool
    ) -> None:
        self._room = room
        self._count = count
        self._columns, self._rows = columns, -(-count // columns)
        self._emotions = emotions
        self._bars = bars
        self.text = _largest(self._fits)

    @property
    def style(self) -> CardStyle:
        return CardStyle(self.text, self._bars)

    def places(self) -> tuple[QRect, ...]:
        size, card, gap = self._size(self.text), self._card(self.text), round(_GAP * self.text)
        left = (self._room.width() - size.width()) // 2
        top = (self._room.height() - size.height()) // 2
        wide, high = card.width() + gap, card.height() + gap
        cells = (divmod(number, self._columns) for number in range(self._count))
        return tuple(
            QRect(left + column * wide, top + row * high, card.width(), card.height())
            for row, column in cells
        )

    def _fits(self, text: int) -> bool:
        size = self._size(text)
        return size.width() <= self._room.width() and size.height() <= self._room.height()

    def _size(self, text: int) -> QSize:
        card, gap = self._card(text), round(_GAP * text)
        width = self._columns * (card.width() + gap) - gap
        return QSize(width, self._rows * (card.height() + gap) - gap)

    def _card(self, text: int) -> QSize:
        style = CardStyle(text, self._bars)
        return (whole_card if self._bars else widest_header)(self._emotions, style)


def _largest(fits: Callable[[int], bool]) -> int:
    """The largest font size that fits, by bisection; SMALLEST where none does."""
    low, high = SMALLEST, LARGEST + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low
