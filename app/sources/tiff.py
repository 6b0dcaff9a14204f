"""Pages of a TIFF file, and what each says of its values; the pixels are OpenCV's to read."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

from ..common.language import tr, tr_noop

MAGICS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_TYPES = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I", 16: "Q"}
_MOST_PAGES = 65536
_MOST_TAGS = 4096
_MOST_VALUES = 16

_PURPOSE, _WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES = 254, 256, 257, 258, 262, 277
_LARGEST, _PLANAR, _EXTRA, _FORMAT, _S_LARGEST = 281, 284, 338, 339, 341
_USED = {_PURPOSE, _WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES}
_USED |= {_LARGEST, _PLANAR, _EXTRA, _FORMAT, _S_LARGEST}
_FORMATS = {
    1: tr_noop("whole numbers"),
    2: tr_noop("signed whole numbers"),
    3: tr_noop("floating-point numbers"),
}
_DEFAULT_LARGEST = 65535
_PLAIN = (0, 1, 2)
"""Photometric: gray with 0 white, gray with 0 black, RGB."""


@dataclass(frozen=True)
class Page:
    """One page.

    place: where in the file it is said what the page is.
    following: the same of the next page; 0 after the last.
    tags: what is said.
    """

    place: int
    following: int
    tags: dict[int, tuple[float, ...]]

    def _first(self, tag: int, otherwise: int) -> int:
        return int(self.tags.get(tag, (otherwise,))[0])

    @property
    def is_copy(self) -> bool:
        """A smaller copy of another page, or its mask."""
        return bool(self._first(_PURPOSE, 0) & 0b101)

    @property
    def bits(self) -> int:
        return int(max(self.tags.get(_BITS, (1,))))

    @property
    def samples(self) -> int:
        return self._first(_SAMPLES, 1)

    @property
    def pixels(self) -> int:
        return self._first(_WIDTH, 0) * self._first(_HEIGHT, 0)

    @property
    def unpacked_size(self) -> int:
        """Bytes that the pixels take."""
        return self.pixels * max(1, min(self.samples, 4)) * -(-self.bits // 8)

    @property
    def is_plain(self) -> bool:
        """Gray or RGB side by side, which OpenCV can give as deep as it is. What else there is
        (ink, Lab, one plane after another) it gives right in 8 bits alone."""
        if self._first(_PHOTOMETRIC, 1) not in _PLAIN:
            return False
        return self.bits <= 8 or self.samples == 1 or self._first(_PLANAR, 1) == 1

    @property
    def inverted(self) -> bool:
        """0 is white, and OpenCV leaves that to us."""
        return self._first(_PHOTOMETRIC, 1) == 0 and self.bits > 8

    @property
    def has_alpha(self) -> bool:
        """Also where nothing is said of a fourth value: so OpenCV writes it."""
        return self.samples == 4 and self._first(_EXTRA, 2) in (1, 2)

    @property
    def premultiplied(self) -> bool:
        """As OpenCV gives it: in 8 bits it multiplies what was not."""
        kind = self._first(_EXTRA, 0)
        return kind == 1 or (kind == 2 and self.bits == 8)

    @property
    def stated_white(self) -> float | None:
        """The largest value that the page says there is, or its bits hold."""
        if self.bits in (10, 12, 14):  # which OpenCV moves to the upper end of 16
            return float((2**self.bits - 1) << (16 - self.bits))
        stated = max(self.tags.get(_S_LARGEST, self.tags.get(_LARGEST, (0,))))
        says_something = self.bits > 8 and 0 < stated != _DEFAULT_LARGEST
        return float(stated) if says_something else None

    @property
    def is_usual(self) -> bool:
        """Its values are of a kind that OpenCV reads."""
        return self._first(_FORMAT, 1) == 1 and self.bits in (1, 8, 16)

    @property
    def kind(self) -> str:
        """For the user: what is in it, such as “TIFF of 16-bit floating-point numbers”."""
        numbers = tr(_FORMATS.get(self._first(_FORMAT, 1), tr_noop("numbers of another kind")))
        if self.samples in (1, 3, 4):
            return tr("TIFF of {bits}-bit {numbers}").format(bits=self.bits, numbers=numbers)
        return tr("TIFF of {bits}-bit {numbers}, {count} for each pixel").format(
            bits=self.bits, numbers=numbers, count=self.samples
        )


def read_pages(encoded: np.ndarray) -> list[Page]:
    """The pages in (N,) uint8, as far as the file can be followed."""
    data = np.ascontiguousarray(encoded).data
    order, big = _form(encoded)
    pages: list[Page] = []
    seen = {0}
    try:
        (at,) = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)
        while at not in seen and len(pages) < _MOST_PAGES:
            seen.add(at)
            place = at
            tags, at = _read_tags(data, place, order, big)
            pages.append(Page(place, at, tags))
    except (struct.error, OverflowError):  # it breaks off
        return pages
    return pages


def put_first(encoded: np.ndarray, page: Page) -> None:
    """Have the file (N,) uint8 begin with this page. OpenCV reads no page behind one that it cannot
    read, and is slow to find a late one."""
    order, big = _form(encoded)
    start, end = (8, 16) if big else (4, 8)
    place = np.frombuffer(struct.pack(order + ("Q" if big else "I"), page.place), np.uint8)
    if not np.array_equal(encoded[start:end], place):
        encoded[start:end] = place


def _form(encoded: np.ndarray) -> tuple[str, bool]:
    """The order of bytes, as struct has it, and whether the file is a BigTIFF."""
    beginning = encoded[:4].tobytes()
    return "<" if beginning.startswith(b"II") else ">", beginning in MAGICS[2:]


def _read_tags(
    data: memoryview, at: int, order: str, big: bool
) -> tuple[dict[int, tuple[float, ...]], int]:
    """One page's tags, and where the next page begins: 0 after the last."""
    counter, entry, place = ("Q", "HHQ", "Q") if big else ("H", "HHI", "I")
    (count,) = struct.unpack_from(order + counter, data, at)
    if count > _MOST_TAGS:
        raise struct.error("more tags than any page has")
    head, room = struct.calcsize("=" + entry), struct.calcsize("=" + place)
    at += struct.calcsize("=" + counter)
    tags: dict[int, tuple[float, ...]] = {}
    for _ in range(count):
        tag, type_, many = struct.unpack_from(order + entry, data, at)
        form = f"{order}{min(many, _MOST_VALUES)}{_TYPES.get(type_, 'B')}"
        if tag in _USED and type_ in _TYPES and many:
            fits = struct.calcsize(f"={many}{_TYPES[type_]}") <= room if many < 9 else False
            where = at + head if fits else struct.unpack_from(order + place, data, at + head)[0]
            tags[tag] = struct.unpack_from(form, data, where)
        at += head + room
    (following,) = struct.unpack_from(order + place, data, at)
    return tags, following
