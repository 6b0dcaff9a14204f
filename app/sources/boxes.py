"""Boxes of AVIF and HEIF pictures: how the picture is turned, and how deep its values are."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

_Box = tuple[bytes, memoryview]


@dataclass
class Look:
    """What the file says of its main picture.

    turns: in order; ("irot", quarters of a turn to the left) or ("imir", 0 up-down, 1 left-right).
    depth: bits of a value; None where it is not said.
    """

    turns: list[tuple[str, int]] = field(default_factory=list)
    depth: int | None = None

    def make_upright(self, pixels: np.ndarray) -> np.ndarray:
        """The picture (H, W, ...) as stored, as it is meant to be seen."""
        for kind, value in self.turns:
            pixels = np.rot90(pixels, value) if kind == "irot" else np.flip(pixels, value)
        return np.ascontiguousarray(pixels)


def brands(encoded: np.ndarray) -> set[bytes]:
    """The kinds that the file says it is of, such as b"avif"; none where it is no such file."""
    if encoded[4:8].tobytes() != b"ftyp":
        return set()
    length = min(int.from_bytes(encoded[:4].tobytes()), 512)
    names = encoded[8:length].tobytes()
    return {names[at : at + 4] for at in range(0, len(names), 4) if at != 4}


def read_look(encoded: np.ndarray) -> Look:
    """The look of the main picture in (N,) uint8; plain where the boxes are missing or damaged."""
    try:
        return _read_look(np.ascontiguousarray(encoded).data)
    except (struct.error, IndexError, KeyError):
        return Look()


def _read_look(data: memoryview) -> Look:
    meta = dict(read_boxes(dict(read_boxes(data))[b"meta"][4:]))
    main = main_item(meta[b"pitm"])
    kept = dict(read_boxes(meta[b"iprp"]))
    properties = list(read_boxes(kept[b"ipco"]))
    look = Look()
    for number in properties_of(kept[b"ipma"], main):
        kind, content = properties[number - 1] if number else (b"", memoryview(b""))
        if kind == b"irot":
            look.turns.append(("irot", content[0] & 3))
        elif kind == b"imir":
            look.turns.append(("imir", content[0] & 1))
        elif kind == b"av1C":
            look.depth = 8 if not content[2] & 0x40 else 12 if content[2] & 0x20 else 10
        elif kind == b"pixi":
            look.depth = content[5]
    return look


def read_boxes(data: memoryview) -> Iterator[_Box]:
    """Each box's kind and content. Raises struct.error where one is damaged."""
    at = 0
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if length == 1:
            (length,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        elif length == 0:  # as far as the file goes
            length = len(data) - at
        if length < head:
            raise struct.error("a box shorter than its own head")
        yield kind, data[at + head : at + length]
        at += length


def main_item(content: memoryview) -> int:
    return int(struct.unpack_from(">I" if content[0] else ">H", content, 4)[0])


def properties_of(content: memoryview, item: int) -> list[int]:
    """The numbers of an item's properties, from 1 on, in the order in which they apply."""
    numbers, wide = ">I" if content[0] else ">H", content[3] & 1
    (count,) = struct.unpack_from(">I", content, 4)
    at = 8
    for _ in range(count):
        (owner,) = struct.unpack_from(numbers, content, at)
        at += struct.calcsize(numbers)
        many = content[at]
        kinds = struct.unpack_from(f">{many}{'H' if wide else 'B'}", content, at + 1)
        if owner == item:
            return [number & (0x7FFF if wide else 0x7F) for number in kinds]
        at += 1 + many * (2 if wide else 1)
    return []
