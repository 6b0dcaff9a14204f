from __future__ import annotations

from app.sessions.coded_events import CodedEvent, coded, pressed, running, stops, united
from app.sessions.markers import Marker, MarkerKind


def _mark(seconds: float, kind: MarkerKind, code: str = "speaks", note: str = "") -> Marker:
    return Marker(seconds, note, code, kind)


def _state(start: float, end: float, note: str = "", code: str = "speaks") -> CodedEvent:
    return CodedEvent(start, end, code, note, "state")


def test_without_markers_nothing_was_coded() -> None:
    assert coded([], 60.0) == ([], [])
    assert running([]) == {}
    assert stops([], 60.0) == []
    assert united([]) == []


def test_a_marker_without_a_code_is_none() -> None:
    assert coded([Marker(2.0, "b"), Marker(1.0, "a")], 60.0).rest == [
        Marker(1.0, "a"),
        Marker(2.0, "b"),
    ]


def test_a_state_lasts_from_start_to_stop_and_states_may_overlap() -> None:
    marked = [
        *(_mark(3.0, "stop"), _mark(1.0, "start", note="loud"), _mark(2.0, "start", "waves")),
        *(_mark(2.5, "point", "laughs"), _mark(4.0, "stop", "waves", "left hand")),
    ]
    assert coded(marked, 60.0) == (
        [
            _state(1.0, 3.0, "loud"),
            _state(2.0, 4.0, "left hand", "waves"),
            CodedEvent(2.5, 2.5, "laughs", "", "point"),
        ],
        [],
    )


def test_a_state_without_a_stop_lasts_until_the_end() -> None:
    assert coded([_mark(1.0, "start")], 60.0).events == [_state(1.0, 60.0)]
    assert coded([_mark(61.0, "start")], 60.0).events == [_state(61.0, 61.0)]


def test_a_second_start_ends_the_first() -> None:
    marked = [_mark(1.0, "start"), _mark(2.0, "start"), _mark(3.0, "stop")]
    assert coded(marked, 60.0).events == [_state(1.0, 2.0), _state(2.0, 3.0)]


def test_a_stop_without_a_start_stays_a_marker() -> None:
    assert coded([_mark(1.0, "stop")], 60.0) == ([], [Marker(1.0, "speaks ends")])


def test_a_key_starts_and_stops_its_state() -> None:
    first = pressed("speaks", "state", 1.0, [])
    second = pressed("speaks", "state", 2.0, [first])
    third = pressed("speaks", "state", 3.0, [first, second])
    assert [first, second, third] == [_mark(1.0, "start"), _mark(2.0, "stop"), _mark(3.0, "start")]
    assert list(running([first])) == ["speaks"] == list(running([first, second, third]))
    assert running([first, second]) == {}


def test_what_comes_later_does_not_count_for_a_key() -> None:
    later = [_mark(5.0, "start"), _mark(6.0, "stop")]
    assert pressed("speaks", "state", 1.0, later).kind == "start"
    assert pressed("laughs", "point", 1.0, later) == _mark(1.0, "point", "laughs")


def test_what_runs_is_stopped_at_the_end() -> None:
    marked = [_mark(1.0, "start"), _mark(2.0, "start", "waves"), _mark(3.0, "stop", "waves")]
    assert stops(marked, 9.0) == [_mark(9.0, "stop")]
    assert stops(marked, 0.5) == [_mark(1.0, "stop")], "never before it began"


def test_overlapping_states_of_one_code_are_one() -> None:
    point = CodedEvent(1.0, 1.0, "speaks", "", "point")
    events = [_state(4.0, 5.0), _state(2.0, 3.0, "b"), _state(1.0, 2.5, "a"), point]
    assert united(events) == [point, _state(1.0, 3.0, "a; b"), _state(4.0, 5.0)]
    apart = [_state(1.0, 2.0), _state(1.5, 3.0, code="waves"), _state(2.0, 4.0)]
    assert united(apart) == apart
