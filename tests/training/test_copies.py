from __future__ import annotations

import cv2
import numpy as np

from training.copies import near_copies


def _faces(count: int, seed: int) -> np.ndarray:
    """Smooth random pictures, no two alike."""
    noise = np.random.default_rng(seed).uniform(0, 255, (count, 8, 8)).astype(np.float32)
    return np.array([cv2.resize(n, (48, 48)) for n in noise]).astype(np.uint8)


def test_a_copy_is_known_however_it_was_treated() -> None:
    faces = _faces(6, 1)
    for changed in (
        faces,
        faces[:, :, ::-1],
        (faces * 0.6 + 40).astype(np.uint8),
        np.clip(faces + np.random.default_rng(2).normal(0, 8, faces.shape), 0, 255).astype(
            np.uint8
        ),
    ):
        assert near_copies(np.ascontiguousarray(changed), faces).all()


def test_others_are_no_copies() -> None:
    assert not near_copies(_faces(40, 1), _faces(40, 2)).any()
    assert near_copies(np.concatenate([_faces(3, 1), _faces(3, 2)]), _faces(3, 1)).tolist() == [
        True, True, True, False, False, False,
    ]  # fmt: skip


def test_one_gray_is_like_nothing() -> None:
    flat = np.full((1, 48, 48), 90, np.uint8)
    assert not near_copies(flat, _faces(3, 1)).any()
    assert not near_copies(_faces(3, 1), flat).any()


def test_none_against_none() -> None:
    none = np.empty((0, 48, 48), np.uint8)
    assert near_copies(none, _faces(2, 1)).shape == (0,)
    assert near_copies(_faces(2, 1), none).tolist() == [False, False]


def test_the_limit_can_be_set() -> None:
    one = _faces(1, 1)
    assert not near_copies(_faces(1, 2), one).any()
    assert near_copies(_faces(1, 2), one, least=-1.0).all()
