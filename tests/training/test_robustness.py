from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest

from training import robustness
from training.errors import TrainingError
from training.models import Answers


def _answers(rule: Callable[[np.ndarray], np.ndarray]) -> Answers:
    """A model that answers 1 where the rule holds for a crop, else 0."""
    return lambda crops: {"probabilities": np.eye(7)[rule(crops).astype(int)]}


def _pixel(y: int, x: int) -> Answers:
    """A model that looks at one pixel of each crop."""
    return _answers(lambda crops: crops[:, y, x] > 127)


def _edge(column: int) -> np.ndarray:
    """One crop, white from a column on."""
    crops = np.zeros((1, 48, 48), np.uint8)
    crops[:, :, column:] = 255
    return crops


def test_no_crops_have_no_share() -> None:
    with pytest.raises(TrainingError, match="no faces to move"):
        robustness.agreement(
            _answers(lambda crops: crops.mean((1, 2)) > 1), np.empty((0, 48, 48), np.uint8)
        )


def test_a_model_that_always_says_the_same_is_steady() -> None:
    found = robustness.agreement(_answers(lambda crops: np.ones(len(crops))), _edge(20))
    assert json.dumps(found) == '{"shift": 1.0, "scale": 1.0, "flip": 1.0}'


def test_shift_moves_by_four_pixels_each_way() -> None:
    # 8 % of 48 is 3.84. Two of the four moves leave what is in one column as it is.
    lying = _edge(24).transpose(0, 2, 1)
    for distance, steady in ((3, 0.75), (5, 1.0)):
        for place in (24 - distance, 23 + distance):
            assert robustness.agreement(_pixel(24, place), _edge(24))["shift"] == steady
            assert robustness.agreement(_pixel(place, 24), lying)["shift"] == steady


def test_scale_is_about_the_middle() -> None:
    # An edge at 40 goes to 38.4 when smaller and to 41.6 when larger; one in the middle stays.
    for edge, column, steady in ((40, 41, 0.5), (40, 38, 0.5), (40, 43, 1.0), (24, 24, 1.0)):
        assert robustness.agreement(_pixel(24, column), _edge(edge))["scale"] == steady


def test_edges_are_repeated() -> None:
    white = np.full((2, 48, 48), 255, np.uint8)
    found = robustness.agreement(_answers(lambda crops: crops.min((1, 2)) == 255), white)
    assert set(found.values()) == {1.0}


def test_flip_mirrors_exactly() -> None:
    crops = np.random.default_rng(1).integers(0, 256, (3, 48, 48), np.uint8)
    mirrored = crops[:, :, ::-1]

    def is_known(seen: np.ndarray) -> np.ndarray:
        return ((seen == crops) | (seen == mirrored)).all((1, 2))

    def is_as_given(seen: np.ndarray) -> np.ndarray:
        return (seen == crops).all((1, 2))

    assert robustness.agreement(_answers(is_known), crops)["flip"] == 1.0
    assert robustness.agreement(_answers(is_as_given), crops)["flip"] == 0.0


def test_share_is_over_faces() -> None:
    # The first is bright on the left alone; the second on both sides.
    crops = np.zeros((2, 48, 48), np.uint8)
    crops[:, :, :10] = 255
    crops[1, :, -10:] = 255
    assert robustness.agreement(_pixel(24, 2), crops)["flip"] == 0.5
