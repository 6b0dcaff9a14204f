from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

from app.studies.group.choices import Choices
from app.studies.group.figures import stimulus_figures
from app.studies.group.table import COLUMNS, table
from app.studies.group.viewing import Event
from tests.studies.group.viewings import viewing

_CHOICES = Choices(resamples=200)


def _table() -> pd.DataFrame:
    times = np.arange(400) / 20
    people = [
        viewing(
            np.where(times < 6 + n / 4, 0.1, 0.6 + n / 20),
            participant=f"sub-0{n + 1}",
            group="ab"[n // 2],
            length=20.0,
        )
        for n in range(4)
    ]
    return table("study", stimulus_figures("film", 20.0, [Event("joke", 5.0)], people, _CHOICES))


def _one(found: pd.DataFrame, **where: Any) -> pd.Series:
    for name, value in where.items():
        found = found[found[name] == value]
    assert len(found) == 1, found
    return found.iloc[0]


def test_nobody_makes_an_empty_table_with_all_columns() -> None:
    found = table("study", stimulus_figures("film", 20.0, [], [], _CHOICES))
    assert list(found.columns) == list(COLUMNS)
    assert len(found) == 0


def test_every_row_has_a_value_and_says_of_whom() -> None:
    found = _table()
    assert list(found.columns) == list(COLUMNS)
    assert found["value"].notna().all()
    assert (found["n"] >= 1).all()
    assert set(found["study"]) == {"study"}
    assert set(found["stimulus"]) == {"film"}
    assert not found.duplicated(list(COLUMNS[:8])).any(), "a figure has one row"
    assert set(found["participant"]) == {"mean", "sub-01", "sub-02", "sub-03", "sub-04"}


def test_courses_have_a_row_for_each_cell() -> None:
    found = _table().query("measure == 'course' and emotion == 'happy' and participant == 'mean'")
    around, found = found.query("event == 'joke'"), found.query("event == ''")
    assert around["second"].tolist() == [n / 4 + 0.125 for n in range(-8, 20)]
    assert _one(around, second=-0.125)["value"] == pytest.approx(0.1)
    assert len(found) == 3 * 80, "of all, and of both groups"
    last = _one(found, second=19.875, group="")
    assert last["value"] == pytest.approx(0.675)
    assert last["low"] < 0.675 < last["high"]
    assert last["n"] == 4


def test_shares_and_means_are_of_each_and_of_all() -> None:
    found = _table()
    shares = found.query("measure == 'share of time' and event == '' and participant == 'sub-01'")
    assert shares["value"].sum() == pytest.approx(1.0)
    where = {"measure": "share of time", "event": "", "emotion": "happy"}
    assert _one(found, **where, participant="sub-01")["value"] == pytest.approx(0.7)
    assert _one(found, **where, participant="mean")["n"] == 4


def test_reactions_agreement_and_differences_are_in_it() -> None:
    found = _table()
    where = {"event": "joke", "emotion": "happy", "participant": "mean"}
    assert _one(found, measure="reacted", **where)["value"] == 1.0
    onset = _one(found, measure="reaction onset", **where)
    assert onset["value"] == pytest.approx(1.375)
    assert _one(found, measure="reacted", **{**where, "emotion": "fear"})["value"] == 0.0
    assert found.query("measure == 'reaction onset' and emotion == 'fear'").empty
    agreed = _one(found, measure="agreement", emotion="happy", participant="mean")
    assert agreed["value"] > 0.9
    difference = _one(
        found, measure="difference", event="", emotion="happy", group="a - b", participant="mean"
    )
    assert difference["n"] == 4
    assert difference["low"] <= difference["value"] <= difference["high"]


def test_what_was_seen_is_told_for_the_stimulus_and_each_event() -> None:
    found = _table().query("participant == 'sub-01'")
    assert _one(found, measure="analysed", event="")["value"] == pytest.approx(1.0)
    assert _one(found, measure="seen", event="joke")["value"] == pytest.approx(1.0)
    assert _one(found, measure="readable")["value"] == pytest.approx(1.0)
