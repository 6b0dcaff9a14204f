from __future__ import annotations

import pytest

from app.sessions.schema import LATER, columns, later, valence
from app.sessions.vote_columns import vote_columns
from tests.sessions.rows import EMOTIONS


def test_columns_hold_the_emotions_in_their_order() -> None:
    looks = ["valence", *LATER]
    assert columns(())[-12:] == ["emotion", "certain", *looks, *vote_columns(())]
    pair = ("sad", "happy")
    assert columns(pair)[-15:] == ["certain", "sad", "happy", *looks, *vote_columns(pair)]
    assert list(later(pair)) == columns(pair)[-11:]


@pytest.mark.parametrize(
    ("emotion", "expected"),
    list(zip(EMOTIONS, (-1, -1, -1, 1, -1, 0, 0), strict=True)),
)
def test_valence_of_a_clear_face(emotion: str, expected: float) -> None:
    assert valence([float(name == emotion) for name in EMOTIONS], EMOTIONS) == expected


def test_valence_weighs_happy_against_the_unpleasant() -> None:
    assert valence([0.1, 0.0, 0.0, 0.5, 0.2, 0.1, 0.1], EMOTIONS) == pytest.approx(0.2)
