from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import numpy as np
import pytest

from training import pace


class Fake:
    """Pieces of a second each; `compiled` seconds more for the first."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, compiled: float) -> None:
        self.now, self.compiled = 0.0, compiled
        self.shares: list[float] = []
        monkeypatch.setattr("training.pace.time.monotonic", lambda: self.now)

    def run(self, share: float) -> np.ndarray:
        self.now += 1.0 + (0.0 if self.shares else self.compiled)
        self.shares.append(share)
        return np.array([2.0, 4.0])

    def train(self, seconds: float, over: float = 0.0) -> Iterator[tuple[float, float]]:
        return pace.train(cast(pace.Pieces, self), self.now + seconds, over)


def test_time_is_used_up_and_not_more(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake(monkeypatch, compiled=20.0)
    found = list(fake.train(60.0))
    assert 56 < fake.now <= 60, "compiling is part of the time"
    assert len(found) == len(fake.shares)
    assert {loss for _, loss in found} == {3.0}


def test_share_counts_from_where_compiling_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake(monkeypatch, compiled=50.0)
    list(fake.train(100.0))
    assert fake.shares[:2] == [0.0, 0.0]
    assert fake.shares == sorted(fake.shares)
    assert 0.9 < fake.shares[-1] <= 1


def test_a_stopped_training_goes_on_with_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake(monkeypatch, compiled=0.0)
    found = list(fake.train(50.0, over=0.6))
    assert fake.shares[:2] == [0.6, 0.6]
    assert fake.shares == sorted(fake.shares)
    assert found[-1][0] == 1.0


@pytest.mark.parametrize("seconds", [0.0, 1.5])
def test_one_piece_at_least_is_trained(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Fake(monkeypatch, compiled=5.0)
    assert len(list(fake.train(seconds))) == 1
