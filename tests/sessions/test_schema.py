from __future__ import annotations

import pytest

from app.sessions.schema import columns, valence
from tests.sessions.rows import EMOTIONS


def test_columns_hold_the_emotions_in_their_order() -> None:
    looks = ["roll", "turn", "quality", "problem", "media_time", "held"]
    assert columns(())[-9:] == ["emotion", "certain", "valence", *looks]
    assert columns(("sad", "happy"))[-10:] == ["certain", "sad", "happy", "valence", *looks]


@pytest.mark.parametrize(
    ("emotion", "expected"),
    list(zip(EMOTIONS, (-1, -1, -1, 1, -1, 0, 0), strict=True)),
)
def test_valence_of_a_clear_face(emotion: str, expected: float) -> None:
    assert valence([float(name == emotion) for name in EMOTIONS], EMOTIONS) == expected


def test_valence_weighs_happy_against_the_unpleasant() -> None:
    assert valence([0.1, 0.0, 0.0, 0.5, 0.2, 0.1, 0.1], EMOTIONS) == pytest.approx(0.2)
