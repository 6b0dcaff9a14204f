"""Colour palette of the emotions, safe for colour blindness."""

from __future__ import annotations

from PySide6.QtGui import QColor

from ..sessions.colours import COLOURS, UNKNOWN


def colour(emotion: str) -> QColor:
    """Colour of an emotion; gray for an unknown name."""
    return QColor(COLOURS.get(emotion, UNKNOWN))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio (WCAG) of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_on(background: QColor) -> QColor:
    """Text colour, black or white, with the better contrast on an opaque background."""
    black, white = QColor("black"), QColor("white")
    return max(black, white, key=lambda text: contrast(text, background))


def faded(colour: QColor, strength: float) -> QColor:
    """The colour with an alpha value of `strength`, 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(strength)
    return result


def _luminance(colour: QColor) -> float:
    """Relative luminance (WCAG), 0 to 1."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
