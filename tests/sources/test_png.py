from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.sources import png
from tests.sources.made_pictures import make_png

DEEP = np.full((4, 5), 1000, np.uint16)


def read(data: bytes) -> np.ndarray:
    return np.frombuffer(data, np.uint8)


@pytest.mark.parametrize("data", [b"", png.MAGIC, png.MAGIC + b"\0\0"])
def test_nothing_behind_the_magic(data: bytes) -> None:
    encoded = read(data)
    assert not png.is_animated(encoded)
    assert png.unpacked_size(encoded) == 0
    assert png.stated_white(encoded) is None


def test_whole_or_not() -> None:
    data = make_png(DEEP)
    assert png.has_whole_chunks(read(data))
    assert png.has_whole_chunks(read(data + b"more"))
    assert not png.has_whole_chunks(read(data[:-20]))


def test_animated() -> None:
    animation = cv2.Animation()
    animation.frames = [np.full((8, 8, 3), 50 * i, np.uint8) for i in range(3)]
    animation.durations = [100] * 3
    assert png.is_animated(cv2.imencodeanimation(".png", animation)[1].ravel())
    assert not png.is_animated(read(make_png(DEEP)))


@pytest.mark.parametrize(
    ("shape", "kind", "size"),
    [((4, 5), np.uint8, 20), ((4, 5, 3), np.uint8, 60), ((4, 5, 4), np.uint16, 160)],
)
def test_unpacked_size(shape: tuple[int, ...], kind: type, size: int) -> None:
    assert png.unpacked_size(read(make_png(np.zeros(shape, kind)))) == size


def test_stated_white() -> None:
    assert png.stated_white(read(make_png(DEEP, (b"sBIT", b"\x0c")))) == 4095
    colour = np.dstack([DEEP] * 4)  # of which the last, alpha, does not matter
    assert png.stated_white(read(make_png(colour, (b"sBIT", b"\x0a\x0a\x0a\x10")))) == 1023
    assert png.stated_white(read(make_png(DEEP))) is None
    assert png.stated_white(read(make_png(DEEP, (b"sBIT", b"\0")))) is None
    shallow = make_png(DEEP.astype(np.uint8), (b"sBIT", b"\x05"))
    assert png.stated_white(read(shallow)) is None  # stretched by who wrote it
