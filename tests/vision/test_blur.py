from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.common.paths import VERIFIER
from app.vision.blur import STYLES, blur_faces
from app.vision.faces import FaceDetector
from tests.feeding import DEMO_FACE


def test_without_faces_the_picture_is_the_same(demo_pixels: np.ndarray) -> None:
    assert np.array_equal(blur_faces(demo_pixels, []), demo_pixels)


def test_the_picture_given_is_left_alone(demo_pixels: np.ndarray) -> None:
    before = demo_pixels.copy()
    blur_faces(demo_pixels, [DEMO_FACE])
    assert np.array_equal(demo_pixels, before)


def test_a_blurred_face_is_found_no_more(demo_pixels: np.ndarray) -> None:
    def faces(pixels: np.ndarray) -> int:
        return len(FaceDetector(VERIFIER).scan(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)))

    assert faces(demo_pixels) == 1
    assert faces(blur_faces(demo_pixels, [DEMO_FACE])) == 0


def test_no_detail_of_a_face_is_left_and_all_else_is() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    blurred = blur_faces(noise, [(60, 40, 40, 40)])
    inside, before = blurred[40:80, 60:100].astype(int), noise[40:80, 60:100].astype(int)
    assert np.abs(np.diff(inside, axis=1)).mean() < 0.05 * np.abs(np.diff(before, axis=1)).mean()
    changed = (blurred != noise).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (26, 93, 46, 113)


def test_boxes_over_the_edge_and_beyond_it() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    over = blur_faces(noise, [(-20, -20, 40, 40), (70, 50, 40, 40)])
    assert (over[:20, :20] != noise[:20, :20]).mean() > 0.9
    assert (over[50:, 70:] != noise[50:, 70:]).mean() > 0.9
    beyond = [(-90, 0, 40, 40), (200, 0, 40, 40), (0, 200, 40, 40), (0, -90, 40, 40)]
    assert np.array_equal(blur_faces(noise, beyond), noise)
    assert blur_faces(noise, [(0, 0, 1, 1)]).shape == noise.shape


@pytest.mark.parametrize("style", STYLES)
def test_a_hidden_face_is_found_no_more(demo_pixels: np.ndarray, style: str) -> None:
    hidden = blur_faces(demo_pixels, [DEMO_FACE], style)
    assert len(FaceDetector(VERIFIER).scan(cv2.cvtColor(hidden, cv2.COLOR_BGR2GRAY))) == 0
    x, y, width, height = DEMO_FACE
    spot = hidden[y : y + height, x : x + width].reshape(-1, 3)
    colours = len(np.unique(spot, axis=0))
    assert {"solid": colours == 1, "mosaic": colours <= 25, "blurred": colours > 25}[style]
