from __future__ import annotations

import dataclasses

import keras
import numpy as np
import pytest

from tests.training.generated import SIDE, make_faces
from training.augment import Augmentation, WebcamAugmentation

NOTHING = Augmentation(
    shift=0, scale=0, tilt=0, brightness=0, contrast=0, noise=0, erase=0, low_resolution=0
)


def _augment(crops: np.ndarray, seed: int = 1, **strengths: float) -> np.ndarray:
    layer = WebcamAugmentation(dataclasses.replace(NOTHING, **strengths), seed)
    return keras.ops.convert_to_numpy(layer(crops, training=True))


def _dots(count: int) -> np.ndarray:
    """Black crops with a white square of 4 pixels, its middle at (23.5, 23.5)."""
    crops = np.zeros((count, SIDE, SIDE), np.uint8)
    crops[:, 22:26, 22:26] = 255
    return crops


def _middles(crops: np.ndarray) -> np.ndarray:
    """Where the light's weight is, (N, 2) as x, y."""
    weights = crops.astype(np.float64) / crops.sum(axis=(1, 2), keepdims=True)
    places = np.arange(SIDE)
    return np.stack([weights.sum(axis=1) @ places, weights.sum(axis=2) @ places], axis=1)


@pytest.mark.parametrize("count", [0, 3])
def test_crops_pass_through_unless_training(count: int) -> None:
    crops = make_faces(1).crops[:count]
    kept = WebcamAugmentation(Augmentation(), seed=1)(crops, training=False)
    np.testing.assert_array_equal(keras.ops.convert_to_numpy(kept), crops)


def test_training_changes_every_crop_and_keeps_its_form() -> None:
    crops = make_faces(4).crops
    changed = keras.ops.convert_to_numpy(
        WebcamAugmentation(Augmentation(), seed=1)(crops, training=True)
    )
    assert changed.shape == crops.shape
    assert changed.dtype == np.uint8
    difference = np.abs(changed.astype(int) - crops).mean(axis=(1, 2))
    assert (difference > 1).all()


def test_scaled_is_every_strength_times_the_factor() -> None:
    assert Augmentation().scaled(0.0) == NOTHING
    doubled = Augmentation(shift=0.1, tilt=10.0, erase=0.25).scaled(2.0)
    assert (doubled.shift, doubled.tilt, doubled.erase) == (0.2, 20.0, 0.5)
    assert doubled.noise == 2 * Augmentation().noise


def test_same_seed_gives_the_same_crops() -> None:
    crops = make_faces(2).crops
    strengths = dataclasses.asdict(Augmentation())
    first = _augment(crops, seed=5, **strengths)
    np.testing.assert_array_equal(first, _augment(crops, seed=5, **strengths))
    assert (first != _augment(crops, seed=6, **strengths)).any()


def test_without_strength_only_mirroring_is_left() -> None:
    crops = make_faces(6).crops
    changed = _augment(crops)
    same = (changed == crops).all(axis=(1, 2))
    mirrored = (changed == crops[:, :, ::-1]).all(axis=(1, 2))
    assert (same | mirrored).all()
    assert 0.2 < mirrored.mean() < 0.8


def test_shift_stays_within_its_part_of_the_side() -> None:
    offsets = _middles(_augment(_dots(60), shift=0.1)) - 23.5
    assert np.abs(offsets).max() <= 0.1 * SIDE + 0.1
    # Both axes, both directions, and most of the way.
    assert (offsets.max(axis=0) > 3).all()
    assert (offsets.min(axis=0) < -3).all()


def test_scale_changes_size_about_the_middle() -> None:
    crops = _dots(60)
    changed = _augment(crops, scale=0.5)
    # Light grows with the square of the size, from half to half again.
    areas = changed.sum(axis=(1, 2)) / crops[0].sum()
    assert 0.2 < areas.min() < 0.6
    assert 1.6 < areas.max() < 2.4
    np.testing.assert_allclose(_middles(changed), 23.5, atol=0.1)


def test_tilt_turns_both_ways_about_the_middle() -> None:
    crops = np.zeros((60, SIDE, SIDE), np.uint8)
    crops[:, 22:26, 4:44] = 255
    changed = _augment(crops, tilt=20.0)
    y, x = np.mgrid[:SIDE, :SIDE] - 23.5
    angles = np.degrees(
        0.5
        * np.arctan2(
            2 * (changed * x * y).sum(axis=(1, 2)), (changed * (x**2 - y**2)).sum(axis=(1, 2))
        )
    )
    assert 15 < angles.max() < 21
    assert -21 < angles.min() < -15
    np.testing.assert_allclose(_middles(changed), 23.5, atol=0.1)


def test_brightness_adds_the_same_everywhere() -> None:
    gray = np.full((60, SIDE, SIDE), 100, np.uint8)
    changed = _augment(gray, brightness=0.2)
    assert (changed == changed[:, :1, :1]).all()
    assert 49 <= changed.min() < 70
    assert 130 < changed.max() <= 151


def test_values_stop_at_black_and_white() -> None:
    crops = np.repeat(np.array([0, 255], np.uint8), 30)[:, None, None]
    changed = _augment(np.broadcast_to(crops, (60, SIDE, SIDE)).copy(), brightness=0.5)
    assert changed[:30].max() < 130, "black did not wrap round to white"
    assert changed[30:].min() > 125, "white did not wrap round to black"


def test_erasing_covers_one_rectangle_with_one_gray() -> None:
    crops = make_faces(2).crops
    crops = np.maximum(crops, crops[:, :, ::-1])  # mirroring changes nothing
    for before, after in zip(crops, _augment(crops, erase=1.0), strict=True):
        changed = before != after
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        patch = after[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        assert np.unique(patch).size == 1
        assert 7 <= patch.shape[0] <= 25
        assert 7 <= patch.shape[1] <= 25


def test_low_resolution_loses_single_pixels() -> None:
    checks = np.indices((SIDE, SIDE)).sum(axis=0) % 2 * 255
    crops = np.repeat(checks[None].astype(np.uint8), 4, axis=0)
    assert _augment(crops).std() > 120
    assert _augment(crops, low_resolution=1.0)[:, 4:-4, 4:-4].std() < 5
