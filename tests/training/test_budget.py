from __future__ import annotations

from pathlib import Path

import pytest

from training import budget


def test_seconds_outlive_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [50.0]
    monkeypatch.setattr("training.budget.time.monotonic", lambda: now[0])
    first = budget.Budget(tmp_path / "campaign.json", minutes=2.0)
    whole = first.left()
    assert 100 < whole < 120, "something is spared for the beginning and the end"
    now[0] += 30
    assert first.left() == pytest.approx(whole - 30)
    first.keep()
    now[0] += 500  # after it was killed
    second = budget.Budget(tmp_path / "campaign.json", minutes=2.0)
    assert second.left() == pytest.approx(whole - 30)
    now[0] += 500
    assert second.left() == 0.0
    assert second.used() == pytest.approx(530)
