from __future__ import annotations

import numpy as np

from app.gui.timeline.moment_words import moment_words

_NAMES = ("angry", "happy", "sad", "neutral")


def test_a_gap_is_said() -> None:
    assert moment_words(12.3, _NAMES, None) == "0:12, no reading"


def test_the_largest_shares_are_named() -> None:
    shares = np.array((0.02, 0.7, 0.2, 0.08))
    assert moment_words(65.0, _NAMES, shares) == "1:05, Happy 70%, Sad 20%, Neutral 8%"


def test_small_shares_are_not_named() -> None:
    assert moment_words(0.0, _NAMES, np.array((0.01, 0.97, 0.01, 0.01))) == "0:00, Happy 97%"
