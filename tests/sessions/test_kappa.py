from __future__ import annotations

import numpy as np
import pytest

from app.sessions.kappa import FEWEST_UNITS, cohen_kappa, kappa_interval

# Fleiss, Cohen & Everitt, Psychological Bulletin 72 (1969), 323-327: two psychiatrists, 200 cases.
_FLEISS = np.array([[106, 10, 4], [22, 28, 10], [2, 12, 6]])
# Cohen, Psychological Bulletin 70 (1968), 213-220: proportions of 100 cases.
_COHEN = np.array([[44, 7, 9], [5, 20, 5], [1, 3, 6]])


def test_nothing_rated_has_no_kappa() -> None:
    assert cohen_kappa(np.zeros((3, 3), int)) is None
    assert kappa_interval(np.zeros((0, 3, 3), int)) is None


@pytest.mark.parametrize(
    ("counts", "published", "by_hand"),
    [
        (_FLEISS, 0.429, (0.7 - 0.475) / (1 - 0.475)),
        (_COHEN, 0.492, (0.7 - 0.41) / (1 - 0.41)),
        ([[20, 5], [10, 15]], 0.4, (0.7 - 0.5) / (1 - 0.5)),
    ],
)
def test_published_examples(counts: np.ndarray, published: float, by_hand: float) -> None:
    kappa = cohen_kappa(np.asarray(counts))
    assert kappa == pytest.approx(published, abs=0.0005)
    assert kappa == pytest.approx(by_hand, abs=1e-12)


@pytest.mark.parametrize("seed", range(8))
def test_it_is_scikit_learns(seed: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    random = np.random.default_rng(seed)
    human = random.integers(0, 7, 300)
    program = np.where(random.random(300) < 0.5, human, random.integers(0, 8, 300))
    counts = np.zeros((8, 8), int)
    np.add.at(counts, (human, program), 1)
    assert cohen_kappa(counts) == pytest.approx(metrics.cohen_kappa_score(human, program))


def test_full_agreement_is_one_and_chance_is_zero() -> None:
    assert cohen_kappa(np.diag([3, 4, 5])) == pytest.approx(1.0)
    assert cohen_kappa(np.outer([10, 30], [20, 20])) == pytest.approx(0.0)
    assert cohen_kappa(np.array([[0, 5], [5, 0]])) == pytest.approx(-1.0)


@pytest.mark.parametrize("counts", [[[9, 0], [0, 0]], [[6, 3], [0, 0]], [[6, 0], [3, 0]]])
def test_one_category_only_is_undefined(counts: list[list[int]]) -> None:
    """It would be 0, or 0/0, however much they agree."""
    assert cohen_kappa(np.array(counts)) is None


def _units(number: int, frames: int) -> np.ndarray:
    """Intervals of so many equal frames, a third of them read wrong, in turns of two emotions."""
    units = np.zeros((number, 2, 2), int)
    for unit in range(number):
        human = unit % 2
        program = human if unit // 2 % 3 else 1 - human
        units[unit, human, program] = frames
    return units


def test_the_interval_is_of_units_and_not_of_frames() -> None:
    few = kappa_interval(_units(60, 1))
    assert few == kappa_interval(_units(60, 100)), "more frames of the same intervals say no more"
    assert few is not None
    kappa = cohen_kappa(_units(60, 1).sum(0))
    assert kappa is not None
    assert few[0] < kappa < few[1]
    # By the delta method: twice the standard error of the share that agrees, for pe = 1/2.
    assert few[1] - few[0] == pytest.approx(2 * 1.96 * 2 * np.sqrt(2 / 9 / 60), rel=0.15)


def test_more_units_narrow_it() -> None:
    wide, narrow = kappa_interval(_units(30, 5)), kappa_interval(_units(300, 5))
    assert wide is not None and narrow is not None
    assert narrow[1] - narrow[0] < 0.5 * (wide[1] - wide[0])


def test_few_units_or_hardly_any_variety_have_none() -> None:
    assert kappa_interval(_units(FEWEST_UNITS - 1, 5)) is None
    units = np.zeros((20, 2, 2), int)
    units[:, 0, 0] = 5
    units[0] = [[0, 0], [0, 5]]  # left out of a third of what is drawn
    assert kappa_interval(units) is None


def test_the_interval_covers_the_truth() -> None:
    """Of 200 recordings of clustered frames, about 95% hold the true kappa."""
    random = np.random.default_rng(5)
    held = 0
    for _ in range(200):
        units = np.zeros((60, 2, 2), int)
        human = random.integers(0, 2, 60)
        wrong = random.random(60) < 0.25  # all frames of an interval alike: kappa is 0.5
        np.add.at(units, (np.arange(60), human, np.where(wrong, 1 - human, human)), 8)
        low, high = kappa_interval(units) or (1.0, -1.0)
        held += low <= 0.5 <= high
    assert 180 <= held <= 199
