"""Calibration of shares of votes and of what most people say, by temperature."""

from __future__ import annotations

import numpy as np
import pytest

from training.data import FaceSet
from training.temperatures import TEMPERATURES, by_temperature

HAPPY = 3


def _faces(count: int) -> tuple[FaceSet, np.ndarray]:
    """Faces that seven of ten people call happy and three neutral, and shares that say just so."""
    votes = np.zeros((count, 10))
    votes[:, HAPPY], votes[:, 6] = 7, 3
    crops = np.zeros((count, 48, 48), np.uint8)
    return FaceSet(crops, np.full(count, HAPPY), votes), (votes[:, :8] / 10).astype(np.float32)


def test_every_temperature_has_a_row() -> None:
    table = by_temperature(*reversed(_faces(1)))
    assert table["temperature"].tolist() == list(TEMPERATURES)


def test_shares_are_right_as_they_are_and_what_most_say_only_when_they_are_sharpened() -> None:
    faces, shares = _faces(20)
    rows = {row["temperature"]: row for row in by_temperature(shares, faces).to_dict("records")}
    # Of 0.7 each answer is right: that is 0.3 off.
    assert rows[1.0] == pytest.approx(
        {"temperature": 1, "share_ece": 0, "share_distance": 0, "ferplus_ece": 0.3}
    )
    sharp = 0.7**2 / (0.7**2 + 0.3**2)
    far, near = sharp - 0.7, 1 - sharp
    assert rows[0.5] == pytest.approx(
        {"temperature": 0.5, "share_ece": far, "share_distance": far, "ferplus_ece": near},
        abs=0.001,
    )
