from __future__ import annotations

import numpy as np
import pytest

from training.batches import Batches

# Faces of one gray each, so that what is mixed can be read off.
GRAYS = np.arange(0, 250, 25, dtype=np.uint8)
CROPS = np.broadcast_to(GRAYS[:, None, None], (10, 48, 48)).copy()
TARGETS = {"fer2013": np.eye(10, dtype=np.float32), "ferplus": np.eye(10, dtype=np.float32)[::-1]}


def _epoch(batches: Batches) -> list[int]:
    """The grays in their order."""
    return [int(gray) for place in range(len(batches)) for gray in batches[place][0][:, 0, 0]]


def test_fewer_faces_than_a_batch_are_one_batch() -> None:
    batches = Batches(CROPS[:3], {"fer2013": TARGETS["fer2013"][:3]}, size=8, mixup=0.0, seed=1)
    assert len(batches) == 1
    assert sorted(_epoch(batches)) == [0, 25, 50]


def test_batches_are_full_and_hold_each_face_once() -> None:
    batches = Batches(CROPS, TARGETS, size=4, mixup=0.0, seed=1)
    assert len(batches) == 2
    first = _epoch(batches)
    assert len(set(first)) == 8
    batches.on_epoch_end()
    second = _epoch(batches)
    assert len(set(second)) == 8
    assert second != first
    assert _epoch(Batches(CROPS, TARGETS, size=4, mixup=0.0, seed=1)) == first


@pytest.mark.parametrize("mixup", [0.0, 0.2, 2.0])
def test_targets_stay_with_their_faces(mixup: float) -> None:
    batches = Batches(CROPS, TARGETS, size=5, mixup=mixup, seed=1)
    for crops, targets in (batches[0], batches[1]):
        assert crops.shape == (5, 48, 48)
        assert crops.dtype == np.uint8
        for head, order in (("fer2013", GRAYS), ("ferplus", GRAYS[::-1])):
            assert targets[head].dtype == np.float32
            np.testing.assert_allclose(targets[head].sum(axis=1), 1, rtol=1e-5)
            np.testing.assert_allclose(targets[head] @ order, crops[:, 0, 0], atol=0.51)
            assert (targets[head].max(axis=1) >= 0.5).all()
    mixed = any((targets["fer2013"].max(axis=1) < 1).any() for _, targets in (batches[0],))
    assert mixed == (mixup > 0)
