"""Parts of a PNG file (chunks): is it whole, animated, how deep and how large."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

MAGIC = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 4, 4: 4, 6: 4}
"""What OpenCV makes of each colour type: gray, RGB, palette, gray and RGB with alpha."""
_COLOURS = {0: 1, 2: 3, 3: 3, 4: 1, 6: 3}


def has_whole_chunks(png: np.ndarray) -> bool:
    """False where a part of a PNG claims to be longer than the file. OpenCV would make room for it,
    for as much as 2 GB."""
    end = len(MAGIC)
    for _, start, length in _chunks(png):
        end = start + length + 4  # the checksum
    return end <= len(png)


def is_animated(png: np.ndarray) -> bool:
    return any(kind == b"acTL" for kind, _, _ in _chunks(png))


def unpacked_size(png: np.ndarray) -> int:
    """Bytes that the pixels take; 0 where the file does not say."""
    header = _content(png, b"IHDR")
    if len(header) < 10:
        return 0
    width, height, depth, colour = struct.unpack_from(">IIBB", header)
    channels = _CHANNELS.get(colour, 4)
    if channels == 3 and _content(png, b"tRNS"):
        channels = 4
    return int(width * height * channels * (2 if depth == 16 else 1))


def stated_white(png: np.ndarray) -> float | None:
    """The largest value that the bits said to matter (sBIT) hold, of a PNG of 16 bits."""
    header, bits = _content(png, b"IHDR"), _content(png, b"sBIT")
    if len(header) < 10 or header[8] != 16 or not bits:
        return None
    deepest = max(bits[: _COLOURS.get(header[9], 1)])
    return float(2**deepest - 1) if 0 < deepest <= 16 else None


def _chunks(png: np.ndarray) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk's kind, and where its content starts and how long it claims to be."""
    start, kind = len(MAGIC), b""
    while start + 8 <= len(png) and kind != b"IEND":
        length, kind = struct.unpack(">I4s", png[start : start + 8].tobytes())
        yield kind, start + 8, length
        start += length + 12  # for length, kind and checksum


def _content(png: np.ndarray, wanted: bytes) -> bytes:
    for kind, start, length in _chunks(png):
        if kind == wanted:
            return png[start : start + length].tobytes()
    return b""
