"""Overlay painter: boxes and cards over a picture, in the window and in saved files."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPen

from ..vision.readings import Analysis
from .card_images import CardImages
from .card_style import CardStyle, advance, font
from .cards import paint_card
from .images import to_image, to_pixels
from .overlay_layout import Marked, OverlayLayout
from .palette import colour, text_on

_HALO = QColor(0, 0, 0, 150)
_HALO_OF_FOCUS = QColor(0, 84, 166)
_UNCERTAIN = QColor(235, 238, 242)
_SELECTED = QColor("white")
# A box this many times as large as a tag has room for it.
_ROOM_FOR_NUMBER = 3


def paint(  # noqa: PLR0913 - what users can choose, each by name
    painter: QPainter,
    analysis: Analysis,
    picture: QRectF,
    *,
    mirrored: bool = False,
    bars: bool = True,
    selected: int | None = None,
    layout: OverlayLayout | None = None,
    cards: CardImages | None = None,
) -> None:
    """Paint the overlay: a box and a card for each face.

    picture: rectangle that the frame is painted into.
    mirrored: whether the frame is painted mirrored; text never is.
    bars: whether cards have bars.
    selected: track of the highlighted face; None for none.
    layout: reused from frame to frame, so that cards stay in place; None for a single picture.
    cards: reused likewise, so that they are painted for new readings alone.
    """
    layout = layout or OverlayLayout()
    layout.arrange(analysis, picture, mirrored, bars)
    style, marked = layout.style, layout.marked
    if style is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for one in marked:
        _paint_box(painter, one, style, one.face.track == selected)
        if len(marked) > 1 or one.face.name:
            _paint_tag(painter, one, style)
    for one in marked:
        paint_one = paint_card if cards is None else cards.paint
        paint_one(painter, one.card, one.face, analysis.emotions, style)
    if cards is not None:
        cards.keep({one.face.track for one in marked})
    painter.restore()


def paint_focus(painter: QPainter, marked: Marked, style: CardStyle) -> None:
    """Paint the ring around the face that the keyboard has come to, outside its box."""
    line = max(0.2 * style.text, 2.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(marked.box.center())
    painter.rotate(marked.roll)
    away = 2.5 * line
    ring = QRectF(marked.box).translated(-marked.box.center()).adjusted(-away, -away, away, away)
    for shade, width in ((_HALO_OF_FOCUS, 2.4 * line), (_SELECTED, line)):
        painter.setPen(QPen(shade, width))
        painter.drawRoundedRect(ring, 2 * style.radius, 2 * style.radius)
    painter.restore()


def annotate(analysis: Analysis, *, bars: bool = True) -> NDArray[np.uint8]:
    """Copy of the analysis's frame with the overlay, (H, W, 3) uint8 BGR.

    bars: whether cards have bars.

    Raises RuntimeError without a QGuiApplication, which Qt needs for text.
    """
    if QGuiApplication.instance() is None:
        raise RuntimeError("Create a QGuiApplication before annotating pictures.")
    image = to_image(analysis.frame.pixels)
    painter = QPainter(image)
    paint(painter, analysis, QRectF(image.rect()), bars=bars)
    painter.end()
    return to_pixels(image)


def _line_colour(marked: Marked) -> QColor:
    return colour(marked.face.emotion) if marked.face.certain else _UNCERTAIN


def _paint_box(painter: QPainter, marked: Marked, style: CardStyle, selected: bool) -> None:
    """Paint a box, rotated by the face's roll, with a dark outline for contrast."""
    line = max(0.16 * style.text, 1.5)
    pens = [QPen(_HALO, 2 * line), QPen(_line_colour(marked), line)]
    if selected:
        pens = [QPen(_SELECTED, 3.4 * line), QPen(_HALO, 2.2 * line), *pens[1:]]
        pens[-1].setWidthF(1.4 * line)
    if not marked.face.certain:
        pens[-1].setDashPattern([3, 2])
        pens[-1].setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(marked.box.center())
    painter.rotate(marked.roll)
    box = QRectF(marked.box).translated(-marked.box.center())
    for pen in pens:
        painter.setPen(pen)
        painter.drawRoundedRect(box, style.radius, style.radius)
    painter.restore()


def _paint_tag(painter: QPainter, marked: Marked, style: CardStyle) -> None:
    """Paint a tag in the box's corner: the face's number, as on its card, and its name."""
    words = f"{marked.face.number} {marked.face.name}".rstrip()
    height = round(1.3 * style.row_text)
    if min(marked.box.width(), marked.box.height()) < _ROOM_FOR_NUMBER * height:
        return
    metrics = QFontMetricsF(font(style.row_text))
    room = marked.box.width() - style.space
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    width = max(advance(words, style.row_text) + style.space, height)
    tag = QRectF(marked.box.topLeft(), QSizeF(width, height))
    fill = _line_colour(marked)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(tag, style.radius, style.radius)
    painter.setPen(text_on(fill))
    painter.setFont(font(style.row_text))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
