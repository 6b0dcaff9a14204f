from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.vision.resize import resized


@pytest.mark.parametrize("size", [(32, 18), (640, 360), (500, 300), (1280, 720), (1500, 800)])
def test_size_and_light_are_what_they_should_be(size: tuple[int, int]) -> None:
    slope = np.tile(np.linspace(0, 250, 1280), (720, 1)).astype(np.uint8)
    small = resized(slope, size)
    assert small.shape == size[::-1]
    assert small.mean() == pytest.approx(slope.mean(), abs=1)
    assert (np.diff(small.astype(int), axis=1) >= 0).all()


def test_fine_lines_are_averaged() -> None:
    lines = np.zeros((720, 1280), np.uint8)
    lines[:, ::2] = 200
    assert np.ptp(resized(lines, (300, 170)).astype(int)) <= 2


def test_fine_resizing_averages_areas_to_the_end() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (360, 640), dtype=np.uint8)
    size = (340, 190)
    averaged = cv2.resize(noise, size, interpolation=cv2.INTER_AREA)
    assert (resized(noise, size, fine=True) == averaged).all()
    assert (resized(noise, size) != averaged).any()


def test_a_picture_much_longer_one_way_is_averaged_along_it() -> None:
    lines = np.zeros((100, 1280), np.uint8)
    lines[:, ::2] = 200
    assert np.ptp(resized(lines, (32, 70)).astype(int)) <= 2
