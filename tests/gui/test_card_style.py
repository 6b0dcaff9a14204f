from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from app.gui.card_style import CardStyle, card_size, card_styles, whole_card
from app.vision.readings import Face

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


def _face(certain: bool) -> Face:
    return Face(1, (0, 0, 9, 9), np.full(7, 1 / 7, np.float32), "surprise", certain)


def test_no_cards_have_a_style(qapp: QApplication) -> None:
    assert card_styles(QSizeF(0, 0), 0, (), True)


@pytest.mark.parametrize("size", [(640, 400), (1280, 720), (1920, 1080)])
def test_letters_are_readable_on_screen_and_not_huge(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    first = card_styles(QSizeF(*size), 1, EMOTIONS, True)[0]
    assert first.bars
    assert 11 <= first.text <= 20
    assert whole_card(EMOTIONS, first).width() < size[0] / 3


def test_letters_grow_with_a_saved_picture(qapp: QApplication) -> None:
    assert card_styles(QSizeF(4000, 3000), 1, EMOTIONS, True)[0].text > 36


def test_a_crowd_gets_no_bars(qapp: QApplication) -> None:
    assert not any(s.bars for s in card_styles(QSizeF(1280, 720), 23, EMOTIONS, True))


def test_styles_take_less_and_less_room(qapp: QApplication) -> None:
    styles = card_styles(QSizeF(1920, 1080), 2, EMOTIONS, True)
    sizes = [card_size(_face(False), EMOTIONS, style) for style in styles]
    areas = [size.width() * size.height() for size in sizes]
    assert areas == sorted(areas, reverse=True)


def test_whole_cards_keep_their_size_from_reading_to_reading(qapp: QApplication) -> None:
    style = CardStyle(14, True)
    sizes = [card_size(_face(certain), EMOTIONS, style) for certain in (True, False)]
    assert sizes[0] == sizes[1]
