from __future__ import annotations

from math import nan

import numpy as np

from app.studies.group.blocks import Cell
from app.studies.group.bootstrap import Means
from app.studies.group.number_words import (
    interval,
    mean_cell,
    of_measure,
    probability,
    seconds,
    share,
    signed,
    span_cell,
)


def test_what_is_not_known_is_a_dash() -> None:
    assert [one(nan) for one in (share, signed, seconds, probability)] == ["–"] * 4
    assert interval(nan, nan, share) == ""
    assert span_cell(0.1, None, share) == Cell("10%")


def test_numbers_as_people_read_them() -> None:
    assert (share(0.004), share(0.126)) == ("<1%", "13%")
    assert (signed(0.126), signed(-0.1), signed(-0.001)) == ("+0.13", "−0.10", "0.00")
    assert (seconds(1.25), probability(0.126)) == ("1.2 s", "0.13")
    assert of_measure("valence")(0.5) == "+0.50"
    assert of_measure("happy")(0.5) == "0.50"


def test_a_mean_has_its_interval_below() -> None:
    mean, low, high = (np.array([one]) for one in (0.2, 0.1, 0.3))
    found = Means(mean, low, high, np.array([4]))
    assert mean_cell(found, 0, share) == Cell("20%", "10% to 30%")
    assert span_cell(0.2, (0.1, 0.3), probability) == Cell("0.20", "0.10 to 0.30")
