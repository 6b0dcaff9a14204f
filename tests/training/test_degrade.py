from __future__ import annotations

import dataclasses

import cv2
import keras
import numpy as np
import pytest

from tests.training.generated import SIDE, make_faces
from training.augment import Augmentation, WebcamAugmentation
from training.degrade import degrade

NOTHING = Augmentation().scaled(0.0)
WAYS = ("cover", "blur", "dark", "jpeg", "tone", "cut_out")


def _degrade(crops: np.ndarray, seed: int = 1, **chances: float) -> np.ndarray:
    images = crops[..., None].astype(np.float32)
    strength = dataclasses.replace(NOTHING, **chances)
    changed = degrade(images, strength, keras.random.SeedGenerator(seed))
    return keras.ops.convert_to_numpy(changed)[..., 0]


@pytest.mark.parametrize("way", WAYS)
def test_each_way_changes_about_as_many_as_it_says(way: str) -> None:
    crops = make_faces(8).crops
    assert (_degrade(crops) == crops).all(), "nothing is asked for"
    changed = _degrade(crops, 1, **{way: 0.5})
    touched = np.abs(changed - crops).max(axis=(1, 2)) > 0.5
    assert 0.25 < touched.mean() < 0.75
    assert np.isfinite(changed).all()


def test_cover_hides_the_lower_third_and_leaves_the_eyes() -> None:
    crops = make_faces(6).crops
    changed = _degrade(crops, cover=1.0)
    middle = slice(20, 28)
    np.testing.assert_array_equal(changed[:, : SIDE // 3, middle], crops[:, : SIDE // 3, middle])
    low = changed[:, -5:, middle]
    assert np.abs(np.diff(low, axis=2)).max() <= 1.001, "one gray, a little uneven"
    assert np.ptp(low[:, -1, 0]) > 50, "of each face another"


def test_blur_takes_edges_away_and_keeps_the_light() -> None:
    crops = make_faces(6).crops
    changed = _degrade(crops, blur=1.0)
    np.testing.assert_allclose(changed.mean(axis=(1, 2)), crops.mean(axis=(1, 2)), atol=2)
    before, after = (np.abs(np.diff(c.astype(float), axis=2)).mean() for c in (crops, changed))
    assert after < 0.8 * before


def test_dark_leaves_a_sixth_to_three_fifths_of_the_light() -> None:
    gray = np.full((60, SIDE, SIDE), 200, np.uint8)
    means = _degrade(gray, dark=1.0).mean(axis=(1, 2))
    assert 25 < means.min() < 60
    assert 90 < means.max() < 125


def test_cut_out_leaves_the_face_on_one_gray_mostly_black() -> None:
    crops = make_faces(20).crops
    changed = _degrade(crops, cut_out=1.0)
    middle = slice(SIDE // 2 - 6, SIDE // 2 + 6)
    np.testing.assert_array_equal(changed[:, middle, middle], crops[:, middle, middle])
    corners = changed[:, [0, 0, -1, -1], [0, -1, 0, -1]]
    assert (corners == corners[:, :1]).all(), "one gray"
    assert 0.4 < (corners[:, 0] == 0).mean() < 0.8
    cut = (changed == corners[:, :1, None]).mean(axis=(1, 2))
    assert 0.1 < cut.min() < cut.max() < 0.75, "wider and narrower outlines"


def test_jpeg_loses_what_jpeg_loses() -> None:
    """As much as OpenCV's at qualities between 60 and 5; and what is of one gray stays."""
    crops = make_faces(6).crops
    loss = np.abs(_degrade(crops, jpeg=1.0) - crops).mean()

    def opencv(quality: int) -> float:
        back = []
        for crop in crops:
            content = cv2.imencode(".jpg", crop, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
            picture = cv2.imdecode(content, cv2.IMREAD_GRAYSCALE)
            assert picture is not None
            back.append(picture)
        return float(np.abs(np.array(back).astype(float) - crops).mean())

    assert opencv(60) < loss < opencv(5)
    flat = np.full((3, SIDE, SIDE), 128, np.uint8)
    np.testing.assert_allclose(_degrade(flat, jpeg=1.0), 128, atol=1e-3)


def test_tone_keeps_the_order_of_grays_and_their_ends() -> None:
    ramp = np.tile(np.linspace(0, 255, SIDE).astype(np.uint8), (20, SIDE, 1))
    changed = _degrade(ramp, tone=1.0)
    assert (np.diff(changed, axis=2) >= 0).all()
    np.testing.assert_allclose(changed[:, :, 0], 0, atol=0.4)
    np.testing.assert_allclose(changed[:, :, -1], 255, atol=0.4)
    assert np.ptp(changed[:, 0, SIDE // 2]) > 60, "darker and lighter"


def test_all_of_them_together_give_crops_again() -> None:
    crops = make_faces(2).crops
    strength = dataclasses.replace(Augmentation(), **dict.fromkeys(WAYS, 1.0))
    changed = WebcamAugmentation(strength, seed=1)(crops, training=True)
    assert keras.ops.convert_to_numpy(changed).shape == crops.shape
    assert keras.ops.convert_to_numpy(changed).dtype == np.uint8
