from __future__ import annotations

import json
from typing import Any

import pytest

from app.exchange.import_boris import POINT, START, STOP, Entry, joined, pair, read_boris
from app.exchange.import_events import AnnotationFile, Event, ImportFileError
from tests.exchange.annotated import STRANGE, boris_project


def _read(project: Any) -> AnnotationFile:
    return read_boris(json.dumps(project).encode(), "a.boris")


def _entry(seconds: float, kind: str, subject: str = "", modifiers: str = "") -> Entry:
    return Entry(seconds, subject, "sad", modifiers, "", kind)


def test_a_project_without_observations_or_events() -> None:
    assert _read({"observations": {}}).parts == {}
    assert _read(boris_project([])).parts == {"film": []}


def test_states_last_and_points_do_not() -> None:
    events: list[list[Any]] = [
        [3.3, "Anna", "happy", "", "", 99],
        [5.0, "", "door", "", "slams", "NA"],
        [7.75, "Anna", "happy", "", "", 230],
        [9.0, "Ben", "happy", "", ""],  # as older projects have it
        [9.5, "Anna", "happy", "", ""],
        [10.0, "Ben", "happy", "", ""],
        [11.0, "Anna", "happy", "", ""],
    ]
    file = _read(boris_project(events, states=("happy",)))
    assert (file.kind, file.notes) == ("observation", ())
    assert file.select() == [
        Event(3.3, 7.75, "happy", "Anna"),
        Event(5.0, 5.0, "door", "", "slams"),
        Event(9.0, 10.0, "happy", "Ben"),
        Event(9.5, 11.0, "happy", "Anna"),
    ]


def test_the_time_offset_is_taken_off_again() -> None:
    project = boris_project([[12.0, "", "door", "", "", 0]])
    project["observations"]["film"]["time offset"] = 10.0
    assert _read(project).select() == [Event(2.0, 2.0, "door")]


def test_each_observation_is_a_part() -> None:
    project = boris_project([[1.0, "", "door", "", "", 0]])
    project["observations"]["other"] = {"events": [[2.0, "No focal subject", "door", "", ""]]}
    file = _read(project)
    assert list(file.parts) == ["film", "other"]
    assert file.select(["other"]) == [Event(2.0, 2.0, "door")]


def test_modifiers_and_comments_are_kept() -> None:
    project = boris_project(
        [[1.0, "", "door", "left|loud", "why?", 0], [2.0, "", "door", "None", ""]]
    )
    assert [one.detail for one in _read(project).select()] == ["left|loud; why?", ""]


@pytest.mark.parametrize("name", STRANGE)
def test_strange_names(name: str) -> None:
    project = boris_project([[1.0, name, name, "", name, 0]])
    assert _read(project).select() == [Event(1.0, 1.0, name, name, name)]


def test_pairs() -> None:
    notes: list[str] = []
    assert pair([], notes) == []
    log = [
        _entry(4.0, STOP, modifiers="b"),
        _entry(1.0, START, modifiers="a"),
        _entry(2.0, START, modifiers="b"),
        _entry(3.0, STOP, modifiers="a"),
        _entry(2.5, POINT),
    ]
    found = [(one.onset, one.offset, one.detail) for one in pair(log, notes)]
    assert sorted(found) == [(1.0, 3.0, "a"), (2.0, 4.0, "b"), (2.5, 2.5, "")]
    assert notes == []


def test_what_starts_as_another_ends_does_not_close_itself() -> None:
    log = [_entry(1.0, ""), _entry(2.0, ""), _entry(2.0, ""), _entry(3.0, "")]
    assert [(one.onset, one.offset) for one in pair(log, [])] == [(1.0, 2.0), (2.0, 3.0)]


@pytest.mark.parametrize(
    ("log", "alone"),
    [
        ([_entry(1.0, START)], 1),
        ([_entry(1.0, STOP)], 1),
        ([_entry(1.0, START, "A"), _entry(2.0, STOP, "B")], 2),
        ([_entry(1.0, START), _entry(2.0, START), _entry(3.0, STOP)], 1),
        ([_entry(1.0, ""), _entry(2.0, ""), _entry(3.0, "")], 1),
    ],
)
def test_starts_and_stops_that_stand_alone_are_counted(log: list[Entry], alone: int) -> None:
    notes: list[str] = []
    pair(log, notes)
    assert notes == [f"States without a start or without a stop were left out: {alone}."]


def test_what_is_not_there_is_not_joined() -> None:
    assert joined() == joined("", "None", "NA", " ") == ""
    assert joined("a", "", "b") == "a; b"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "is no complete BORIS project"),
        (b'{"a": "\xff"}', "is no complete BORIS project"),
        (b"[" * 100_000, "is no complete BORIS project"),
        (b"{}", "is no BORIS project"),
        (b'{"observations": []}', "is no BORIS project"),
        (b'{"observations": {"a": {}}}', "is damaged"),
        (b'{"observations": {"a": []}}', "is damaged"),
        (b'{"observations": {"a": {"events": [[1.0]]}}}', "is damaged"),
        (b'{"observations": {"a": {"events": 3}}}', "is damaged"),
        (b'{"observations": {}, "behaviors_conf": {"0": {"type": "State event"}}}', "is damaged"),
        (b'{"observations": {"a": {"events": [["NA", "", "x", "", ""]]}}}', "“NA” is no time"),
        (b'{"observations": {"a": {"events": [[NaN, "", "x", "", ""]]}}}', "is no time"),
        (b'{"observations": {"a": {"events": [], "time offset": "x"}}}', "“x” is no time"),
    ],
)
def test_a_broken_project_is_said(data: bytes, said: str) -> None:
    with pytest.raises(ImportFileError, match=r"^a\.boris") as error:
        read_boris(data, "a.boris")
    assert said in str(error.value)
