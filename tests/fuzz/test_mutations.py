from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.mutations import change_number, mutate


def test_nothing_stays_nothing() -> None:
    assert mutate(b"", Random(1)) == b""


@pytest.mark.parametrize("data", [b"\xff\xd8" * 500, b'{"smoothing": 0.2}', b"1"])
def test_the_same_seed_does_the_same_damage(data: bytes) -> None:
    assert [mutate(data, Random(seed)) for seed in range(50)] == [
        mutate(data, Random(seed)) for seed in range(50)
    ]
    assert len({mutate(data, Random(seed)) for seed in range(50)}) > 10


def test_nearly_always_something_is_changed() -> None:
    data = bytes(range(256)) * 4
    assert sum(mutate(data, Random(seed)) != data for seed in range(100)) > 80


def test_a_number_in_text() -> None:
    text, none = bytearray(b"a,12.5,b"), bytearray(b"a,b")
    change_number(text, Random(1))
    change_number(none, Random(1))
    assert text.startswith(b"a,")
    assert text.endswith(b",b")
    assert b"12.5" not in text
    assert none == b"a,b"
