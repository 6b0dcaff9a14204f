"""People of a session: tracks are named, merged and split by rules; readings stay as recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .schema import SessionError

Rule = Mapping[str, Any]
_HIGHEST = 2**31 - 1  # number of a person that the window can handle


def name_rule(person: int, name: str) -> dict[str, Any]:
    """This person is called so; "" takes the name away."""
    return {"do": "name", "person": person, "name": name}


def merge_rule(person: int, into: int) -> dict[str, Any]:
    """This person is the same as `into`."""
    return {"do": "merge", "person": person, "into": into}


def split_rule(readings: pd.DataFrame, person: int, at: float) -> dict[str, Any]:
    """From second `at` on, this person is another one, with a number not used before."""
    used = [0, *readings["person"], *readings["track"]]
    return {"do": "split", "person": person, "at": at, "new": int(max(used)) + 1}


def apply(readings: pd.DataFrame, rules: Iterable[Rule]) -> pd.DataFrame:
    """The readings with an int column `person`, the track to begin with, and in `name` what the
    person is called in all rows: what was said last. Raises SessionError for a broken rule."""
    person = readings["track"].to_numpy(np.int64, copy=True)
    seconds = readings["seconds"].to_numpy()
    names = _recorded_names(readings)
    damaged = SessionError(
        "The names and merges in session.json are damaged. "
        "Remove its last rules, or all of them, with a text editor."
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
    """One row for each person, by number: person, name, first and last (seconds), rows (how many).

    readings: as `apply` gives them.
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
    """The seconds at which both people were read, in order."""
    seconds, person = readings["seconds"].to_numpy(float), readings["person"].to_numpy()
    return np.intersect1d(seconds[person == one], seconds[person == other])


def _recorded_names(readings: pd.DataFrame) -> dict[int, str]:
    """What each track was called last while it was recorded."""
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
