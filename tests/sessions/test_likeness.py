from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.sessions.likeness import Crop, likeness, own_likeness


def _crop(seed: int) -> Crop:
    """A blotchy picture (48, 48), always the same for a seed."""
    blotches = np.random.default_rng(seed).integers(0, 255, (6, 6)).astype(np.uint8)
    return np.asarray(cv2.resize(blotches, (48, 48), interpolation=cv2.INTER_CUBIC), np.uint8)


def test_without_crops_nothing_is_known() -> None:
    assert likeness([], []) is None
    assert likeness([_crop(1)], []) is None
    assert likeness([], [_crop(1)]) is None


def test_the_same_picture_is_alike_in_any_light_and_a_few_pixels_aside() -> None:
    one = _crop(1)
    assert likeness([one], [one]) == pytest.approx(1.0)
    darker = (0.5 * one).astype(np.uint8)
    assert likeness([one], [darker]) == pytest.approx(1.0, abs=0.01)
    moved = np.roll(one, (3, -2), (0, 1))
    assert likeness([one], [moved]) == pytest.approx(1.0, abs=0.01)


def test_other_pictures_are_not() -> None:
    found = [likeness([_crop(1)], [_crop(seed)]) for seed in range(2, 20)]
    assert max(one for one in found if one is not None) < 0.75


def test_the_two_that_are_most_alike_count() -> None:
    some, others = [_crop(1), _crop(2)], [_crop(3), _crop(2)]
    assert likeness(some, others) == pytest.approx(1.0)


def test_a_picture_of_one_gray_is_like_none() -> None:
    flat = np.full((48, 48), 90, np.uint8)
    assert likeness([flat], [_crop(1)]) == likeness([_crop(1)], [flat]) == 0.0
    assert likeness([flat], [flat]) == 0.0


def test_how_alike_a_face_is_to_itself() -> None:
    assert own_likeness([]) is None
    assert own_likeness([_crop(1), _crop(1)]) is None, "a moment later is not there"
    assert own_likeness([_crop(1)] * 5) == pytest.approx(1.0)
    changing = own_likeness([_crop(seed) for seed in range(1, 8)])
    assert changing is not None and changing < 0.75
