"""Pictures that OpenCV cannot write, made byte by byte."""

from __future__ import annotations

import struct
import zlib

import cv2
import numpy as np

Tags = dict[int, int | tuple[str, float]]
_PNG = b"\x89PNG\r\n\x1a\n"


def make_png(pixels: np.ndarray, *before: tuple[bytes, bytes]) -> bytes:
    """A PNG that OpenCV writes, with these chunks (kind, content) before its pixels."""
    plain = cv2.imencode(".png", pixels)[1].tobytes()
    chunks = [struct.pack(">I", len(c)) + k + c + checksum(k + c) for k, c in before]
    at = len(_PNG) + 25  # behind the header
    return plain[:at] + b"".join(chunks) + plain[at:]


def checksum(data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data))


def make_tiff(*pages: tuple[bytes, Tags], big: bool = False) -> bytes:
    """Pages of a strip and tags each: 16-bit numbers, or of the type that is named (struct's)."""
    counter, place, room = ("<Q", "<Q", 8) if big else ("<H", "<I", 4)
    data = (b"II+\0\x08\0\0\0" if big else b"II*\0") + bytes(room)
    link = len(data) - room
    for strip, given in pages:
        tags = {273: ("I", len(data)), 279: ("I", len(strip)), **given}
        data += strip
        data = data[:link] + struct.pack(place, len(data)) + data[link + room :]
        data += struct.pack(counter, len(tags))
        for tag, value in sorted(tags.items()):
            form, number = value if isinstance(value, tuple) else ("H", value)
            kind = {"H": 3, "I": 4, "f": 11}[form]
            data += struct.pack("<HH", tag, kind) + struct.pack(place, 1)
            data += struct.pack(f"<{form}", number).ljust(room, b"\0")
        link = len(data)
        data += bytes(room)
    return data


def tags_of(pixels: np.ndarray, **more: int) -> Tags:
    """The usual tags of (H, W) or (H, W, channels) pixels, for `make_tiff`.

    photometric, extra, planar: as TIFF numbers them.
    """
    height, width, *channels = pixels.shape
    samples = channels[0] if channels else 1
    tags: Tags = {256: width, 257: height, 259: 1, 277: samples}
    tags |= {258: 8 * pixels.itemsize, 278: height}
    tags[262] = more.get("photometric", 1 if samples < 3 else 2)
    tags[339] = {"u": 1, "i": 2, "f": 3}[pixels.dtype.kind]
    if "extra" in more:
        tags[338] = more["extra"]
    return tags
