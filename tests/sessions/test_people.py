from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from app.sessions import people
from app.sessions.schema import SessionError
from tests.sessions.rows import readings, row


def recorded() -> pd.DataFrame:
    """Track 1 at 0 to 3 s, track 2 at 1 and 2 s, track 3 at 5 s; only track 2 was named."""
    rows = [row(float(second), person=1) for second in range(4)]
    rows += [row(1.0, person=2, name="Bo"), row(2.0, person=2, name="Bob"), row(5.0, person=3)]
    table = readings(*rows)
    return table.rename(columns={"person": "unused"}).drop(columns="unused")


def persons(table: pd.DataFrame) -> dict[int, list[float]]:
    return {p: table["seconds"][table["person"] == p].tolist() for p in set(table["person"])}


def names(table: pd.DataFrame) -> dict[int, set[str]]:
    return {p: set(table["name"][table["person"] == p]) for p in set(table["person"])}


def test_no_rows() -> None:
    table = people.apply(recorded().iloc[:0], [people.merge_rule(2, into=1)])
    assert len(table) == 0
    assert table["person"].dtype.kind == "i"
    assert len(people.people(table)) == 0
    assert people.split_rule(table, 1, 0.0)["new"] == 1


def test_without_rules_a_person_is_a_track_called_as_it_was_last() -> None:
    before = recorded()
    table = people.apply(before, [])
    assert table["person"].tolist() == before["track"].tolist()
    assert names(table) == {1: {""}, 2: {"Bob"}, 3: {""}}
    assert "person" not in before


def test_naming_holds_for_all_rows_and_can_be_taken_back() -> None:
    rules = [people.name_rule(1, "Ann"), people.name_rule(2, "")]
    assert names(people.apply(recorded(), rules)) == {1: {"Ann"}, 2: {""}, 3: {""}}
    assert names(people.apply(recorded(), rules[:1])) == {1: {"Ann"}, 2: {"Bob"}, 3: {""}}


def test_merged_people_share_rows_and_the_name() -> None:
    table = people.apply(recorded(), [people.merge_rule(2, into=3)])
    assert persons(table) == {1: [0, 1, 2, 3], 3: [1, 2, 5]}
    assert names(table)[3] == {"Bob"}


def test_the_one_merged_into_keeps_its_name() -> None:
    rules = [people.name_rule(1, "Ann"), people.merge_rule(2, into=1)]
    assert names(people.apply(recorded(), rules)) == {1: {"Ann"}, 3: {""}}


def test_split_people_part_at_that_second_and_the_new_one_has_no_name_yet() -> None:
    rule = people.split_rule(people.apply(recorded(), []), 2, at=2.0)
    assert rule == {"do": "split", "person": 2, "at": 2.0, "new": 4}
    table = people.apply(recorded(), [rule])
    assert persons(table) == {1: [0, 1, 2, 3], 2: [1], 3: [5], 4: [2]}
    assert names(table)[4] == {""}


def test_rules_build_on_each_other() -> None:
    merged = [people.merge_rule(3, into=1)]
    split = people.split_rule(people.apply(recorded(), merged), 1, at=2.0)
    rules = [*merged, split, people.name_rule(split["new"], "Cid")]
    table = people.apply(recorded(), rules)
    assert persons(table) == {1: [0, 1], 2: [1, 2], 4: [2, 3, 5]}
    assert names(table) == {1: {""}, 2: {"Bob"}, 4: {"Cid"}}


def test_a_split_never_uses_a_number_of_a_track_merged_away() -> None:
    table = people.apply(recorded(), [people.merge_rule(3, into=1)])
    assert people.split_rule(table, 1, at=2.0)["new"] == 4


def test_rules_for_people_who_are_not_there_change_nothing() -> None:
    rules = [people.name_rule(9, "X"), people.merge_rule(9, into=1)]
    assert persons(people.apply(recorded(), rules)) == persons(people.apply(recorded(), []))


def test_people_are_listed_by_number() -> None:
    table = people.people(people.apply(recorded(), [people.merge_rule(3, into=1)]))
    assert table.columns.tolist() == ["person", "name", "first", "last", "rows"]
    assert table.to_numpy().tolist() == [[1, "", 0.0, 5.0, 5], [2, "Bob", 1.0, 2.0, 2]]


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"do": "forget", "person": 1},
        {"do": "name", "name": "Ann"},
        {"do": "merge", "person": 1},
        {"do": "merge", "person": "x", "into": 1},
        {"do": "split", "person": 1, "at": None, "new": 4},
    ],
)
def test_broken_rules_are_said(rule: dict[str, Any]) -> None:
    with pytest.raises(SessionError, match=r"names and merges in session\.json are damaged"):
        people.apply(recorded(), [rule])


@pytest.mark.parametrize("number", [10**30, 2**31, -(2**40)])
def test_a_number_beyond_all_bounds_is_a_broken_rule(number: int) -> None:
    with pytest.raises(SessionError, match="damaged"):
        people.apply(recorded(), [people.merge_rule(1, into=number)])
