from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest

from app.sources.boxes import Look, brands, read_look

PIXELS = np.arange(6, dtype=np.uint8).reshape(2, 3)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def meta(ipma: bytes, *properties: bytes, item: int = 1) -> np.ndarray:
    """A file of nothing but the boxes about its main picture."""
    kept = box(b"ipco", b"".join(properties)) + box(b"ipma", ipma)
    inside = box(b"pitm", bytes(4) + struct.pack(">H", item)) + box(b"iprp", kept)
    data = box(b"ftyp", b"avif\0\0\0\0mif1") + box(b"meta", bytes(4) + inside)
    return np.frombuffer(data, np.uint8)


@pytest.mark.parametrize("data", [b"", b"\0\0", b"no such file at all", bytes(100)])
def test_no_boxes(data: bytes) -> None:
    encoded = np.frombuffer(data, np.uint8)
    assert read_look(encoded) == Look()
    assert brands(encoded) == set()


def test_brands_without_the_version() -> None:
    assert brands(meta(b"")) == {b"avif", b"mif1"}


def test_turns_in_their_order() -> None:
    irot, imir = box(b"irot", b"\x01"), box(b"imir", b"\x00")
    ipma = bytes(4) + struct.pack(">I", 1) + struct.pack(">HBBB", 1, 2, 0x81, 0x82)
    assert read_look(meta(ipma, irot, imir)).turns == [("irot", 1), ("imir", 0)]
    assert read_look(meta(ipma, imir, irot)).turns == [("imir", 0), ("irot", 1)]


def test_of_the_main_picture_alone() -> None:
    irot = box(b"irot", b"\x02")
    wide = b"\1\0\0\1" + struct.pack(">I", 2)
    wide += struct.pack(">IBH", 7, 1, 0x8001) + struct.pack(">IB", 9, 0)
    assert read_look(meta(wide, irot, item=7)).turns == [("irot", 2)]
    assert read_look(meta(wide, irot, item=9)).turns == []


def test_damaged_boxes_turn_nothing() -> None:
    ipma = bytes(4) + struct.pack(">I", 1) + struct.pack(">HBB", 1, 1, 5)
    assert read_look(meta(ipma, box(b"irot", b"\x02"))) == Look()  # there is no fifth
    assert read_look(meta(ipma[:7])) == Look()
    whole = meta(ipma, box(b"irot", b"\x02")).tobytes()
    for end in range(len(whole)):
        read_look(np.frombuffer(whole[:end], np.uint8))


@pytest.mark.parametrize("depth", [8, 10, 12])
def test_depth(depth: int) -> None:
    pixels = np.zeros((16, 16, 3), np.uint8 if depth == 8 else np.uint16)
    done, encoded = cv2.imencode(".avif", pixels, [cv2.IMWRITE_AVIF_DEPTH, depth])
    assert done
    assert read_look(encoded.ravel()).depth == depth


def test_made_upright() -> None:
    assert Look([("irot", 1)]).make_upright(PIXELS).tolist() == [[2, 5], [1, 4], [0, 3]]
    assert Look([("imir", 0)]).make_upright(PIXELS).tolist() == [[3, 4, 5], [0, 1, 2]]
    assert Look([("imir", 1)]).make_upright(PIXELS).tolist() == [[2, 1, 0], [5, 4, 3]]
    both = Look([("irot", 1), ("imir", 0)]).make_upright(PIXELS)
    assert np.array_equal(both, PIXELS.T)  # as EXIF's 5
