"""People of a session: rules that name, merge and split tracks; readings.csv stays unchanged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from .schema import SessionError

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

Rule = Mapping[str, Any]
_HIGHEST = 2**31 - 1  # number of a person: Qt's signals carry 32 bits


def name_rule(person: int, name: str) -> dict[str, Any]:
    """Rule that names a person; "" removes the name."""
    return {"do": "name", "person": person, "name": name}


def merge_rule(person: int, into: int) -> dict[str, Any]:
    """Rule that merges a person into the person `into`."""
    return {"do": "merge", "person": person, "into": into}


def split_rule(readings: pd.DataFrame, person: int, at: float) -> dict[str, Any]:
    """Rule that splits a person: from second `at` on, the rows get a new number."""
    used = [0, *readings["person"], *readings["track"]]
    return {"do": "split", "person": person, "at": at, "new": int(max(used)) + 1}


def apply(readings: pd.DataFrame, rules: Iterable[Rule]) -> pd.DataFrame:
    """Apply the rules: returns the readings with the columns "person" and "name" filled in.

    person: int64; the track, until a rule merges or splits it.
    name: the person's last name, in all rows; "" without one.

    Raises SessionError for an invalid rule.
    """
    person = readings["track"].to_numpy(np.int64, copy=True)
    seconds = readings["seconds"].to_numpy()
    names = _recorded_names(readings)
    damaged = SessionError(
        tr(
            "The names and merges in session.json are damaged. Remove its last rules, or "
            "all of them, with a text editor."
        )
    )
    for rule in rules:
        try:
            _apply_one(rule, person, seconds, names)
        except (KeyError, TypeError, ValueError, OverflowError):
            raise damaged from None
    numbers, positions = np.unique(person, return_inverse=True)
    if not (np.abs(numbers) <= _HIGHEST).all():
        raise damaged
    called = np.array([names.get(int(number), "") for number in numbers], dtype=object)
    return readings.assign(person=person, name=called[positions])


def people(readings: pd.DataFrame) -> pd.DataFrame:
    """Table of people, sorted by number: "person", "name", "first", "last" (seconds), "rows".

    readings: as returned by `apply`.
    """
    groups = readings.groupby("person", sort=True)
    table = groups.agg(
        name=("name", "first"),
        first=("seconds", "min"),
        last=("seconds", "max"),
        rows=("seconds", "size"),
    )
    return table.reset_index()


def shared_moments(readings: pd.DataFrame, one: int, other: int) -> NDArray[np.float64]:
    """Seconds at which both people were read, ascending, (N,) float64."""
    seconds, person = readings["seconds"].to_numpy(float), readings["person"].to_numpy()
    return np.intersect1d(seconds[person == one], seconds[person == other])


def _recorded_names(readings: pd.DataFrame) -> dict[int, str]:
    """The last recorded name of each track."""
    named = readings.loc[readings["name"] != "", ["track", "name"]]
    last = named.drop_duplicates("track", keep="last")
    return {int(t): str(n) for t, n in zip(last["track"], last["name"], strict=True)}


def _apply_one(
    rule: Rule, person: NDArray[np.int64], seconds: NDArray[np.float64], names: dict[int, str]
) -> None:
    one = int(rule["person"])
    rows = person == one
    match rule["do"]:
        case "name":
            names[one] = str(rule["name"])
        case "merge":
            into = int(rule["into"])
            person[rows] = into
            names[into] = names.get(into) or names.get(one, "")
        case "split":
            person[rows & (seconds >= float(rule["at"]))] = int(rule["new"])
        case _:
            raise ValueError(rule)
