"""Cache of painted cards: between two readings of a face, its card only moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ..vision.readings import Face
from .access import access
from .card_style import CardStyle
from .cards import paint_card
from .labels import looks_like


@dataclass(frozen=True, eq=False)
class _Card:
    face: Face
    made_for: tuple[object, ...]
    image: QImage


class CardImages:
    """The cards of one view, painted anew for new readings alone."""

    def __init__(self) -> None:
        self._cards: dict[int, _Card] = {}

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        face: Face,
        emotions: tuple[str, ...],
        style: CardStyle,
    ) -> None:
        """As `cards.paint_card`, the same picture as long as the face looks the same."""
        density = painter.device().devicePixelRatioF()
        if density != round(density):  # an image would lie between pixels, and be blurred
            paint_card(painter, place, face, emotions, style)
            return
        made_for = (place.size().toTuple(), emotions, style, density, access().patterns)
        card = self._cards.get(face.track)
        if card is None or card.made_for != made_for or not looks_like(face, card.face):
            image = _painted(place, face, emotions, style, round(density))
            card = self._cards[face.track] = _Card(face, made_for, image)
        painter.drawImage(place.topLeft(), card.image)

    def keep(self, tracks: set[int]) -> None:
        """Forget the cards of all other tracks."""
        self._cards = {track: card for track, card in self._cards.items() if track in tracks}


def _painted(
    place: QRect, face: Face, emotions: tuple[str, ...], style: CardStyle, density: int
) -> QImage:
    image = QImage(place.size() * density, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, QRect(QPoint(), place.size()), face, emotions, style)
    painter.end()
    return image
