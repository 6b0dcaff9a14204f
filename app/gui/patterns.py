"""Patterns of the emotions in painted charts: a hatch for areas, a symbol for lines."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from ..sessions.patterns import Hatch, hatch_of, mark_on
from .palette import colour

_BRUSHES: dict[Hatch, Qt.BrushStyle] = {
    "rising": Qt.BrushStyle.BDiagPattern,
    "falling": Qt.BrushStyle.FDiagPattern,
    "across": Qt.BrushStyle.HorPattern,
    "upright": Qt.BrushStyle.VerPattern,
    "grid": Qt.BrushStyle.CrossPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
}
_STRENGTH = 0.5
# Symbols by emotion: corners, rotation in turns, and for stars the inner radius.
_SYMBOLS = {
    "angry": (3, 0.0, 1.0),
    "disgust": (4, 0.125, 1.0),
    "fear": (3, 0.5, 1.0),
    "sad": (4, 0.0, 1.0),
    "surprise": (5, 0.0, 0.45),
    "neutral": (4, 0.125, 0.35),
}


def hatch(emotion: str) -> QBrush | None:
    """Brush with an emotion's hatch, to paint over its colour; None for a plain one."""
    style = _BRUSHES.get(hatch_of(emotion))
    if style is None:
        return None
    mark = QColor(mark_on(colour(emotion).name()))
    mark.setAlphaF(_STRENGTH)
    return QBrush(mark, style)


@lru_cache(maxsize=16)
def symbol(emotion: str) -> QPainterPath:
    """Outline of an emotion's symbol, within a circle of radius 1; a circle for unknown names."""
    path = QPainterPath()
    if emotion not in _SYMBOLS:
        path.addEllipse(QPointF(0, 0), 0.85, 0.85)
        return path
    corners, turn, inner = _SYMBOLS[emotion]
    count = corners if inner == 1.0 else 2 * corners
    radii = [1.0 if inner == 1.0 or n % 2 == 0 else inner for n in range(count)]
    angles = [2 * pi * (n / count + turn) for n in range(count)]
    points = [QPointF(r * sin(a), -r * cos(a)) for r, a in zip(radii, angles, strict=True)]
    path.addPolygon(QPolygonF([*points, points[0]]))
    path.closeSubpath()
    return path


def paint_symbol(  # noqa: PLR0913, PLR0917 - what a symbol looks like
    painter: QPainter, middle: QPointF, radius: float, emotion: str, fill: QColor, edge: QColor
) -> None:
    """Paint an emotion's symbol with an outline that sets it off."""
    # Not by the painter's own scale, which would make the outline of saved pictures thick.
    place = QTransform.fromTranslate(middle.x(), middle.y()).scale(radius, radius)
    painter.setPen(QPen(edge, 1.0))
    painter.setBrush(fill)
    painter.drawPath(place.map(symbol(emotion)))


def paint_hatched(painter: QPainter, place: QRectF, emotion: str, patterns: bool) -> None:
    """Fill a rectangle with an emotion's colour, and with its hatch where patterns are wanted."""
    painter.fillRect(place, colour(emotion))
    brush = hatch(emotion) if patterns else None
    if brush is not None:
        painter.fillRect(place, brush)
