from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import recall_score

from training.choosing import macro_recall, mean_macro_recall
from training.data import FaceSet


@pytest.mark.parametrize("present", [[3], [0, 6], range(7)])
def test_macro_recall_is_scikit_learns(present: list[int]) -> None:
    rng = np.random.default_rng(1)
    labels, answers = rng.choice(present, 200), rng.integers(0, 7, 200)
    expected = recall_score(labels, answers, labels=np.unique(labels), average="macro")
    assert macro_recall(labels, answers) == pytest.approx(expected, abs=1e-12)


def test_macro_recall_counts_every_emotion_alike() -> None:
    faces = FaceSet(np.zeros((4, 48, 48), np.uint8), np.array([0, 0, 0, 1]))
    always_angry = np.eye(7)[[0, 0, 0, 0]]
    assert mean_macro_recall([always_angry], [faces]) == pytest.approx(0.5)


def test_macro_recall_is_the_mean_over_both_label_sets() -> None:
    votes = np.zeros((2, 10), np.float32)
    votes[:, 1] = 10
    faces = FaceSet(np.zeros((2, 48, 48), np.uint8), np.array([0, 0]), votes)
    assert mean_macro_recall([np.eye(7)[[0, 0]]], [faces]) == pytest.approx(0.5)


def test_every_set_of_labels_counts_alike() -> None:
    votes = np.eye(10, dtype=np.float32)[[1, 1]] * 10
    crops = np.zeros((2, 48, 48), np.uint8)
    sets = [FaceSet(crops, np.array([0, 0]), votes), FaceSet(crops, np.array([2, 2]))]
    angry, fear = np.eye(7)[[0, 0]], np.eye(7)[[2, 2]]
    # Right on FER2013's labels, wrong on FER+'s votes, right on the other set.
    assert mean_macro_recall([angry, fear], sets) == pytest.approx(2 / 3)
    assert mean_macro_recall([fear, fear], sets) == pytest.approx(1 / 3)
