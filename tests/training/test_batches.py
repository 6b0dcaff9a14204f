from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from training.batches import Batches
from training.pool import Pool
from training.recipes import Recipe

# Faces of one gray each, so that what is mixed can be read off.
GRAYS = np.arange(0, 250, 25, dtype=np.uint8)
TARGETS = {"fer2013": np.eye(10, dtype=np.float32), "ferplus": np.eye(10, dtype=np.float32)[::-1]}
POOL = Pool(
    np.broadcast_to(GRAYS[:, None, None], (10, 48, 48)).copy(),
    TARGETS,
    {"fer2013": np.ones(10, np.float32), "ferplus": np.linspace(0, 1, 10, dtype=np.float32)},
    np.r_[0.55, np.full(9, 0.05)],
)


def _batches(size: int, mixup: float = 0.0, drawn: int = 0) -> Batches:
    recipe = Recipe(epochs=1, batch_size=size, mixup=mixup, epoch_faces=drawn)
    return Batches(POOL, recipe)


def _epoch(batches: Batches) -> list[int]:
    """The grays in their order."""
    return [int(gray) for place in range(len(batches)) for gray in batches[place][0][:, 0, 0]]


def test_fewer_faces_than_a_batch_are_one_batch() -> None:
    few = dataclasses.replace(POOL, crops=POOL.crops[:3])
    batches = Batches(few, Recipe(epochs=1, batch_size=8))
    assert len(batches) == 1
    assert sorted(_epoch(batches)) == [0, 25, 50]


def test_batches_are_full_and_hold_each_face_once() -> None:
    batches = _batches(4)
    assert len(batches) == 2
    first = _epoch(batches)
    assert len(set(first)) == 8
    batches.on_epoch_end()
    second = _epoch(batches)
    assert len(set(second)) == 8
    assert second != first
    assert _epoch(_batches(4)) == first


def test_an_epoch_of_drawn_faces_follows_the_chances() -> None:
    batches = _batches(8, drawn=2000)
    assert len(batches) == 250
    drawn = _epoch(batches)
    assert len(drawn) == 2000
    assert 0.5 < np.mean(np.array(drawn) == GRAYS[0]) < 0.6
    assert set(drawn) == set(GRAYS.tolist())
    batches.on_epoch_end()
    assert _epoch(batches) != drawn


@pytest.mark.parametrize("mixup", [0.0, 0.2, 2.0])
def test_targets_and_weights_stay_with_their_faces(mixup: float) -> None:
    batches = _batches(5, mixup)
    for crops, targets, weights in (batches[0], batches[1]):
        assert crops.shape == (5, 48, 48)
        assert crops.dtype == np.uint8
        for head, order in (("fer2013", GRAYS), ("ferplus", GRAYS[::-1])):
            assert targets[head].dtype == np.float32
            np.testing.assert_allclose(targets[head].sum(axis=1), 1, rtol=1e-5)
            np.testing.assert_allclose(targets[head] @ order, crops[:, 0, 0], atol=0.51)
            assert (targets[head].max(axis=1) >= 0.5).all()
        np.testing.assert_allclose(weights["fer2013"], 1)
        np.testing.assert_allclose(weights["ferplus"] * 225, crops[:, 0, 0], atol=0.51)
    mixed = (batches[0][1]["fer2013"].max(axis=1) < 1).any()
    assert mixed == (mixup > 0)
