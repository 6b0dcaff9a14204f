from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.patterns import hatch, paint_hatched, paint_symbol, symbol
from app.sessions.colours import COLOURS

_WHITE = QColor("white")


def _painted(emotion: str, patterns: bool = True) -> np.ndarray:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_hatched(painter, QRectF(image.rect()), emotion, patterns)
    painter.end()
    return to_pixels(image)


def _symbol(emotion: str) -> np.ndarray:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    paint_symbol(painter, QPointF(32, 32), 30, emotion, QColor("black"), _WHITE)
    painter.end()
    return to_pixels(image)


@pytest.mark.usefixtures("qapp")
def test_an_unknown_emotion_is_plain_and_round() -> None:
    assert hatch("calm") is None
    assert symbol("calm").contains(QPointF(0, 0.8))


@pytest.mark.usefixtures("qapp")
def test_without_patterns_there_is_the_colour_alone() -> None:
    for emotion in COLOURS:
        assert len(np.unique(_painted(emotion, patterns=False).reshape(-1, 3), axis=0)) == 1


@pytest.mark.parametrize("paint", [_painted, _symbol])
def test_all_emotions_are_told_apart_without_colour(qtbot: QtBot, paint) -> None:  # type: ignore[no-untyped-def]
    """Where the marks are, differs in a tenth of the area at least."""
    marks = {}
    for emotion in COLOURS:
        gray = paint(emotion).astype(int).sum(axis=2)
        marks[emotion] = np.abs(gray - np.median(gray)) > 40
    for one, other in combinations(COLOURS, 2):
        assert (marks[one] ^ marks[other]).mean() > 0.05, (one, other)
