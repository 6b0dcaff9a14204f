from __future__ import annotations

from math import cos, radians, sin

import cv2
import numpy as np
import pytest

from app.vision.proposals import PROFILES, UPRIGHT, Cascades, shrunk, turned_shape
from tests.feeding import DEMO_FACE

STEP = 1.1


def test_a_frame_too_small_for_the_cascade_has_no_candidate() -> None:
    for shape in ((0, 0), (1, 300), (19, 19)):
        view = shrunk(np.zeros(shape, np.uint8), 1.0)
        assert len(Cascades().propose(view, UPRIGHT, STEP)) == 0


def test_the_demo_face_is_among_the_candidates(demo_gray: np.ndarray) -> None:
    found = Cascades().propose(shrunk(demo_gray, 0.5), UPRIGHT, STEP)
    middles = found.boxes[:, :2] + found.boxes[:, 2:] / 2
    x, y, side, _ = DEMO_FACE
    away = np.hypot(*(middles - (x + side / 2, y + side / 2)).T)
    assert away.min() < 0.1 * side
    assert (found.rolls == 0).all()


@pytest.mark.parametrize("roll", [-40.0, -20.0, 0.0, 20.0, 40.0])
@pytest.mark.parametrize("scale", [0.5, 1.0])
def test_a_place_in_a_turned_view_is_found_in_the_frame(roll: float, scale: float) -> None:
    gray = np.zeros((120, 200), np.uint8)
    cv2.circle(gray, (150, 30), 4, 255, -1)
    view = shrunk(gray, scale).turned(roll)
    rows, columns = np.nonzero(view.pixels > 200)
    box = np.array([[columns.mean() - 5, rows.mean() - 5, 11, 11]], np.float32)
    found = view.in_frame(box)
    middle = found.boxes[0, :2] + found.boxes[0, 2:] / 2
    assert middle == pytest.approx((150.5, 30.5), abs=2.0)
    assert found.rolls.tolist() == [roll]


def test_a_face_tilted_clockwise_stands_upright_in_the_view_turned_by_as_much() -> None:
    gray = np.zeros((201, 201), np.uint8)
    # From the middle upwards, tilted clockwise by 40 degrees: to the right on screen.
    tip = (round(100 + 60 * sin(radians(40))), round(100 - 60 * cos(radians(40))))
    cv2.circle(gray, tip, 5, 255, -1)
    view = shrunk(gray, 1.0).turned(40.0)
    rows, columns = np.nonzero(view.pixels > 200)
    assert columns.mean() == pytest.approx(view.pixels.shape[1] / 2, abs=2)
    assert rows.mean() < view.pixels.shape[0] / 2 - 50


def test_a_turned_picture_has_room_for_all_of_it() -> None:
    assert turned_shape((100, 200), 0.0) == (100, 200)
    assert turned_shape((100, 200), 90.0) == (200, 100)
    height, width = turned_shape((100, 200), 20.0)
    assert height > 100
    assert width > 200


def test_profiles_that_look_the_other_way_are_the_mirror_image(demo_gray: np.ndarray) -> None:
    cascades = Cascades()
    one, other = (kind for kind in PROFILES)
    ahead = cascades.propose(shrunk(demo_gray, 0.5), one, STEP)
    mirrored = cascades.propose(shrunk(np.ascontiguousarray(demo_gray[:, ::-1]), 0.5), other, STEP)
    lefts = demo_gray.shape[1] - mirrored.boxes[:, 0] - mirrored.boxes[:, 2]
    assert sorted(lefts.tolist()) == pytest.approx(sorted(ahead.boxes[:, 0].tolist()), abs=1e-3)


def test_each_octave_of_sizes_is_sought(demo_gray: np.ndarray) -> None:
    x, y, side, _ = DEMO_FACE
    for scale in (1.0, 0.5, 0.25):  # the face is in another octave each time
        found = Cascades().propose_octaves(shrunk(demo_gray, scale), UPRIGHT, STEP)
        middles = found.boxes[:, :2] + found.boxes[:, 2:] / 2
        away = np.hypot(*(middles - (x + side / 2, y + side / 2)).T)
        assert away.min() < 0.1 * side


def test_a_picture_too_small_for_the_cascade_has_no_candidate_of_any_size() -> None:
    for shape in ((0, 0), (1, 300), (19, 19), (20, 20)):
        view = shrunk(np.zeros(shape, np.uint8), 1.0)
        assert len(Cascades().propose_octaves(view, UPRIGHT, STEP)) == 0


def test_a_halved_view_keeps_places(demo_gray: np.ndarray) -> None:
    view = shrunk(demo_gray, 1.0).turned(20.0)
    half = view.halved()
    height, width = view.pixels.shape
    box = np.array([[width / 3, height / 4, 40, 40]], np.float32)
    one, other = view.in_frame(box), half.in_frame(box / np.float32(2))
    assert other.boxes == pytest.approx(one.boxes, abs=1.0)
