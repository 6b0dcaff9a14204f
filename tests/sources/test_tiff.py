from __future__ import annotations

import numpy as np
import pytest

from app.sources.tiff import MAGICS, Page, put_first, read_pages
from tests.sources.made_pictures import Tags, make_tiff, tags_of

GRAY = np.full((4, 5), 1000, np.uint16)


def pages(data: bytes) -> list[Page]:
    return read_pages(np.frombuffer(data, np.uint8))


def page(pixels: np.ndarray, **more: int) -> Page:
    return pages(make_tiff((pixels.tobytes(), tags_of(pixels, **more))))[0]


@pytest.mark.parametrize("data", [*MAGICS, b"II*\0\0\0\0\0", b"II*\0\xff\xff\xff\xff"])
def test_no_pages(data: bytes) -> None:
    assert pages(data) == []


@pytest.mark.parametrize("big", [False, True])
def test_pages_of_both_formats(big: bool) -> None:
    other = np.zeros((7, 3, 3), np.uint8)
    data = make_tiff((GRAY.tobytes(), tags_of(GRAY)), (other.tobytes(), tags_of(other)), big=big)
    first, second = pages(data)
    assert (first.pixels, first.bits, first.samples) == (20, 16, 1)
    assert (second.pixels, second.unpacked_size) == (21, 63)
    assert (first.following, second.following) == (second.place, 0)
    turned = np.frombuffer(data, np.uint8).copy()
    put_first(turned, second)
    assert [p.pixels for p in read_pages(turned)] == [21]


def test_what_breaks_off_or_goes_in_a_circle_ends() -> None:
    data = make_tiff(*[(GRAY.tobytes(), tags_of(GRAY))] * 3)
    assert len(pages(data)) == 3
    assert [len(pages(data[:end])) for end in (len(data) - 1, 200, 100)] == [2, 1, 0]
    circle = data[:-4] + data[4:8]
    assert len(pages(circle)) == 3


def test_a_copy_is_told_from_a_page() -> None:
    tags = tags_of(GRAY)
    data = make_tiff((GRAY.tobytes(), tags), (GRAY.tobytes(), {**tags, 254: ("I", 1)}))
    assert [p.is_copy for p in pages(data)] == [False, True]


def test_stated_white() -> None:
    tags = tags_of(GRAY)
    stated: list[tuple[Tags, float | None]]
    stated = [({}, None), ({281: 4095}, 4095), ({341: ("f", 2.5)}, 2.5), ({281: 0}, None)]
    for more, white in stated:
        assert pages(make_tiff((GRAY.tobytes(), {**tags, **more})))[0].stated_white == white
    assert pages(make_tiff((b"", {**tags, 258: 12})))[0].stated_white == 4095 * 16
    assert pages(make_tiff((b"", {**tags, 258: 8, 281: 99})))[0].stated_white is None


def test_kinds_of_values() -> None:
    assert page(GRAY).kind == "TIFF of 16-bit whole numbers"
    half = np.zeros((4, 5), np.float16)
    assert page(half).kind == "TIFF of 16-bit floating-point numbers"
    pairs = np.zeros((4, 5, 2), np.uint8)
    assert page(pairs).kind == "TIFF of 8-bit whole numbers, 2 for each pixel"


def test_alpha_and_what_is_plain() -> None:
    deep = np.zeros((4, 5, 4), np.uint16)
    assert [page(deep, extra=extra).has_alpha for extra in (0, 1, 2)] == [False, True, True]
    assert [page(deep, extra=extra).premultiplied for extra in (0, 1, 2)] == [False, True, False]
    assert page(deep).has_alpha
    assert page(deep.astype(np.uint8), extra=2).premultiplied
    assert page(deep).is_plain
    assert not page(deep, photometric=5).is_plain
    assert page(GRAY, photometric=0).inverted
    assert not page(GRAY.astype(np.uint8), photometric=0).inverted
