"""Card painter: number, emotion and percentage of a face, and a bar for each emotion."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from ..common.emotion_names import emotion_text
from ..common.text import capital, percent
from ..vision.readings import Face
from .access import access
from .card_style import CardStyle, advance, font, names_width, percent_width
from .labels import label
from .palette import colour, faded, text_on
from .patterns import hatch

_BODY = QColor(16, 18, 22, 215)
_TRACK = QColor(255, 255, 255, 50)
_LEADING_TEXT = QColor(255, 255, 255)
_TEXT = QColor(255, 255, 255, 190)
_UNCERTAIN = QColor(66, 71, 80)

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_card(
    painter: QPainter, place: QRect, face: Face, emotions: tuple[str, ...], style: CardStyle
) -> None:
    """Paint a face's card into `place`, of the size card_size()."""
    painter.save()
    header = QRect(place.topLeft(), place.size()).adjusted(0, 0, 0, style.header - place.height())
    _paint_part(painter, place, header, _fill(face), style)
    _paint_header(painter, header, face, emotions, style)
    if style.bars:
        body = place.adjusted(0, style.header, 0, 0)
        _paint_part(painter, place, body, _BODY, style)
        _paint_rows(painter, body, face, emotions, style)
    painter.restore()


def paint_bar(  # noqa: PLR0913, PLR0917 - what a bar looks like
    painter: QPainter,
    place: QRectF,
    share: float,
    fill: QColor,
    track: QColor,
    over: QBrush | None = None,
) -> None:
    """Paint a rounded bar, filled from the left by a share from 0 to 1.

    over: hatch over the filled part; None for none.
    """
    radius = 0.3 * place.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(place, radius, radius)
    filled = QRectF(place)
    filled.setWidth(place.width() * min(max(share, 0.0), 1.0))
    rounded = QRectF(filled)
    rounded.setWidth(max(filled.width(), 2 * radius))
    short = rounded.width() > filled.width()  # for two round ends: it is clipped
    if short:
        painter.setClipRect(filled)
    for brush in (fill, over):
        if brush is not None:
            painter.setBrush(brush)
            painter.drawRoundedRect(rounded, radius, radius)
    if short:
        painter.setClipping(False)


def _paint_part(
    painter: QPainter, card: QRect, part: QRect, fill: QColor, style: CardStyle
) -> None:
    """Paint the part of the card's rounded rectangle that lies in `part`."""
    painter.setClipRect(part)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(card, style.radius, style.radius)
    painter.setClipping(False)


def _fill(face: Face) -> QColor:
    return colour(face.emotion) if face.certain else _UNCERTAIN


def _paint_header(
    painter: QPainter, header: QRect, face: Face, emotions: tuple[str, ...], style: CardStyle
) -> None:
    ink = text_on(_fill(face))
    words, number = label(face, emotions, style.brief), str(face.number)
    line = header.adjusted(style.padding, 0, -style.padding, 0)
    painter.setFont(font(style.row_text))
    painter.setPen(faded(ink, 0.7))
    painter.drawText(line, _LEFT, number)
    painter.setPen(ink)
    painter.drawText(line, _RIGHT, words.percent)
    line.setLeft(line.left() + advance(number, style.row_text) + style.space)
    if words.aside:
        name_width = advance(words.name, style.text, bold=True)
        painter.drawText(line.adjusted(name_width + style.space, 0, 0, 0), _LEFT, words.aside)
    painter.setFont(font(style.text, bold=True))
    painter.drawText(line, _LEFT, words.name)


def _paint_rows(
    painter: QPainter, body: QRect, face: Face, emotions: tuple[str, ...], style: CardStyle
) -> None:
    inner = body.adjusted(style.padding, style.space, -style.padding, -style.space)
    left = names_width(emotions, style) + style.space
    right = percent_width(style) + style.space
    thickness = round(0.62 * style.row_text)
    painter.setFont(font(style.row_text))
    for i, emotion in enumerate(emotions):
        share = float(face.probabilities[i])
        row = QRect(inner.left(), inner.top() + i * style.row, inner.width(), style.row)
        painter.setPen(_LEADING_TEXT if emotion == face.emotion else _TEXT)
        painter.drawText(row, _LEFT, capital(emotion_text(emotion)))
        painter.drawText(row, _RIGHT, percent(share))
        above = (style.row - thickness) // 2
        bar = row.adjusted(left, above, -right, above + thickness - style.row)
        over = hatch(emotion) if access().patterns else None
        paint_bar(painter, QRectF(bar), share, colour(emotion), _TRACK, over)
