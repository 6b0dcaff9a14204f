from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.exchange.boris import MARKER, write_boris
from app.exchange.coding import Coding
from app.exchange.intervals import NO_FACE, UNCERTAIN, Interval
from app.sessions.coded_events import CodedEvent
from app.sessions.markers import Marker
from tests.exchange.exported import AWKWARD, EVENTS, coding, three_states
from tests.sessions.rows import EMOTIONS


def _write(folder: Path, one: Coding) -> dict[str, Any]:
    path = folder / "a.boris"
    write_boris(path, one)
    project: dict[str, Any] = json.loads(path.read_bytes().decode("ascii"))
    return project


def _observation(project: dict[str, Any]) -> dict[str, Any]:
    (observation,) = project["observations"].values()
    found: dict[str, Any] = observation
    return found


def _states(project: dict[str, Any]) -> list[Interval]:
    """The states as BORIS has them: of a subject's events of a behaviour, in the order of the
    file, each second one stops what the one before has started."""
    numbers = {one["name"]: int(n) + 1 for n, one in project["subjects_conf"].items()}
    states = {one["code"] for one in project["behaviors_conf"].values() if "State" in one["type"]}
    events = _observation(project)["events"]
    assert [one[0] for one in events] == sorted(one[0] for one in events)
    running: dict[tuple[str, str], float] = {}
    found = []
    for time, subject, code, *_ in events:
        if code not in states:
            continue
        if (subject, code) in running:
            found.append(Interval(numbers[subject], running.pop((subject, code)), time, code))
        else:
            assert not [one for one in running if one[0] == subject], "one state at a time"
            running[subject, code] = time
    assert not running
    return sorted(found)


def test_nobody(tmp_path: Path) -> None:
    project = _write(tmp_path, coding())
    assert project["project_format_version"] == "7.0"
    assert project["subjects_conf"] == {}
    assert _observation(project)["events"] == []
    assert _observation(project)["type"] == "LIVE"


def test_behaviours(tmp_path: Path) -> None:
    behaviours = _write(tmp_path, coding())["behaviors_conf"].values()
    assert [one["code"] for one in behaviours] == [*EMOTIONS, UNCERTAIN, NO_FACE, MARKER]
    assert {one["type"] for one in behaviours} == {"State event", "Point event"}
    assert all(one["modifiers"] == {} for one in behaviours)


def test_states_start_and_stop(tmp_path: Path) -> None:
    states = [*three_states(1), Interval(2, 1.48, 4.5, "happy")]
    assert _states(_write(tmp_path, coding(["Ann", "Ben"], states))) == [
        Interval(1, 0.0, 1.48, "happy"),
        Interval(1, 1.48, 2.0, UNCERTAIN),
        Interval(1, 3.0, 4.5, NO_FACE),
        Interval(2, 1.48, 4.5, "happy"),
    ]


def test_one_state_that_starts_again_as_it_stops(tmp_path: Path) -> None:
    states = [Interval(1, 0.0, 1.0, "sad"), Interval(1, 1.0004, 2.0, "sad")]
    assert [one.end for one in _states(_write(tmp_path, coding(["Ann"], states)))] == [1.0, 2.0]


def test_less_than_a_millisecond_is_rounded_away(tmp_path: Path) -> None:
    states = [Interval(1, 1.0, 1.0004, "happy"), Interval(1, 1.0004, 2.0, "sad")]
    assert _states(_write(tmp_path, coding(["Ann"], states))) == [Interval(1, 1.0, 2.0, "sad")]


def test_markers_are_points_with_a_comment(tmp_path: Path) -> None:
    project = _write(tmp_path, coding(["Ann"], three_states(), [Marker(1.48, "a\nb")]))
    assert [1.48, "", MARKER, "", "a\nb"] in _observation(project)["events"]
    assert len(_states(project)) == 3


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_names(name: str, tmp_path: Path) -> None:
    project = _write(tmp_path, coding([name], three_states(), [Marker(1.0, name)]))
    assert [one["name"] for one in project["subjects_conf"].values()] == [name]
    assert len(_states(project)) == 3
    assert name in [event[4] for event in _observation(project)["events"]]


def test_the_media(tmp_path: Path) -> None:
    project = _write(tmp_path, coding(["Ann"], three_states(), media="/films/a.mp4", rate=25.0))
    observation = _observation(project)
    assert observation["type"] == "MEDIA"
    assert observation["file"]["1"] == ["/films/a.mp4"]
    assert sorted(observation["file"]) == [str(n) for n in range(1, 9)]
    assert observation["media_info"]["length"] == {"/films/a.mp4": 10.0}
    assert observation["media_info"]["fps"] == {"/films/a.mp4": 25.0}
    assert {len(event) for event in observation["events"]} == {6}  # with the frame, not known


def test_a_film_of_unknown_rate(tmp_path: Path) -> None:
    observation = _observation(_write(tmp_path, coding(media="/films/a.mp4")))
    assert observation["media_info"]["fps"] == {}


def test_what_an_observer_coded(tmp_path: Path) -> None:
    project = _write(tmp_path, coding(events=EVENTS))
    kinds = {one["code"]: one["type"] for one in project["behaviors_conf"].values()}
    assert (kinds["laughs"], kinds["speaks"]) == ("Point event", "State event")
    assert (kinds["waves"], kinds["speaks (point)"]) == ("State event", "Point event")
    events = _observation(project)["events"]
    assert [event[:3] for event in events] == [
        *([0.5, "", "laughs"], [1.0, "", "speaks"], [1.2, "", "waves"], [2.5, "", "speaks"]),
        *([3.0, "", "waves"], [4.0, "", "speaks (point)"]),
        *([5.0, "", "waves"], [5.001, "", "waves"]),
    ]
    assert (events[0][4], events[2][4]) == ("loud", "left hand")


def test_a_code_named_as_an_emotion_is_another_behaviour(tmp_path: Path) -> None:
    project = _write(tmp_path, coding(events=[CodedEvent(1.0, 2.0, "happy", "", "state")]))
    names = [one["code"] for one in project["behaviors_conf"].values()]
    assert (names.count("happy"), names.count("happy (2)")) == (1, 1)
    assert {event[2] for event in _observation(project)["events"]} == {"happy (2)"}
