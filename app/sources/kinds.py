"""Kinds of picture files, told from how they begin, and the kinds that cannot be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..common.language import tr, tr_noop
from . import png, tiff
from .boxes import brands

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".tif", ".tiff", ".webp", ".avif"}
    | {
        ".heic",
        ".heif",
        ".hif",
        ".jp2",
        ".pbm",
        ".pgm",
        ".ppm",
        ".pnm",
        ".ras",
        ".sr",
        ".hdr",
        ".pic",
    }
)
_UNREADABLE = {
    "OpenEXR": {".exr"},
    "Targa": {".tga"},
    "JPEG XL": {".jxl"},  # untranslated
    "Photoshop": {".psd", ".psb"},
    "SVG": {".svg", ".svgz"},
    tr_noop("icon"): {".ico"},
    tr_noop("raw camera"): {".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".raf", ".rw2"},
}
UNREADABLE_SUFFIXES = frozenset().union(*_UNREADABLE.values())
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_BEGINNINGS = {
    "png": (png.MAGIC,),
    "tiff": tiff.MAGICS,
    "jp2": (b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51"),
    "pnm": (b"P1", b"P2", b"P3", b"P4", b"P5", b"P6"),
    "bmp": (b"BM",),
    "gif": (b"GIF8",),
    "hdr": (b"#?RADIANCE", b"#?RGBE"),
    "OpenEXR": (b"\x76\x2f\x31\x01",),
    "JPEG XL": (b"\xff\x0a", b"\0\0\0\x0cJXL "),  # untranslated
    "Photoshop": (b"8BPS",),
}


def kind_of(encoded: np.ndarray) -> str:
    """The kind of picture in (N,) uint8: in lower case if it can be read; "" for any other, such as
    JPEG, about which nothing need be known."""
    if encoded[:4].tobytes() == b"RIFF" and encoded[8:12].tobytes() == b"WEBP":
        return "webp"
    names = brands(encoded)
    if names & {b"avif", b"avis"}:
        return "avif"
    if names & _HEIF_BRANDS:
        return "heic"
    beginning = encoded[:12].tobytes()
    return next((kind for kind, any_ in _BEGINNINGS.items() if beginning.startswith(any_)), "")


def unreadable(name: str, kind: str = "") -> str:
    """The sentence that says of what kind a file is that cannot be read; "" where it can, as far as
    its kind goes, or where its suffix is all that is known and is another."""
    suffix = Path(name).suffix.lower()
    kind = kind or next((k for k, suffixes in _UNREADABLE.items() if suffix in suffixes), "")
    if kind not in _UNREADABLE:
        return ""
    sentence = (
        tr(
            "{name} is an {kind} picture, which cannot be read. "
            "Open it in another program and save it as JPEG or PNG."
        )
        if kind[0] in "iO"
        else tr(
            "{name} is a {kind} picture, which cannot be read. "
            "Open it in another program and save it as JPEG or PNG."
        )
    )
    return sentence.format(name=name, kind=tr(kind))
