from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.gui.card_style import CardStyle, card_size
from app.gui.cards import paint_bar, paint_card
from app.gui.images import to_pixels
from app.gui.palette import colour
from app.vision.readings import Face
from tests.feeding import EMOTIONS
from tests.personal.users import reading

_GRAY = 120
_FILL, _TRACK = QColor(200, 0, 0), QColor(0, 0, 200)
_BAR = QRectF(10, 10, 200, 20)
_WHOLE, _TAG = CardStyle(14, bars=True), CardStyle(14, bars=False)


def _wall() -> QImage:
    image = QImage(420, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(_GRAY, _GRAY, _GRAY))
    return image


def _bar(share: float) -> np.ndarray:
    """Where the bar is filled, as (H, W) bool."""
    image = _wall()
    painter = QPainter(image)
    paint_bar(painter, _BAR, share, _FILL, _TRACK)
    painter.end()
    return _is(to_pixels(image), _FILL)


def _is(pixels: np.ndarray, wanted: QColor) -> np.ndarray:
    return (pixels == (wanted.blue(), wanted.green(), wanted.red())).all(axis=2)


def _card(face: Face, style: CardStyle = _WHOLE) -> tuple[np.ndarray, QRect]:
    """The picture with the face's card, and where that is."""
    image = _wall()
    place = QRect(QPoint(60, 40), card_size(face, EMOTIONS, style))
    painter = QPainter(image)
    paint_card(painter, place, face, EMOTIONS, style)
    painter.end()
    return to_pixels(image), place


def _face(certain: bool = True, **shares: float) -> Face:
    return Face(1, (0, 0, 50, 50), reading(**(shares or {"happy": 0.6})), "happy", certain)


def test_a_bar_of_nothing_is_not_filled(qapp: QApplication) -> None:
    assert not _bar(0.0).any()


@pytest.mark.parametrize(
    ("share", "width"), [(0.01, 2), (0.25, 50), (0.5, 100), (1.0, 200), (-1.0, 0), (7.0, 200)]
)
def test_a_bar_is_filled_from_the_left_by_its_share(
    qapp: QApplication, share: float, width: int
) -> None:
    columns = np.flatnonzero(_bar(share)[20])
    assert len(columns) == width
    assert columns.tolist() == list(range(10, 10 + width))


@pytest.mark.parametrize("style", [_WHOLE, _TAG], ids=["whole", "tag"])
def test_a_card_covers_its_place_and_nothing_else(qapp: QApplication, style: CardStyle) -> None:
    pixels, place = _card(_face(), style)
    inside = pixels[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
    assert (inside != _GRAY).any(axis=2).mean() > 0.98, "all but its round corners"
    inside[:] = _GRAY
    assert (pixels == _GRAY).all()


@pytest.mark.parametrize("certain", [True, False])
def test_only_a_clear_emotion_heads_the_card_in_its_colour(
    qapp: QApplication, certain: bool
) -> None:
    pixels, place = _card(_face(certain), _TAG)
    share = _is(pixels, colour("happy")).sum() / (place.width() * place.height())
    assert share > 0.5 if certain else share == 0


def test_each_emotion_has_a_row_with_a_bar_as_long_as_its_share(qapp: QApplication) -> None:
    pixels, _ = _card(_face(certain=False, happy=0.6, sad=0.3, angry=0.1))
    drawn = {name: _is(pixels, colour(name)) for name in EMOTIONS}
    lengths = {name: int(found.any(axis=0).sum()) for name, found in drawn.items()}
    assert lengths["happy"] == pytest.approx(2 * lengths["sad"], abs=2)
    assert lengths["sad"] == pytest.approx(3 * lengths["angry"], abs=3)
    assert lengths["neutral"] == 0
    tops = [int(np.flatnonzero(drawn[name].any(axis=1))[0]) for name in ("angry", "happy", "sad")]
    assert tops == sorted(tops), "in the model's order"


def test_of_a_face_that_is_turned_away_no_emotion_is_named(qapp: QApplication) -> None:
    turned = [
        replace(_face(certain=False), emotion=name, problem="turned") for name in ("happy", "sad")
    ]
    first, second = (_card(face, _TAG)[0] for face in turned)
    np.testing.assert_array_equal(first, second)
    assert not np.array_equal(first, _card(_face(certain=False), _TAG)[0])


def test_the_painter_is_left_as_it_was(qapp: QApplication) -> None:
    image = _wall()
    painter = QPainter(image)
    before = (painter.pen(), painter.brush(), painter.font(), painter.hasClipping())
    place = QRect(QPoint(60, 40), card_size(_face(), EMOTIONS, _WHOLE))
    paint_card(painter, place, _face(), EMOTIONS, _WHOLE)
    assert (painter.pen(), painter.brush(), painter.font(), painter.hasClipping()) == before
    painter.end()
