from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.sources.kinds import PICTURE_SUFFIXES, UNREADABLE_SUFFIXES, kind_of, unreadable
from app.sources.videos import VIDEO_SUFFIXES

WRITTEN = {
    ".png": "png",
    ".tif": "tiff",
    ".webp": "webp",
    ".avif": "avif",
    ".bmp": "bmp",
    ".gif": "gif",
    ".hdr": "hdr",
    ".jp2": "jp2",
    ".ppm": "pnm",
    ".jpg": "",
    ".ras": "",
}


def test_suffixes_are_lower_case_and_apart() -> None:
    assert not UNREADABLE_SUFFIXES & (PICTURE_SUFFIXES | VIDEO_SUFFIXES)
    assert all(s.startswith(".") and s == s.lower() for s in UNREADABLE_SUFFIXES)


@pytest.mark.parametrize("data", [b"", b"P", b"RIFF", b"text " * 100])
def test_no_kind(data: bytes) -> None:
    assert kind_of(np.frombuffer(data, np.uint8)) == ""


@pytest.mark.parametrize(("suffix", "kind"), WRITTEN.items())
def test_what_opencv_writes(suffix: str, kind: str) -> None:
    done, encoded = cv2.imencode(suffix, np.zeros((64, 64, 3), np.uint8))
    assert done
    assert kind_of(encoded.ravel()) == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "avif"),
        (b"\x76\x2f\x31\x01" + bytes(20), "OpenEXR"),
        (b"\xff\x0a" + bytes(20), "JPEG XL"),
        (b"8BPS" + bytes(20), "Photoshop"),
    ],
)
def test_what_it_does_not_write(data: bytes, kind: str) -> None:
    assert kind_of(np.frombuffer(data, np.uint8)) == kind


def test_the_sentence_names_the_kind() -> None:
    assert unreadable("a.jpg") == unreadable("a.txt") == unreadable("a.png", "png") == ""
    assert unreadable("A.TGA").startswith("A.TGA is a Targa picture, which cannot be read.")
    assert unreadable("a.exr").startswith("a.exr is an OpenEXR picture")
    assert unreadable("a.png", "JPEG XL").startswith("a.png is a JPEG XL picture")
