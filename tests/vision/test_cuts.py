"""Shot boundaries."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.commands.demo_clip import DemoClip
from app.common.paths import ASSETS
from app.vision.cuts import CutDetector


@pytest.fixture
def picture(demo_pixels: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(demo_pixels, cv2.COLOR_BGR2GRAY)


def _cuts(*frames: np.ndarray) -> list[bool]:
    detector = CutDetector()
    return [detector.is_cut(frame) for frame in frames]


def test_no_frame_and_a_first_frame_are_no_cut(picture: np.ndarray) -> None:
    assert _cuts(np.zeros((0, 0), np.uint8), picture) == [False, False]


def test_another_picture_is_a_cut_once(picture: np.ndarray) -> None:
    other = 255 - picture[::-1]
    assert _cuts(picture, picture, other, other, picture) == [False, False, True, False, True]


def test_black_is_a_cut(picture: np.ndarray) -> None:
    assert _cuts(picture, np.zeros_like(picture)) == [False, True]


def test_light_switched_on_is_none(picture: np.ndarray) -> None:
    dark = cv2.convertScaleAbs(picture, alpha=0.4)
    assert _cuts(dark, picture, dark) == [False, False, False]


def test_motion_noise_and_a_moving_camera_are_none(picture: np.ndarray) -> None:
    clip = DemoClip(ASSETS, 5)
    moving = [cv2.cvtColor(clip.frame(3 * i), cv2.COLOR_BGR2GRAY) for i in range(10)]
    assert not any(_cuts(*moving))
    panned = [np.roll(picture, 12 * i, axis=1) for i in range(10)]
    assert not any(_cuts(*panned))


def test_a_reset_forgets_the_frame_before(picture: np.ndarray) -> None:
    detector = CutDetector()
    detector.is_cut(picture)
    detector.reset()
    assert not detector.is_cut(255 - picture)
