from __future__ import annotations

import struct

import pytest

from app.sources.heif_items import Grid, Items
from tests.sources.made_heic import BRIGHT, DARK, make_heic

ROWS = [[DARK, BRIGHT, DARK], [BRIGHT, BRIGHT, DARK]]


@pytest.mark.parametrize("data", [b"", bytes(8), b"\0\0\0\x08meta", b"\0\0\0\x0cmeta\0\0\0\0"])
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises((struct.error, KeyError)):
        Items(memoryview(data))


def test_a_picture_without_a_grid() -> None:
    items = Items(memoryview(make_heic([[BRIGHT]], size=(60, 50))))
    assert items.grid() == Grid(1, 1, (50, 60), (1,))


def test_a_grid() -> None:
    items = Items(memoryview(make_heic(ROWS, size=(150, 100))))
    assert items.grid() == Grid(2, 3, (100, 150), (2, 3, 4, 5, 6, 7))


def test_the_stream_has_the_settings_once_and_each_tile() -> None:
    items = Items(memoryview(make_heic(ROWS)))
    kinds = [part[0] >> 1 & 63 for part in items.stream(items.grid().tiles).split(b"\0\0\0\1")[1:]]
    assert kinds == [32, 33, 34, *[20] * 6]  # VPS, SPS, PPS, and pictures that stand alone


def test_any_end_is_an_error_and_nothing_else() -> None:
    whole = make_heic(ROWS)
    for end in range(len(whole)):
        try:
            items = Items(memoryview(whole[:end]))
            items.stream(items.grid().tiles)
        except (struct.error, IndexError, KeyError, StopIteration):
            continue
