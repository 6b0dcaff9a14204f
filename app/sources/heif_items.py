"""Items of a HEIC file: its main picture, the tiles that it is made of, and where they lie.

What is missing or damaged raises struct.error, IndexError, KeyError or StopIteration.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from .boxes import main_item, properties_of, read_boxes

_START = b"\0\0\0\1"
"""What stands before each part of a video stream."""


@dataclass(frozen=True)
class Grid:
    """Tiles side by side, in rows and columns, cut to a size (height, width)."""

    rows: int
    columns: int
    size: tuple[int, int]
    tiles: tuple[int, ...]


class Items:
    """What a file holds: pictures, tiles, and what is said of them."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._left = len(data)  # bytes; so that no part is taken many times over
        self._meta = dict(read_boxes(dict(read_boxes(data))[b"meta"][4:]))
        self._kept = dict(read_boxes(self._meta[b"iprp"]))
        self._properties = list(read_boxes(self._kept[b"ipco"]))
        self._kinds = _kinds(self._meta[b"iinf"])
        self._places = _places(self._meta[b"iloc"])

    def grid(self) -> Grid:
        main = main_item(self._meta[b"pitm"])
        if self._kinds[main] == b"hvc1":
            width, height = struct.unpack_from(">II", self._property(main, b"ispe"), 4)
            return Grid(1, 1, (height, width), (main,))
        if self._kinds[main] != b"grid":
            raise KeyError(self._kinds[main])
        said = self._content(main)
        form = ">II" if said[1] & 1 else ">HH"
        width, height = struct.unpack_from(form, said, 4)
        tiles = _tiles(self._meta[b"iref"], main)
        rows, columns = said[2] + 1, said[3] + 1
        if len(tiles) != rows * columns:
            raise IndexError("fewer tiles than places for them")
        return Grid(rows, columns, (height, width), tiles)

    def stream(self, tiles: tuple[int, ...]) -> bytes:
        """The tiles as a video: what is said of the first one, and all their parts."""
        said = self._property(tiles[0], b"hvcC")
        size = (said[21] & 3) + 1
        parts = _parameters(said)
        for tile in tiles:
            content = self._content(tile)
            at = 0
            while at + size <= len(content):
                length = int.from_bytes(content[at : at + size])
                parts.append(content[at + size : at + size + length])
                at += size + length
        return b"".join(_START + part for part in parts)

    def _property(self, item: int, wanted: bytes) -> memoryview:
        numbers = properties_of(self._kept[b"ipma"], item)
        all_ = (self._properties[number - 1] for number in numbers if number)
        return next(content for kind, content in all_ if kind == wanted)

    def _content(self, item: int) -> bytes:
        inside, extents = self._places[item]
        source = self._meta[b"idat"] if inside else self._data
        self._left -= sum(length for _, length in extents)
        if self._left < 0:
            raise IndexError("more than the file holds")
        return b"".join(source[start : start + length] for start, length in extents)


def _parameters(said: memoryview) -> list[bytes]:
    """What an hvcC box says that a decoder has to know."""
    parts, at = [], 23
    for _ in range(said[22]):
        (count,) = struct.unpack_from(">H", said, at + 1)
        at += 3
        for _ in range(count):
            (length,) = struct.unpack_from(">H", said, at)
            parts.append(bytes(said[at + 2 : at + 2 + length]))
            at += 2 + length
    return parts


def _kinds(content: memoryview) -> dict[int, bytes]:
    """The kind of each item (iinf)."""
    kinds = {}
    for kind, entry in read_boxes(content[8:] if content[0] else content[6:]):
        if kind == b"infe" and entry[0] >= 2:
            item, name = struct.unpack_from(">H2x4s" if entry[0] == 2 else ">I2x4s", entry, 4)
            kinds[item] = bytes(name)
    return kinds


def _places(content: memoryview) -> dict[int, tuple[bool, list[tuple[int, int]]]]:
    """Where each item lies (iloc): whether inside the box idat, and starts and lengths."""
    version, sizes = content[0], (content[4] >> 4, content[4] & 15, content[5] >> 4)
    extra = content[5] & 15 if version else 0
    at = 6

    def number(size: int) -> int:
        nonlocal at
        if at + size > len(content):
            raise IndexError("it breaks off")
        at += size
        return int.from_bytes(content[at - size : at])

    wide = 4 if version == 2 else 2
    places = {}
    for _ in range(number(wide)):
        item = number(wide)
        method = number(2) & 15 if version else 0
        number(2)  # which file: this one
        base = number(sizes[2])
        extents = []
        for _ in range(number(2)):
            number(extra)
            extents.append((base + number(sizes[0]), number(sizes[1])))
        places[item] = (method == 1, extents)
    return places


def _tiles(content: memoryview, grid: int) -> tuple[int, ...]:
    """The items that a grid is made of (iref)."""
    form = "I" if content[0] else "H"
    for kind, entry in read_boxes(content[4:]):
        owner, count = struct.unpack_from(f">{form}H", entry)
        if kind == b"dimg" and owner == grid:
            return struct.unpack_from(f">{count}{form}", entry, struct.calcsize(f">{form}H"))
    raise KeyError(grid)
