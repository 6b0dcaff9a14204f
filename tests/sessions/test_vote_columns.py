from __future__ import annotations

import numpy as np
import pytest

from app.sessions.vote_columns import share_columns, vote_columns, vote_values
from tests.sessions.rows import EMOTIONS


def test_without_emotions_there_is_contempt_alone() -> None:
    assert share_columns(()) == ["votes_contempt"]


def test_shares_come_first_and_then_what_is_derived_of_them() -> None:
    assert vote_columns(("happy", "sad")) == [
        "votes_happy", "votes_sad", "votes_contempt", "derived_valence", "derived_arousal",
    ]  # fmt: skip


def test_unknown_votes_are_empty() -> None:
    values = vote_values(np.empty(0, np.float32), EMOTIONS)
    assert values == [None] * len(vote_columns(EMOTIONS))


def test_values_stand_in_the_order_of_the_columns() -> None:
    votes = np.array([0.1234567, 0, 0, 0.5, 0, 0, 0, 0.3765433], np.float32)
    found = dict(zip(vote_columns(EMOTIONS), vote_values(votes, EMOTIONS), strict=True))
    assert (found["votes_angry"], found["votes_happy"], found["votes_contempt"]) == (
        (0.123, 0.5, 0.377)
    )
    valence = 0.1234567 * -0.51 + 0.5 * 0.81 + 0.3765433 * -0.24
    assert found["derived_valence"] == pytest.approx(valence, abs=0.0005)


def test_of_emotions_without_coordinates_the_shares_alone_are_known() -> None:
    assert vote_values(np.array([0.9, 0.1], np.float32), ("awe",)) == [0.9, 0.1, None, None]
