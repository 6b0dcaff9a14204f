"""Small films for tests, of a picture brighter from frame to frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

RATE = 25
_PLAIN = (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
"""A display matrix that changes nothing, as MP4 files hold it (16.16, the last column 2.30)."""


def picture(number: int, size: tuple[int, int] = (64, 48)) -> NDArray[np.uint8]:
    """(H, W, 3), the brighter the later; its upper left quarter is black."""
    pixels = np.full((size[1], size[0], 3), 60 + 4 * (number % 45), np.uint8)
    pixels[: size[1] // 2, : size[0] // 2] = 0
    return pixels


@dataclass(frozen=True)
class Made:
    """A video stream to be made: `count` frames, 25 a second."""

    count: int = 10
    size: tuple[int, int] = (64, 48)
    codec: str = "libx264"
    pixels: str = "yuv420p"
    options: dict[str, str] = field(default_factory=dict)
    interlaced: bool = False
    is_cover: bool = False


def write_film(path: Path, *streams: Made, muxer: dict[str, str] | None = None) -> Path:
    """A film of these streams, or of a usual one."""
    with av.open(str(path), "w", options=muxer or {}) as container:
        added = [(each, _add(container, each)) for each in streams or (Made(),)]
        container.start_encoding()
        for each, stream in added:
            for number in range(each.count):
                frame = av.VideoFrame.from_ndarray(picture(number, each.size), format="bgr24")
                frame.pts = number
                container.mux(stream.encode(frame.reformat(format=each.pixels)))
            container.mux(stream.encode(None))
    return path


def _add(container: Any, made: Made) -> Any:
    stream = container.add_stream(made.codec, rate=RATE, options=made.options)
    stream.width, stream.height = made.size
    stream.pix_fmt = made.pixels
    stream.codec_context.time_base = Fraction(1, RATE)
    if made.interlaced:
        stream.codec_context.flags |= (1 << 18) | (1 << 29)  # interlaced DCT and motion estimation
    if made.is_cover:
        stream.disposition = av.stream.Disposition.attached_pic
    return stream


def set_matrix(path: Path, a: int, b: int, c: int, d: int) -> Path:
    """Replace an MP4 film's display matrix, -1, 0 or 1 each: (x, y) is shown at (ax+cy, bx+dy)."""
    content = path.read_bytes()
    at = content.index(b"tkhd") + 4 + 40
    numbers = (a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30)
    plain = b"".join(n.to_bytes(4, "big", signed=True) for n in _PLAIN)
    assert content[at : at + 36] == plain
    matrix = b"".join(n.to_bytes(4, "big", signed=True) for n in numbers)
    path.write_bytes(content[:at] + matrix + content[at + 36 :])
    return path
