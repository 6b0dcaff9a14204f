"""Brightening dark pictures."""

from __future__ import annotations

import numpy as np
import pytest

from app.vision.exposure import brightened


def test_no_pixels_and_no_light_stay_as_they_are() -> None:
    assert brightened(np.zeros((0, 0), np.uint8)).shape == (0, 0)
    assert not brightened(np.zeros((40, 40), np.uint8)).any()


def test_a_well_lit_picture_is_not_touched() -> None:
    gray = np.linspace(0, 200, 1600).reshape(40, 40).astype(np.uint8)
    assert brightened(gray) is gray


def test_a_dark_picture_is_brightened_in_proportion() -> None:
    gray = np.linspace(0, 20, 1600).reshape(40, 40).round().astype(np.uint8)
    bright = brightened(gray)
    assert bright.dtype == np.uint8
    assert 128 <= bright.max() < 160
    assert bright[gray == 10].mean() == pytest.approx(68, abs=6)


def test_one_lamp_does_not_keep_the_rest_dark() -> None:
    gray = np.full((100, 100), 10, np.uint8)
    gray[:4, :4] = 255
    assert brightened(gray)[50, 50] == 128
