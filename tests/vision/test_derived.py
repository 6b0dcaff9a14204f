from __future__ import annotations

from math import isnan

import numpy as np
import pytest

from app.vision.derived import COORDINATES, derived

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


def test_unknown_votes_give_nothing() -> None:
    assert all(isnan(value) for value in derived(np.empty(0, np.float32), EMOTIONS))


def test_an_emotion_without_coordinates_gives_nothing() -> None:
    assert all(isnan(value) for value in derived(np.array([0.5, 0.4, 0.1]), ("happy", "awe")))


@pytest.mark.parametrize("position", range(8))
def test_a_sole_vote_gives_the_words_own_coordinates(position: int) -> None:
    word = (*EMOTIONS, "contempt")[position]
    votes = np.eye(8, dtype=np.float32)[position]
    assert derived(votes, EMOTIONS) == pytest.approx(COORDINATES[word])


def test_coordinates_are_weighed_by_the_votes() -> None:
    votes = np.array([0, 0, 0.25, 0, 0, 0.75, 0, 0], np.float32)
    expected = (0.25 * -0.64 + 0.75 * 0.40, 0.25 * 0.60 + 0.75 * 0.67)
    assert derived(votes, EMOTIONS) == pytest.approx(expected)


def test_the_published_numbers_are_copied_right() -> None:
    assert {word: COORDINATES[word] for word in ("happy", "sad", "neutral", "contempt")} == {
        "happy": (0.81, 0.51), "sad": (-0.63, -0.27),
        "neutral": (0.0, 0.0), "contempt": (-0.24, 0.31),
    }  # fmt: skip
