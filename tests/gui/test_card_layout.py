from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from app.gui.card_layout import ABOVE, Room, place_cards

PICTURE = (0.0, 0.0, 1000.0, 600.0)
ROOM = Room(PICTURE, gap=10)


def _overlap(one: np.ndarray, other: np.ndarray) -> float:
    low = np.maximum(one[:2], other[:2])
    high = np.minimum(one[:2] + one[2:], other[:2] + other[2:])
    return float(np.maximum(high - low, 0).prod())


def _cards(
    boxes: Sequence[tuple[int, ...]], size: tuple[int, int], room: Room = ROOM
) -> np.ndarray:
    sizes = np.tile(size, (len(boxes), 1))
    return np.hstack([place_cards(np.array(boxes), sizes, room).corners, sizes])


def test_no_faces() -> None:
    placement = place_cards(np.empty((0, 4)), np.empty((0, 2)), ROOM)
    assert placement.corners.shape == (0, 2)
    assert placement.choices.shape == placement.hidden.shape == (0,)


def test_right_of_the_face_where_there_is_room() -> None:
    assert _cards([(100, 100, 80, 80)], (200, 150))[0].tolist() == [190, 100, 200, 150]


def test_left_at_the_right_edge() -> None:
    assert _cards([(900, 100, 80, 80)], (200, 150))[0].tolist() == [690, 100, 200, 150]


def test_below_when_both_sides_are_full() -> None:
    room = Room((0, 0, 220, 600), gap=10)
    assert _cards([(60, 100, 100, 100)], (150, 150), room)[0].tolist() == [60, 210, 150, 150]


def test_above_when_nothing_else_is_free() -> None:
    room = Room((0, 0, 220, 400), gap=10)
    assert _cards([(60, 250, 100, 140)], (150, 150), room)[0].tolist() == [60, 90, 150, 150]


def test_the_favourite_side_comes_first() -> None:
    room = Room(PICTURE, gap=10, sides=(ABOVE, 0, 1, 2))
    assert _cards([(100, 300, 80, 80)], (90, 20), room)[0].tolist() == [100, 270, 90, 20]


def test_slides_along_when_the_four_sides_are_taken() -> None:
    boxes = [(400, 250, 80, 80), (500, 300, 80, 80), (300, 300, 80, 80)]
    boxes += [(420, 345, 80, 80), (420, 150, 80, 80)]
    sizes = np.array([[90, 40], [1, 1], [1, 1], [1, 1], [1, 1]])
    placement = place_cards(np.array(boxes), sizes, ROOM)
    assert placement.hidden[0] == 0


@pytest.mark.parametrize("seed", range(5))
def test_cards_stay_inside_the_picture(seed: int) -> None:
    random = np.random.default_rng(seed)
    boxes = np.hstack([random.uniform(-50, 950, (12, 2)), random.uniform(20, 300, (12, 2))])
    sizes = random.uniform(20, 250, (12, 2))
    corners = place_cards(boxes, sizes, Room((40, 30, 1000, 600), gap=5)).corners
    assert (corners >= (40, 30)).all()
    assert (corners + sizes <= (1040.001, 630.001)).all()


def test_three_neighbours_hide_nothing() -> None:
    boxes = [(200, 200, 100, 100), (350, 200, 100, 100), (500, 200, 100, 100)]
    cards = _cards(boxes, (140, 120))
    for i, card in enumerate(cards):
        assert all(_overlap(card, np.array(box)) == 0 for box in boxes)
        assert all(_overlap(card, other) == 0 for other in cards[i + 1 :])


def test_a_card_bigger_than_the_picture_starts_at_its_corner() -> None:
    room = Room((5, 5, 100, 50), gap=2)
    assert _cards([(20, 20, 20, 20)], (200, 80), room)[0].tolist() == [5, 5, 200, 80]


def test_a_face_that_fills_the_picture_hides_its_own_box_only() -> None:
    placement = place_cards(np.array([[0, 0, 1000, 600]]), np.array([[200, 150]]), ROOM)
    assert placement.hidden[0] == pytest.approx(0.5)


def test_stays_where_it_was_until_another_place_is_clearly_better() -> None:
    box, size = np.array([[690, 100, 100, 100]]), np.array([[200, 150]])
    before = place_cards(box, size, ROOM).choices
    # A little to the right, the card at the right hides a little of its own face.
    nudged = box + np.array([15, 0, 0, 0])
    assert place_cards(nudged, size, ROOM).choices[0] != before[0]
    assert place_cards(nudged, size, ROOM, before).choices[0] == before[0]
    far = box + np.array([200, 0, 0, 0])
    assert place_cards(far, size, ROOM, before).choices[0] != before[0]
