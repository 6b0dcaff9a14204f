"""Overlay layout: positions of the boxes and cards of an analysis on a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF

from ..vision.readings import Analysis, Box, Face, Frame
from .card_layout import ABOVE, BELOW, LEFT, RIGHT, Placement, Room, place_cards
from .card_style import CardStyle, card_size, card_styles

_TAG_SIDES = (ABOVE, BELOW, RIGHT, LEFT)
_CARD_SIDES = (RIGHT, LEFT, BELOW, ABOVE)
_GAP = 0.6
# Hysteresis: overlap that a card may have in a new style, and in the style in use.
_MOST_HIDDEN = 0.12
_MOST_HIDDEN_IN_USE = 0.3


@dataclass(frozen=True, eq=False)
class Marked:
    """A face with its box and card, in the painter's coordinates.

    face: from the analysis.
    box: before it is rotated.
    card: rectangle of its card.
    roll: clockwise rotation of the box about its centre as shown, in degrees.
    """

    face: Face
    box: QRectF
    card: QRect
    roll: float = 0.0


class OverlayLayout:
    """Overlay layout, reused from frame to frame so that cards stay in place.

    marked: the faces with their boxes and cards.
    style: of the cards; None before the first arrange().
    zoom: how many times as large as usual the cards' letters are.
    """

    def __init__(self, zoom: float = 1.0) -> None:
        self.zoom = zoom
        self.marked: tuple[Marked, ...] = ()
        self.style: CardStyle | None = None
        self._choices: dict[int, int] = {}
        self._made_for: tuple[object, ...] = ()

    def arrange(self, analysis: Analysis, picture: QRectF, mirrored: bool, bars: bool) -> None:
        """Update the layout for an analysis.

        picture: rectangle that the frame is painted into.
        mirrored: whether the frame is painted mirrored.
        bars: whether cards should have bars.
        """
        made_for = (analysis, _numbers(picture), mirrored, bars, self.zoom)
        if made_for == self._made_for:
            return
        self._made_for = made_for
        boxes = [on_picture(face.box, analysis.frame, picture, mirrored) for face in analysis.faces]
        styles = card_styles(picture.size(), len(boxes), analysis.emotions, bars, self.zoom)
        for style in styles:
            placement = self._place(analysis, boxes, picture, style)
            most = _MOST_HIDDEN_IN_USE if style == self.style else _MOST_HIDDEN
            if placement.hidden.max(initial=0) <= most:
                break
        self.style = style
        self._choices = {
            face.track: int(choice)
            for face, choice in zip(analysis.faces, placement.choices, strict=True)
        }
        sizes = [card_size(face, analysis.emotions, style) for face in analysis.faces]
        corners = [QPointF(*corner).toPoint() for corner in placement.corners]
        rolls = [-face.roll if mirrored else face.roll for face in analysis.faces]
        cards = map(QRect, corners, sizes)
        self.marked = tuple(map(Marked, analysis.faces, boxes, cards, rolls))

    def face_at(self, point: QPointF) -> Face | None:
        """Hit test: the face whose card, or smallest box, contains a point; None without one."""
        for marked in self.marked:
            if marked.card.contains(point.toPoint()):
                return marked.face
        boxes = [marked for marked in self.marked if marked.box.contains(point)]
        boxes.sort(key=lambda marked: marked.box.width() * marked.box.height())
        return boxes[0].face if boxes else None

    def _place(
        self, analysis: Analysis, boxes: list[QRectF], picture: QRectF, style: CardStyle
    ) -> Placement:
        sizes = [card_size(face, analysis.emotions, style) for face in analysis.faces]
        sides = _CARD_SIDES if style.bars else _TAG_SIDES
        before = self._choices if style == self.style else {}
        return place_cards(
            np.array([_numbers(box) for box in boxes]),
            np.array([size.toTuple() for size in sizes]),
            Room(_numbers(picture), _GAP * style.text, sides),
            [before.get(face.track, -1) for face in analysis.faces],
        )


def _numbers(rectangle: QRectF) -> tuple[float, float, float, float]:
    """x, y, width, height."""
    return rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()


def on_picture(box: Box, frame: Frame, picture: QRectF, mirrored: bool) -> QRectF:
    """Transform a box from frame to painter coordinates.

    box: x, y, width, height in pixels of the frame.
    picture: rectangle that the frame is painted into.
    mirrored: whether the frame is painted mirrored.
    """
    x, y, width, height = box
    left = frame.width - x - width if mirrored else x
    across, down = picture.width() / frame.width, picture.height() / frame.height
    return QRectF(
        picture.x() + left * across, picture.y() + y * down, width * across, height * down
    )
