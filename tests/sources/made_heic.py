"""HEIC pictures as phones take them, a grid of tiles: OpenCV reads and writes none."""

from __future__ import annotations

import base64
import struct

_SETTINGS = base64.b64decode(
    "AQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAA"
    "AwAeoCCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQA=="
)
SIDE = 64
DARK, BRIGHT = 60, 200
_TILES = {
    DARK: base64.b64decode("AAAAEigBrxOA5shoU///fVVeUYaOYA=="),
    BRIGHT: base64.b64decode("AAAAEigBrxOA5shoU+ofhRv+UYaOYA=="),
}
"""HEVC of a tile in one gray, as the settings have it."""
_GRID = 1


def make_heic(
    rows: list[list[int]], size: tuple[int, int] | None = None, turn: int = 0, mirror: int = -1
) -> bytes:
    """Rows of DARK and BRIGHT tiles, cut to (width, height); a single one is stored without a grid.

    turn: quarters to the left. mirror: 0 up-down, 1 left-right.
    """
    levels = [level for row in rows for level in row]
    width, height = size or (SIDE * len(rows[0]), SIDE * len(rows))
    alone = len(levels) == 1
    tiles = range(_GRID + (not alone), _GRID + (not alone) + len(levels))
    grid = struct.pack(">BBBBHH", 0, 0, len(rows) - 1, len(rows[0]) - 1, width, height)
    kinds = {item: b"hvc1" for item in tiles} | ({} if alone else {_GRID: b"grid"})
    dimg = struct.pack(f">HH{len(tiles)}H", _GRID, len(tiles), *tiles)
    properties = [_box(b"ispe", struct.pack(">III", 0, width, height)), _box(b"hvcC", _SETTINGS)]
    properties.append(_box(b"irot", bytes([turn])))
    properties += [_box(b"imir", bytes([mirror]))] if mirror >= 0 else []
    of_main = [1, 3, *([4] if mirror >= 0 else []), *([2] if alone else [])]
    said = {item: [2] for item in tiles} | {_GRID: of_main}

    def meta(start: int) -> bytes:
        places = {item: (0, start + 22 * i, 22) for i, item in enumerate(tiles)}
        places |= {} if alone else {_GRID: (1, 0, len(grid))}
        inside = _box(b"pitm", struct.pack(">IH", 0, _GRID))
        inside += _box(b"iinf", struct.pack(">IH", 0, len(kinds)) + _entries(kinds))
        inside += b"" if alone else _box(b"iref", bytes(4) + _box(b"dimg", dimg))
        kept = _box(b"ipco", b"".join(properties)) + _box(b"ipma", _associations(said))
        inside += _box(b"iprp", kept) + _box(b"iloc", _locations(places)) + _box(b"idat", grid)
        return _box(b"meta", bytes(4) + inside)

    head = _box(b"ftyp", b"heic\0\0\0\0mif1heic")
    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + _box(b"mdat", b"".join(_TILES[level] for level in levels))


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _entries(kinds: dict[int, bytes]) -> bytes:
    return b"".join(
        _box(b"infe", b"\2\0\0\0" + struct.pack(">HH4s", item, 0, kind) + b"\0")
        for item, kind in kinds.items()
    )


def _associations(said: dict[int, list[int]]) -> bytes:
    each = (struct.pack(">HB", item, len(n)) + bytes(n) for item, n in said.items())
    return struct.pack(">II", 0, len(said)) + b"".join(each)


def _locations(places: dict[int, tuple[int, int, int]]) -> bytes:
    each = (
        struct.pack(">HHHHII", item, method, 0, 1, start, length)
        for item, (method, start, length) in places.items()
    )
    return b"\1\0\0\0\x44\0" + struct.pack(">H", len(places)) + b"".join(each)
