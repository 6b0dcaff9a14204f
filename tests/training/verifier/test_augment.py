from __future__ import annotations

import dataclasses

import keras
import numpy as np
import pytest

from tests.training.candidates import CANDIDATE, draw_face, make_candidates, spot
from training.augment import Augmentation
from training.verifier.augment import CandidateAugmentation, CandidateStrengths
from training.verifier.data import DX, DY, FACE, ROLL, SIDE, SIZE, TURN

NOTHING = Augmentation(**dict.fromkeys(Augmentation.__dataclass_fields__, 0.0))
NOTHING_MORE = CandidateStrengths(ramp=0, gamma=0, soft=(0, 0), jpeg=0, parts=0)
MIDDLE = (SIDE - 1) / 2


def _augmentation(parts: float = 0, **strengths: float) -> CandidateAugmentation:
    return CandidateAugmentation(
        dataclasses.replace(NOTHING, **strengths),
        dataclasses.replace(NOTHING_MORE, parts=parts),
        seed=1,
    )


def _move(
    crops: np.ndarray, truth: np.ndarray, **strengths: float
) -> tuple[np.ndarray, np.ndarray]:
    images = keras.ops.convert_to_tensor(crops[..., None].astype(np.float32))
    moved, told = _augmentation(**strengths).move(images, keras.ops.convert_to_tensor(truth))
    return keras.ops.convert_to_numpy(moved)[..., 0], keras.ops.convert_to_numpy(told)


def _faces(count: int, **values: float) -> np.ndarray:
    truth = np.zeros((count, 6), np.float32)
    truth[:, FACE] = 1
    for name, value in values.items():
        truth[:, {"dx": DX, "dy": DY, "size": SIZE, "roll": ROLL, "turn": TURN}[name]] = value
    return truth


STRENGTHS: list[dict[str, float]] = [{}, {"shift": 0.1}, {"scale": 0.2}, {"tilt": 25.0}]
STRENGTHS.append({"shift": 0.08, "scale": 0.15, "tilt": 20.0})


@pytest.mark.parametrize("strengths", STRENGTHS)
def test_the_face_is_where_the_truth_then_says(strengths: dict[str, float]) -> None:
    truth = _faces(24, dx=0.08, dy=-0.05, size=-0.3, roll=10, turn=0.2)
    crops = np.stack([draw_face(face) for face in truth])
    moved, told = _move(crops, truth, **strengths)
    again = np.stack([draw_face(face) for face in told])
    # Drawn anew from the truth, the face covers the same pixels: resampling blurs its rims.
    difference = np.abs(moved - again).mean(axis=(1, 2))
    wrong = np.abs(moved - crops).mean(axis=(1, 2))
    assert difference.max() < 5
    assert difference.mean() < 0.4 * wrong.mean()


def test_mirroring_turns_the_signs() -> None:
    truth = _faces(40, dx=0.1, dy=0.05, size=-0.2, roll=30, turn=0.3)
    _, told = _move(np.stack([draw_face(face) for face in truth]), truth)
    mirrored = told[:, DX] < 0
    assert 5 < mirrored.sum() < 35
    signs = np.where(mirrored, -1, 1)
    np.testing.assert_allclose(told[:, DX], 0.1 * signs, atol=1e-6)
    np.testing.assert_allclose(told[:, ROLL], 30 * signs, atol=1e-4)
    np.testing.assert_allclose(told[:, TURN], 0.3 * signs, atol=1e-6)
    np.testing.assert_allclose(told[:, [DY, SIZE]], truth[:, [DY, SIZE]], atol=1e-6)


def test_positive_roll_is_clockwise_on_screen() -> None:
    crop = np.full((SIDE, SIDE), 50.0)
    spot(crop, MIDDLE + 9, MIDDLE, 2, 250)  # right of the middle
    truth = _faces(64)
    moved, told = _move(np.repeat(crop[None], 64, axis=0), truth, tilt=40.0)
    rows = (moved - 50).clip(0).sum(axis=2) @ np.arange(SIDE)
    below = rows / (moved - 50).clip(0).sum(axis=(1, 2)) - MIDDLE
    columns = (moved - 50).clip(0).sum(axis=1) @ np.arange(SIDE)
    right = columns / (moved - 50).clip(0).sum(axis=(1, 2)) > MIDDLE
    angle = np.degrees(np.arcsin(below / 9))
    np.testing.assert_allclose(angle[right], told[right, ROLL], atol=1.5)
    np.testing.assert_allclose(angle[~right], -told[~right, ROLL], atol=1.5)


def test_a_smaller_window_sees_a_larger_face() -> None:
    truth = _faces(30)
    crops = np.stack([draw_face(face) for face in _faces(30, size=-0.4)])
    moved, told = _move(crops, truth, scale=0.3)
    area = (moved > 150).sum(axis=(1, 2))
    assert np.corrcoef(told[:, SIZE], area)[0, 1] > 0.95


def test_nothing_is_known_of_what_is_no_face() -> None:
    truth = np.zeros((8, 6), np.float32)
    crops = make_candidates(4).crops
    _, told = _move(crops, truth, shift=0.1, scale=0.2, tilt=20.0)
    np.testing.assert_array_equal(told, truth)


def test_part_of_a_face_is_no_face_and_shows_only_that() -> None:
    truth = _faces(20)
    moved, told = _move(np.stack([draw_face(face) for face in truth]), truth, parts=1.0, shift=0.1)
    np.testing.assert_array_equal(told, np.zeros_like(truth))
    assert (np.abs(moved - 60) < 2).mean() < 0.1, "hardly any background is left"


def test_no_strength_changes_nothing_but_the_side() -> None:
    made = make_candidates(6)
    crops, truth = _augmentation().change(made.crops, made.truth)
    mirrored = np.sign(truth[:6, ROLL]) != np.sign(made.truth[:6, ROLL])
    expected = np.where(mirrored[:, None, None], made.crops[:6, :, ::-1], made.crops[:6])
    # The finest step of compression is half a gray level.
    assert np.abs(crops[:6].astype(int) - expected).max() <= 2


def test_full_strength_keeps_the_form_and_differs_between_calls() -> None:
    made = make_candidates(8)
    change = CandidateAugmentation(Augmentation(), CandidateStrengths(), seed=1)
    crops, truth = change.change(made.crops, made.truth)
    again, _ = change.change(made.crops, made.truth)
    assert crops.shape == made.crops.shape
    assert crops.dtype == np.uint8
    assert truth.shape == made.truth.shape
    assert np.isfinite(truth).all()
    assert (np.abs(crops.astype(int) - again).mean(axis=(1, 2)) > 1).all()


def test_the_drawn_face_is_as_large_as_its_candidate() -> None:
    crop = draw_face(_faces(1)[0])
    assert (crop[16] != 60).sum() == pytest.approx(CANDIDATE, abs=2)
