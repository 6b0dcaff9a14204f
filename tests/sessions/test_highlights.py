from __future__ import annotations

import numpy as np

from app.sessions.highlights import Highlight, find_highlights
from tests.sessions.rows import EMOTIONS, readings, row


def _find(*rows: dict[str, object]) -> tuple[Highlight, ...]:
    table = readings(*rows)
    shown = np.array([EMOTIONS.index(name) for name in table["emotion"]], np.int64)
    shown[~table["certain"].to_numpy(bool)] = len(EMOTIONS)
    return find_highlights(table, shown, table[list(EMOTIONS)].to_numpy(float), EMOTIONS)


def test_where_nothing_is_certain_there_are_none() -> None:
    """The least there is: nobody asks without rows."""
    assert _find(row(0.0, "happy", certain=False)) == ()


def test_neutral_is_no_expression() -> None:
    assert _find(row(0.0, "neutral", strength=0.99)) == ()


def test_the_strongest_come_first() -> None:
    found = _find(row(0.0, "sad", strength=0.6), row(10.0, "happy", strength=0.9))
    assert [(one.emotion, one.seconds) for one in found] == [("happy", 10.0), ("sad", 0.0)]
    assert found[0].probability == np.float32(0.9)
    assert found[0].box == (10, 20, 30, 40)


def test_moments_lie_three_seconds_apart() -> None:
    rows = [row(n / 2, "happy", strength=0.6 + 0.01 * n) for n in range(20)]
    seconds = sorted(one.seconds for one in _find(*rows))
    assert seconds[-1] == 9.5
    assert min(np.diff(seconds)) >= 3.0


def test_there_are_five_at_most() -> None:
    assert len(_find(*[row(5.0 * n, "happy", strength=0.8) for n in range(9)])) == 5
