"""Container structure of MP4 files (ISO 14496-12): how long the film is, and whether it is cut off.

OpenCV counts the frames that are stored, which edit lists may leave out, and says nothing of the
file's end.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from struct import Struct, error
from typing import BinaryIO, NamedTuple

SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".3gp"})
_SIZE, _LARGE = Struct(">I4s"), Struct(">Q")
_TIMES = {0: Struct(">II"), 1: Struct(">IQ")}  # time scale and duration, by the box's version
_BEFORE = {0: 12, 1: 20}  # bytes of the box's head, and of the times of its making
_MOST = 100_000  # boxes, of fragments too


class Structure(NamedTuple):
    """seconds: of the film, None where the file does not say. is_cut_off: its last part lies beyond
    the end of the file."""

    seconds: float | None
    is_cut_off: bool


def structure(path: Path) -> Structure:
    """What an MP4 file says of itself; nothing for other files, and for what cannot be read."""
    if path.suffix.lower() not in SUFFIXES:
        return Structure(None, False)
    try:
        with path.open("rb") as file:
            length = file.seek(0, os.SEEK_END)
            boxes = list(_boxes(file, 0, length))
            seconds = next((_seconds(file, *b[1:]) for b in boxes if b[0] == b"moov"), None)
    except (OSError, error):
        return Structure(None, False)
    return Structure(seconds, bool(boxes) and boxes[-1][2] > length)


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start of the content and end of each box; the last one's end may lie beyond `end`."""
    for _ in range(_MOST):
        if end - start < _SIZE.size:
            return
        file.seek(start)
        size, kind = _SIZE.unpack(file.read(_SIZE.size))
        head = _SIZE.size
        if size == 1:
            size, head = _LARGE.unpack(file.read(_LARGE.size))[0], head + _LARGE.size
        size = size or end - start  # 0: up to the end
        if size < head or not kind.isalnum():
            return  # what follows is no box
        yield kind, start + head, start + size
        start += size


def _seconds(file: BinaryIO, start: int, end: int) -> float | None:
    """What the movie's header says, edit lists taken in; None for 0, as in fragmented files."""
    for kind, inside, _ in _boxes(file, start, end):
        if kind == b"mvhd":
            file.seek(inside)
            version = int.from_bytes(file.read(1), "big")
            file.seek(inside + _BEFORE.get(version, 12))
            times = _TIMES.get(version, _TIMES[0])
            read = file.read(times.size)
            if len(read) < times.size:
                return None
            scale, duration = times.unpack(read)
            return duration / scale if scale and duration else None
    return None
