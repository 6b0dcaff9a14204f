from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.training.generated import make_faces
from training.data import FaceSet
from training.pool import chances, pool
from training.recipes import RECIPES

PLAIN = RECIPES["wild"].plain()
MIXED = dataclasses.replace(
    RECIPES["wild"], votes_share=0.0, label_smoothing=0.0, teacher_share=0.4,
    ferplus_teacher_share=0.25, others_weight=0.3,
)  # fmt: skip


def _own() -> FaceSet:
    faces = make_faces(2, seed=1)
    return dataclasses.replace(faces, votes=np.eye(10, dtype=np.float32)[faces.labels] * 10)


def _opinions(count: int) -> dict[str, np.ndarray]:
    """Teachers that call everything disgust."""
    return {
        h: np.eye(w)[np.ones(count, int)] for h, w in (("fer2013", 7), ("ferplus", 8), ("wild", 7))
    }


def test_first_the_own_faces_then_the_others() -> None:
    own, other = _own(), make_faces(1, seed=2)
    found = pool(own, [other], PLAIN)
    np.testing.assert_array_equal(found.crops, np.concatenate([own.crops, other.crops]))
    for head, rows in found.targets.items():
        assert len(rows) == len(found.weights[head]) == 21
        np.testing.assert_allclose(rows.sum(axis=1), 1, rtol=1e-5)
    np.testing.assert_array_equal(found.targets["fer2013"][:14].argmax(axis=1), own.labels)
    np.testing.assert_array_equal(found.targets["wild"][14:].argmax(axis=1), other.labels)
    assert found.chances.sum() == pytest.approx(1)


def test_without_teachers_a_head_learns_its_own_faces_alone() -> None:
    found = pool(_own(), [make_faces(1)], PLAIN)
    for head in ("fer2013", "ferplus"):
        assert found.weights[head].tolist() == [1] * 14 + [0] * 7
    # What FER+'s votes say of a face, `wild` learns at less weight.
    np.testing.assert_allclose(found.weights["wild"], [PLAIN.others_weight] * 14 + [1] * 7)


def test_teachers_answer_for_faces_of_other_sets() -> None:
    found = pool(_own(), [make_faces(1)], MIXED, _opinions(21))
    np.testing.assert_allclose(found.weights["fer2013"], [1] * 14 + [0.3] * 7)
    np.testing.assert_allclose(found.weights["wild"], [0.3] * 14 + [1] * 7)
    assert (found.targets["fer2013"][14:, 1] == 1).all(), "what they say, and no label"
    angry = found.targets["fer2013"][0], found.targets["ferplus"][0], found.targets["wild"][14]
    np.testing.assert_allclose([row[1] for row in angry], [0.4, 0.25, 0.4], atol=1e-5)
    np.testing.assert_allclose([row[0] for row in angry], [0.6, 0.75, 0.6], atol=1e-5)
    # Of its own faces, `wild` learns what the votes say.
    np.testing.assert_allclose(found.targets["wild"][0, 0], 0.6, atol=1e-5)


def test_rare_emotions_and_small_sets_come_more_often_than_they_are() -> None:
    def of(counts: list[int]) -> FaceSet:
        labels = np.repeat(np.arange(len(counts)), counts)
        return FaceSet(np.zeros((len(labels), 48, 48), np.uint8), labels)

    found = chances([of([300, 3, 50, 50, 50, 50, 50]), of([5] * 7)])
    assert found.sum() == pytest.approx(1)
    common, rare = found[0], found[300]
    assert rare == pytest.approx(10 * common)
    assert 35 / 588 < found[-35:].sum() < 0.5


def test_a_set_that_lacks_emotions_comes_less_often() -> None:
    crops = np.zeros((14, 48, 48), np.uint8)
    whole, half = FaceSet(crops, np.arange(14) % 7), FaceSet(crops, np.repeat([2, 4], 7))
    found = chances([whole, half])
    assert found[14:].sum() == pytest.approx(2 / 7 * found[:14].sum())
