from __future__ import annotations

import pytest

from app.exchange.import_elan_times import Annotation, align


def _timed(start: str, end: str) -> Annotation:
    return Annotation((start, end), "", "", "")


def _refers(parent: str, previous: str = "") -> Annotation:
    return Annotation(None, parent, previous, "")


def test_nothing_to_align() -> None:
    assert align({}, {}) == align({"ts1": 1.0}, {"A": {}}) == {}


def test_times_of_slots() -> None:
    slots = {"ts1": 1.0, "ts2": 2.5}
    assert align(slots, {"A": {"a1": _timed("ts1", "ts2")}}) == {"a1": (1.0, 2.5)}


def test_slots_without_a_time_divide_what_is_between_their_neighbours() -> None:
    slots = {"ts1": 1.0, "ts2": None, "ts3": None, "ts4": 4.0}
    tier = {"a1": _timed("ts1", "ts2"), "a2": _timed("ts2", "ts3"), "a3": _timed("ts3", "ts4")}
    found = align(slots, {"A": tier})
    assert found == {"a1": (1.0, 2.0), "a2": (2.0, 3.0), "a3": (3.0, 4.0)}


@pytest.mark.parametrize(
    "tier",
    [
        {"a1": _timed("ts1", "ts2")},
        {"a1": _timed("ts2", "ts1")},
        {"a1": _timed("ts2", "ts3"), "a2": _timed("ts3", "ts2")},
        {"a1": _timed("ts2", "ts2")},
    ],
)
def test_slots_that_lead_nowhere_have_no_time(tier: dict[str, Annotation]) -> None:
    assert align({"ts1": 1.0, "ts2": None, "ts3": None}, {"A": tier}) == {}


def test_an_annotation_that_refers_to_another_has_its_time() -> None:
    tiers = {
        "C": {"a3": _refers("a2")},  # before the tier that it refers to
        "B": {"a2": _refers("a1")},
        "A": {"a1": _timed("ts1", "ts2")},
    }
    found = align({"ts1": 1.0, "ts2": 2.0}, tiers)
    assert found == dict.fromkeys(("a1", "a2", "a3"), (1.0, 2.0))


def test_several_that_refer_to_one_divide_it_in_their_order() -> None:
    children = {"a4": _refers("a1", "a3"), "a3": _refers("a1", "a2"), "a2": _refers("a1")}
    tiers = {"A": {"a1": _timed("ts1", "ts2")}, "B": children, "C": {"a5": _refers("a1")}}
    found = align({"ts1": 0.0, "ts2": 3.0}, tiers)
    assert [found[one] for one in ("a2", "a3", "a4")] == [(0.0, 1.0), (1.0, 2.0), (2.0, 3.0)]
    assert found["a5"] == (0.0, 3.0), "another tier"


def test_references_in_a_circle_or_to_nothing_have_no_time() -> None:
    assert align({}, {"A": {"a1": _refers("a2"), "a2": _refers("a1"), "a3": _refers("gone")}}) == {}
    broken = {"a2": _refers("a1", "gone"), "a3": _refers("a1", "gone")}
    found = align({"t": 0.0, "u": 2.0}, {"A": {"a1": _timed("t", "u")}, "B": broken})
    assert (found["a2"], found["a3"]) == ((0.0, 1.0), (1.0, 2.0))


def test_what_is_impossible_is_refused() -> None:
    with pytest.raises(KeyError):
        align({}, {"A": {"a1": _timed("ts1", "ts2")}})
    with pytest.raises(ValueError, match="ends before"):
        align({"ts1": 2.0, "ts2": 1.0}, {"A": {"a1": _timed("ts1", "ts2")}})
