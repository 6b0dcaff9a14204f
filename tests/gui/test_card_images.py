from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.gui import card_images
from app.gui.card_images import CardImages
from app.gui.card_style import CardStyle, card_size
from app.gui.cards import paint_card
from app.gui.images import to_pixels
from app.vision.readings import Face
from tests.feeding import EMOTIONS
from tests.personal.users import reading

_STYLE = CardStyle(14, bars=True)
_FACE = Face(1, (0, 0, 50, 50), reading(happy=0.6), "happy", True)


def _painted(
    face: Face, cards: CardImages | None, corner: tuple[int, int] = (60, 40), density: float = 1.0
) -> np.ndarray:
    image = QImage(round(density * 420), round(density * 300), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(QColor(120, 120, 120))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint = paint_card if cards is None else cards.paint
    place = QRect(QPoint(*corner), card_size(face, EMOTIONS, _STYLE))
    paint(painter, place, face, EMOTIONS, _STYLE)
    painter.end()
    return to_pixels(image)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[Face]:
    """The faces whose cards were painted anew."""
    found: list[Face] = []

    def paint(painter: QPainter, place: QRect, face: Face, *rest: object) -> None:
        found.append(face)
        paint_card(painter, place, face, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(card_images, "paint_card", paint)
    return found


@pytest.mark.parametrize("density", [1.0, 1.25, 2.0])
def test_a_card_looks_as_if_it_were_painted_here(qapp: QApplication, density: float) -> None:
    cards = CardImages()
    for corner in ((60, 40), (61, 43)):
        direct = _painted(_FACE, None, corner, density).astype(int)
        assert np.abs(_painted(_FACE, cards, corner, density) - direct).max() <= 2
        assert np.ptp(direct) > 100


def test_a_card_that_only_moves_is_painted_once(qapp: QApplication, counted: list[Face]) -> None:
    cards = CardImages()
    _painted(_FACE, cards)
    _painted(replace(_FACE, box=(9, 9, 52, 52)), cards, (70, 45))
    assert counted == [_FACE]


@pytest.mark.parametrize(
    "other",
    [
        replace(_FACE, probabilities=reading(happy=0.6)),
        replace(_FACE, emotion="sad"),
        replace(_FACE, certain=False),
        replace(_FACE, problem="turned"),
    ],
)
def test_a_card_that_says_something_else_is_painted_anew(
    qapp: QApplication, counted: list[Face], other: Face
) -> None:
    cards = CardImages()
    _painted(_FACE, cards)
    again = _painted(other, cards)
    assert counted == [_FACE, other]
    assert np.abs(again - _painted(other, None).astype(int)).max() <= 2


def test_cards_of_faces_that_are_gone_are_forgotten(
    qapp: QApplication, counted: list[Face]
) -> None:
    cards = CardImages()
    _painted(_FACE, cards)
    cards.keep({2})
    _painted(_FACE, cards)
    assert len(counted) == 2
