from __future__ import annotations

import dataclasses
import itertools
import json
from pathlib import Path

import numpy as np
import pytest

from tests.training.generated import make_faces
from training import losses
from training.data import EMOTIONS, FaceSet
from training.models import load_network
from training.recipes import Recipe

CLASSES = {"fer2013": 7, "ferplus": 8, "wild": 7, "valence": 3}


def _voted(faces: FaceSet) -> FaceSet:
    """The faces with seven votes for their label and three for fear."""
    votes = np.eye(10, dtype=np.float32)[faces.labels] * 7
    votes[:, EMOTIONS.index("fear")] += 3
    return dataclasses.replace(faces, votes=votes)


def test_no_faces_have_targets_of_every_width() -> None:
    none = make_faces(1).take(np.empty(0, int))
    assert {head: rows.shape for head, rows in losses.plain_targets(none).items()} == {
        head: (0, width) for head, width in CLASSES.items()
    }


@pytest.mark.parametrize(("width", "classes"), [(2, 2), (7, 7), (512, 7), (256, 3)])
def test_class_weights_are_as_long_and_as_far_apart(width: int, classes: int) -> None:
    weights = losses.equiangular(width, classes, norm=3.0)
    assert weights.shape == (width, classes)
    assert weights.dtype == np.float32
    expected = np.full((classes, classes), -1 / (classes - 1))
    np.fill_diagonal(expected, 1)
    np.testing.assert_allclose(weights.T @ weights / 9, expected, atol=1e-5)


def test_advanced_softmax_leaves_the_class_weights_as_they_were(
    small_runs: dict[str, Path],
) -> None:
    path = small_runs["advanced_softmax"]
    kernel, bias = load_network(path).get_layer("fer2013").get_weights()
    calibration = json.loads(path.with_suffix(".json").read_text())["calibration"]
    # Calibration divides by the temperature when training is over.
    given = losses.equiangular(*kernel.shape)
    np.testing.assert_allclose(kernel * calibration["temperature"]["fer2013"], given, rtol=1e-5)
    assert not bias.any()
    learned, _ = load_network(small_runs["cross_entropy"]).get_layer("fer2013").get_weights()
    assert abs(np.corrcoef(learned.ravel(), given.ravel())[0, 1]) < 0.5


@pytest.mark.parametrize(
    ("smooth", "votes", "teacher", "ferplus"),
    [(0, 0, 0, 0), (0.1, 0, 0, 0), (0.1, 0.3, 0.5, 0.5), (0, 0.5, 0.5, 1), (0.2, 0, 1, 0)],
)
def test_rows_sum_to_one_whatever_the_shares(
    smooth: float, votes: float, teacher: float, ferplus: float, small_recipe: Recipe
) -> None:
    recipe = dataclasses.replace(
        small_recipe, label_smoothing=smooth, votes_share=votes, teacher_share=teacher,
        ferplus_teacher_share=ferplus,
    )  # fmt: skip
    plain = make_faces(3)
    uniform = {"fer2013": np.full((21, 7), 1 / 7), "ferplus": np.full((21, 8), 1 / 8)}
    for faces, opinions in itertools.product((plain, _voted(plain)), (None, uniform)):
        for head, rows in losses.targets(faces, recipe, opinions).items():
            assert rows.shape == (21, CLASSES[head])
            assert rows.dtype == np.float32
            assert (rows >= 0).all()
            np.testing.assert_allclose(rows.sum(axis=1), 1, rtol=1e-5)


def test_shares_are_of_labels_and_teachers(small_recipe: Recipe) -> None:
    recipe = dataclasses.replace(
        small_recipe, label_smoothing=0.07, teacher_share=0.4, ferplus_teacher_share=0.25
    )
    happy = make_faces(1).take(np.array([3]))
    opinions = {"fer2013": np.eye(7)[[0]], "ferplus": np.eye(8)[[7]]}
    found = losses.targets(happy, recipe, opinions)
    rest = 0.6 * 0.01
    np.testing.assert_allclose(
        found["fer2013"], [[0.4 + rest, rest, rest, 0.6 * 0.94, rest, rest, rest]], atol=1e-6
    )
    np.testing.assert_allclose(found["ferplus"], [[0, 0, 0, 0.75, 0, 0, 0, 0.25]])
    np.testing.assert_allclose(found["valence"], [[0, 0, 1]])
    alone = losses.targets(happy, recipe)
    assert alone["fer2013"][0, 3] == pytest.approx(0.94), "without teachers, labels alone count"


def test_expected_labels_are_how_often_votes_get_each_label() -> None:
    # What ten people call happy has that label three times in four and otherwise sad.
    seen = np.repeat([3, 4, 6], 400)
    labels = np.where((seen == 3) & (np.arange(1200) % 4 == 0), 4, seen)
    votes = np.eye(10, dtype=np.float32)[seen] * 10
    faces = FaceSet(np.zeros((1200, 48, 48), np.uint8), labels, votes)
    expected = losses.expected_labels(faces)
    assert expected.shape == (1200, 7)
    np.testing.assert_allclose(expected[:, [3, 4, 6]].sum(axis=1), 1)
    np.testing.assert_allclose(expected[0], [0, 0, 0, 0.75, 0.25, 0, 0], atol=0.03)
    assert expected[1199, 6] > 0.95


@pytest.mark.parametrize("loss", losses.HEADS_OF)
def test_weights_and_metrics_are_of_the_heads_that_are_learned(
    loss: str, small_recipe: Recipe
) -> None:
    recipe = dataclasses.replace(small_recipe, loss=loss, ferplus_weight=0.3)
    arguments = losses.compile_arguments(recipe)
    assert set(arguments) == {"loss", "loss_weights", "weighted_metrics"}
    for by_head in arguments.values():
        assert isinstance(by_head, dict)
        assert set(by_head) == set(losses.HEADS_OF[loss])
    expected = dict.fromkeys(losses.HEADS_OF[loss], 1.0)
    if len(expected) > 1:
        expected["ferplus"] = 0.3
    assert arguments["loss_weights"] == expected
