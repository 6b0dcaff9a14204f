from __future__ import annotations

import numpy as np
import pytest

from app.common.ten_people import counted, of_one_face, of_some_time


def test_without_shares_nothing_is_said() -> None:
    assert counted({}) == {}
    assert of_one_face({}) == of_some_time({}) == ""


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ({"happy": 0.98, "sad": 0.02}, {"happy": 10}),
        ({"happy": 0.74, "sad": 0.05, "neutral": 0.21}, {"happy": 7, "neutral": 2, "sad": 1}),
        # Each of these is less than half a person, and they are three together.
        ({"fear": 0.04, "happy": 0.72, **dict.fromkeys("abcdef", 0.04)}, {"happy": 7, "other": 3}),
        # Seven hundredths are named where they are the largest remainder, and else not.
        ({"happy": 0.93, "sad": 0.07}, {"happy": 9, "sad": 1}),
        ({"happy": 0.55, "sad": 0.38, "fear": 0.07}, {"happy": 5, "sad": 4, "fear": 1}),
        ({"happy": 0.58, "sad": 0.369, "fear": 0.051}, {"happy": 6, "sad": 4}),
        ({"sad": 0.5, "happy": 0.5}, {"sad": 5, "happy": 5}),
    ],
)
def test_ten_are_counted_most_first(shares: dict[str, float], expected: dict[str, int]) -> None:
    renamed = {"something else" if name == "other" else name: n for name, n in expected.items()}
    assert list(counted(shares).items()) == list(renamed.items())


def test_whatever_the_shares_they_are_ten_and_none_is_far_off() -> None:
    names = [f"emotion {n}" for n in range(8)]
    for shares in np.random.default_rng(1).dirichlet(np.full(8, 0.4), 500):
        counts = counted(dict(zip(names, shares.tolist(), strict=True)))
        assert sum(counts.values()) == 10
        for name, share in zip(names, shares, strict=True):
            assert share >= 0.05 or name not in counts
            assert abs(counts.get(name, 0) - 10 * share) < 1 or share < 0.05


@pytest.mark.parametrize(
    ("shares", "sentence"),
    [
        (
            {"happy": 0.7, "neutral": 0.3},
            "Of ten people, about seven would say happy, three neutral.",
        ),
        ({"happy": 0.97, "neutral": 0.03}, "Nearly all of ten people would say happy."),
        (
            {"happy": 0.5, "neutral": 0.3, "sad": 0.2},
            "People would disagree: of ten, about five would say happy, three neutral, two sad.",
        ),
        (
            {"happy": 0.6, **dict.fromkeys("abcdefghij", 0.04)},
            "Of ten people, about six would say happy, four something else.",
        ),
    ],
)
def test_the_sentence_on_one_face(shares: dict[str, float], sentence: str) -> None:
    assert of_one_face(shares) == sentence


def test_over_some_time_moments_differ_and_people_need_not_disagree() -> None:
    half = of_some_time({"happy": 0.5, "sad": 0.5})
    assert half == "Of ten people who each see one moment, about five would say happy, five sad."
    all_ = of_some_time({"happy": 1.0})
    assert all_ == "Nearly all of ten people who each see one moment would say happy."
