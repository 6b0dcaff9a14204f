from __future__ import annotations

import json

import pytest

from app.sessions.event_codes import (
    LONGEST_NAME,
    EventCode,
    EventCodeError,
    checked,
    from_list,
    plain_name,
    to_list,
)

_LAUGHS, _SPEAKS = EventCode("laughs", 2), EventCode("speaks", 1, "state")


def test_no_codes() -> None:
    assert checked([]) == from_list([]) == ()
    assert to_list(()) == []


def test_they_are_sorted_by_key_and_come_back_from_json() -> None:
    codes = checked([_LAUGHS, _SPEAKS])
    assert codes == (_SPEAKS, _LAUGHS)
    assert to_list(codes)[0] == {"name": "speaks", "key": 1, "kind": "state"}
    assert from_list(json.loads(json.dumps(to_list(codes)))) == codes


def test_a_key_written_as_text_is_read() -> None:
    assert from_list([{"name": "laughs", "key": "2", "kind": "point"}]) == (_LAUGHS,)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (EventCode("Laughs", 3), "Keys 2 and 3 have the same name"),
        (EventCode("waves", 2), "are both on key 2"),
        (EventCode("waves", 0), "a key from 1 to 9"),
        (EventCode("waves", 10), "a key from 1 to 9"),
        (EventCode("", 3), "Give key 3 a name"),
        (EventCode(" waves", 3), "Give key 3 a name"),
        (EventCode("two\nlines", 3), "Give key 3 a name"),
        (EventCode("x" * (LONGEST_NAME + 1), 3), "Give key 3 a name"),
    ],
)
def test_what_cannot_be_told_apart_is_said(other: EventCode, words: str) -> None:
    with pytest.raises(EventCodeError, match=words):
        checked([_LAUGHS, other])


@pytest.mark.parametrize(
    "stored",
    [
        *(None, "laughs", 3, {"name": "x"}, ["x"], [{"name": "x", "key": 1}]),
        [{"name": 5, "key": 1, "kind": "point"}],
        [{"name": "x", "key": True, "kind": "point"}],
        [{"name": "x", "key": 1.5, "kind": "point"}],
    ],
)
def test_damaged_codes_are_said(stored: object) -> None:
    with pytest.raises(EventCodeError, match="The event codes are damaged"):
        from_list(stored)


def test_a_kind_that_is_none_is_said() -> None:
    with pytest.raises(EventCodeError, match="a kind"):
        from_list([{"name": "x", "key": 1, "kind": "often"}])


def test_names_are_made_plain() -> None:
    assert plain_name("  looks\taway \n") == "looks away"
    assert plain_name("\0") == ""
    assert len(plain_name("ab " * LONGEST_NAME)) <= LONGEST_NAME
