"""Text size: painted text grows with the system's font, as all other text does."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

_USUAL = 13.0  # pixels of a system's font that is not enlarged


def text_scale() -> float:
    """How many times as large as usual the system's text is, 1 at least."""
    if QGuiApplication.instance() is None:  # without one, Qt has no fonts
        return 1.0
    return _scale_of(QGuiApplication.font().toString())


def px(pixels: float) -> int:
    """A size in pixels that is meant for the usual text, as large as the system's text asks."""
    return round(pixels * text_scale())


@lru_cache(maxsize=8)
def _scale_of(key: str) -> float:
    font = QFont()
    font.fromString(key)
    return max(QFontInfo(font).pixelSize() / _USUAL, 1.0)
