from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize
from pytestqt.qtbot import QtBot

from app.gui.card_style import card_size
from app.gui.live_outputs.stream_layout import SMALLEST, arrange
from tests.feeding import EMOTIONS
from tests.gui.live import face

ROOM = QSize(520, 380)


def test_of_no_faces_there_is_nothing(qtbot: QtBot) -> None:
    assert arrange(ROOM, 0, EMOTIONS, True)[1] == ()


@pytest.mark.parametrize("bars", [True, False])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 20])
def test_all_cards_are_in_the_room_and_apart(qtbot: QtBot, count: int, bars: bool) -> None:
    style, places = arrange(ROOM, count, EMOTIONS, bars)
    assert (len(places), style.bars) == (count, bars)
    assert all(QRect(0, 0, ROOM.width(), ROOM.height()).contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_one_card_fills_the_room_and_grows_with_it(qtbot: QtBot) -> None:
    style, (place,) = arrange(ROOM, 1, EMOTIONS, True)
    assert place.height() > 0.9 * ROOM.height()
    assert abs(place.center().x() - ROOM.width() / 2) <= 1
    larger, _ = arrange(ROOM * 2, 1, EMOTIONS, True)
    assert larger.text > 1.8 * style.text


def test_each_label_has_room(qtbot: QtBot) -> None:
    style, (place,) = arrange(ROOM, 1, EMOTIONS, False)
    for emotion in EMOTIONS:
        assert card_size(face(emotion=emotion), EMOTIONS, style).width() <= place.width()


def test_in_no_room_the_smallest_cards_stick_out(qtbot: QtBot) -> None:
    style, places = arrange(QSize(10, 10), 2, EMOTIONS, True)
    assert style.text == SMALLEST
    assert len(places) == 2
