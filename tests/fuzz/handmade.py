"""Files made to be refused or to fill the memory, one of each kind that people come across."""

from __future__ import annotations

import json
import struct
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np

from app.sources.pictures import read_picture
from tests.feeding import DEMO
from tests.fuzz.targets import Target, open_picture_or_video
from tests.fuzz.victim import attempt, limit_memory

_HUGE = 60_000  # pixels a side
_LARGE = 12_000  # more than 100 megapixels, and yet FFmpeg would decode it
_SIZE = (320, 240)


def make_pictures(folder: Path) -> None:
    """Small files that claim 60,000 x 60,000 pixels, and what is no picture at all."""
    pixels = cv2.resize(read_picture(DEMO), _SIZE)
    encoded = {
        suffix: cv2.imencode(suffix, pixels)[1].tobytes()
        for suffix in (".bmp", ".gif", ".jpg", ".tif")
    }
    bmp, gif, jpg = encoded[".bmp"], encoded[".gif"], encoded[".jpg"]
    size = struct.pack("<II", _HUGE, _HUGE)
    (folder / "huge.bmp").write_bytes(bmp[:18] + size + bmp[26:])
    (folder / "huge.gif").write_bytes(gif[:6] + size[:2] * 2 + gif[10:])
    place = jpg.index(b"\xff\xc0") + 5
    (folder / "huge.jpg").write_bytes(
        jpg[:place] + struct.pack(">HH", _HUGE, _HUGE) + jpg[place + 4 :]
    )
    (folder / "huge.png").write_bytes(_png(_HUGE))
    (folder / "huge.tif").write_bytes(_tiff(encoded[".tif"]))
    (folder / "large.jpg").write_bytes(_black(_LARGE))  # in truth
    (folder / "empty.jpg").touch()
    (folder / "letter.jpg").write_text("Dear Sir,\n" * 100)


def make_videos(folder: Path) -> None:
    pixels = cv2.resize(read_picture(DEMO), _SIZE)
    mp4, avi = (
        _video(folder / "whole.mp4", "mp4v", pixels),
        _video(folder / "a.avi", "MJPG", pixels),
    )
    (folder / "whole.mp4").unlink()
    (folder / "a.avi").unlink()
    (folder / "cut.mp4").write_bytes(mp4[: mp4.rindex(b"moov")])  # which says where all else is
    (folder / "cut.avi").write_bytes(avi[: len(avi) // 2])
    small, large = cv2.imencode(".jpg", pixels)[1].tobytes(), _black(_LARGE)
    (folder / "large.avi").write_bytes(large * 3)
    (folder / "grows.avi").write_bytes(small * 5 + large)
    turned = cv2.imencode(".jpg", cv2.transpose(pixels))[1].tobytes()
    (folder / "turned.avi").write_bytes(small * 20 + turned * 20)
    parts = [_video(folder / "part.ts", "MPG2", p) for p in (pixels, cv2.transpose(pixels))]
    (folder / "turned.ts").write_bytes(b"".join(parts))
    (folder / "part.ts").unlink()
    (folder / "empty.mp4").touch()
    (folder / "letter.mp4").write_text("Dear Sir,\n" * 100)


def _png(side: int) -> bytes:
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1 + 3 * side) * 100)
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _tiff(data: bytes) -> bytes:
    """`data`, a TIFF in little-endian, with another width and height in its directory."""
    changed = bytearray(data)
    (start,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, start)
    for entry in range(start + 2, start + 2 + 12 * entries, 12):
        tag, kind = struct.unpack_from("<HH", data, entry)
        if tag in (256, 257):
            struct.pack_into("<H" if kind == 3 else "<I", changed, entry + 8, _HUGE)
    return bytes(changed)


def _black(side: int) -> bytes:
    return cv2.imencode(".jpg", np.zeros((side, side), np.uint8))[1].tobytes()


def _video(path: Path, codec: str, pixels: np.ndarray) -> bytes:
    size = (pixels.shape[1], pixels.shape[0])
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), 25.0, size)
    for shift in range(60):
        writer.write(np.roll(pixels, shift, 1))
    writer.release()
    return path.read_bytes()


def main(folder: Path, place: Path) -> None:
    """Open each file of `folder` with little memory; one object of JSON, of outcomes and words."""
    limit_memory()
    place.mkdir()
    outcomes = {}
    for path in sorted(folder.iterdir()):
        target = Target(path.suffix, path.name, path.name, open_picture_or_video)
        outcomes[path.name] = attempt(target, path.read_bytes(), folder, place)
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
