"""Decoding of pictures: any kind that can be read, as upright 8-bit BGR on white."""

from __future__ import annotations

import re
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from . import png, tiff
from .boxes import read_look
from .exif import decode_upright
from .heic import decode_heic
from .kinds import kind_of
from .limits import UnreadableError, check_pixels, check_unpacked
from .tones import to_bgr

_DEFAULT_WHITE = 65535
_PNM_HEAD = re.compile(rb"P[2356]\s+(?:#[^\n]*\n\s*)*(?:\d+\s+(?:#[^\n]*\n\s*)*){2}(\d+)\s")


def decode(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The (first) picture in (N,) uint8, (H, W, 3) uint8 BGR; None where it is damaged or of
    another kind. Raises TooLargeError, UnreadableError and OpenCV's error."""
    special: dict[str, Callable[[NDArray[np.uint8]], NDArray[np.uint8] | None]] = {
        "png": _decode_png,
        "tiff": _decode_tiff,
        "webp": lambda data: _finished(decode_upright(data)),
        "avif": _decode_avif,
        "heic": _decode_heic,
        "hdr": _decode_hdr,
        "bmp": _decode_bmp,
        "gif": lambda data: _finished(_as_stored(data)),
        "pnm": lambda data: _finished(_as_stored(data), _pnm_white(data)),
        "jp2": lambda data: _finished(_as_stored(data), _jp2_white(data)),
    }
    return special.get(kind_of(encoded), _in_8_bits)(encoded)


def decode_page(encoded: NDArray[np.uint8], page: tiff.Page) -> NDArray[np.uint8] | None:
    """One page of a TIFF, as `decode` gives a picture; the file begins with that page then."""
    check_pixels(page.pixels)
    check_unpacked(page.unpacked_size)
    if page.samples == 2:  # OpenCV would show what is transparent
        raise UnreadableError(tr("a {kind}", "a kind of picture").format(kind=page.kind))
    flags = cv2.IMREAD_UNCHANGED if page.is_plain else cv2.IMREAD_COLOR
    tiff.put_first(encoded, page)
    pixels = cv2.imdecode(encoded, flags)
    if pixels is None:
        if not page.is_usual:
            raise UnreadableError(tr("a {kind}", "a kind of picture").format(kind=page.kind))
        return None
    if not page.is_plain:
        return _finished(pixels)
    if pixels.ndim == 3 and pixels.shape[2] == 4 and not page.has_alpha:
        pixels = pixels[..., :3]
    return to_bgr(
        pixels, page.stated_white, premultiplied=page.premultiplied, inverted=page.inverted
    )


def _decode_tiff(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    pages = tiff.read_pages(encoded)
    return decode_page(encoded, pages[0]) if pages else None


def _decode_png(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    if not png.has_whole_chunks(encoded):
        return None
    check_unpacked(png.unpacked_size(encoded))
    return _finished(decode_upright(encoded), png.stated_white(encoded))


def _decode_avif(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    # What EXIF says of turns does not count here, as viewers have it.
    pixels, look = _as_stored(encoded), read_look(encoded)
    if pixels is None:
        return None
    white = 2.0**look.depth - 1 if look.depth and pixels.dtype != np.uint8 else None
    return to_bgr(look.make_upright(pixels), white)


def _decode_heic(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    pixels = decode_heic(encoded)
    if pixels is None:
        raise UnreadableError(tr("a HEIC picture that is damaged, or of a rare kind"))
    return _finished(read_look(encoded).make_upright(pixels))


def _decode_bmp(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    pixels = _as_stored(encoded)
    has_alpha = pixels is not None and pixels.ndim == 3 and pixels.shape[2] == 4
    if pixels is not None and has_alpha and not pixels[..., 3].any():
        return _finished(np.ascontiguousarray(pixels[..., :3]))  # viewers take it for opaque
    return _finished(pixels)


def _decode_hdr(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    pixels = _as_stored(encoded)
    return None if pixels is None else to_bgr(np.minimum(pixels, 1), 1.0)  # the rest is glare


def _pnm_white(encoded: NDArray[np.uint8]) -> float | None:
    beginning = encoded[:4096].tobytes()
    head = _PNM_HEAD.match(beginning)
    if head is None or (beginning[1:2] in b"23" and int(head[1]) < 256):
        return None  # in letters and of 8 bits it is stretched already
    return _if_it_says_something(float(head[1]))


def _jp2_white(encoded: NDArray[np.uint8]) -> float | None:
    beginning = encoded[:4096].tobytes()
    at = beginning.find(b"ihdr") + 14  # after the kind: height, width, channels
    bits = (beginning[at] & 0x7F) + 1 if 14 <= at < len(beginning) else 0
    return _if_it_says_something(2.0**bits - 1) if 8 < bits <= 16 else None


def _if_it_says_something(white: float) -> float | None:
    """None for what many programs write of any values of more than 8 bits."""
    return None if white == _DEFAULT_WHITE else white


def _as_stored(encoded: NDArray[np.uint8]) -> np.ndarray | None:
    return cv2.imdecode(encoded, cv2.IMREAD_UNCHANGED)


def _in_8_bits(encoded: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    return _finished(cv2.imdecode(encoded, cv2.IMREAD_COLOR))


def _finished(pixels: np.ndarray | None, white: float | None = None) -> NDArray[np.uint8] | None:
    return None if pixels is None else to_bgr(pixels, white)
