"""Damages files as disks, networks and other programs do; the same seed, the same damage."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_HEADER = 400  # bytes in which most formats keep their sizes
_LENGTHS = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 30000, 60000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_NUMBERS = (b"-1", b"1e999", b"NaN", b"9" * 30, b"99999999999", b"1e308", b'"x"', b"null", b"")
_CHARACTERS = (
    b"\\ud800",
    b"\\u0000",
    b"\0",
    b'"',
    b"\\",
    b"\r",
    b"\n",
    b",",
    b"[",
    b"\xef\xbb\xbf",
)


def mutate(data: bytes, random: Random) -> bytes:
    """`data` with one to three pieces of damage; empty data stays as it is."""
    damaged = bytearray(data)
    damages = _OF_TEXT if _is_text(data) and random.random() < 0.7 else _DAMAGES
    for _ in range(random.randint(1, 3)):
        if damaged:
            random.choice(damages)(damaged, random)
    return bytes(damaged)


def flip_bits(data: bytearray, random: Random) -> None:
    """Single bits, up to 16 of them."""
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        data[_place(data, random)] ^= 1 << random.randrange(8)


def overwrite(data: bytearray, random: Random) -> None:
    """A run of bytes, with zeros, ones or noise."""
    start = _place(data, random)
    length = min(_length(data, random), len(data) - start)
    fill = random.choice((bytes(length), b"\xff" * length, random.randbytes(length)))
    data[start : start + length] = fill


def cut(data: bytearray, random: Random) -> None:
    """The end, as an interrupted copy does."""
    del data[_place(data, random) :]


def remove(data: bytearray, random: Random) -> None:
    start = _place(data, random)
    del data[start : start + _length(data, random)]


def double(data: bytearray, random: Random) -> None:
    """A piece, which then stands somewhere twice."""
    start = _place(data, random)
    piece = data[start : start + _length(data, random)]
    place = _place(data, random)
    data[place:place] = piece


def insert(data: bytearray, random: Random) -> None:
    """Noise."""
    place = _place(data, random)
    data[place:place] = random.randbytes(_length(data, random))


def change_length(data: bytearray, random: Random) -> None:
    """Two, four or eight bytes, with a number that a careless reader believes."""
    width = random.choice((2, 4, 8))
    value = random.choice(_LENGTHS) & (1 << 8 * width) - 1
    start = _place(data, random)
    new = value.to_bytes(width, random.choice(("little", "big")))
    data[start : start + width] = new[: len(data) - start]


def change_number(data: bytearray, random: Random) -> None:
    """A number in text, if there is one, to one that a careless reader believes, or to none."""
    numbers = list(re.finditer(rb"-?\d[\d.]*", data))
    if numbers:
        first, end = random.choice(numbers).span()
        data[first:end] = random.choice(_NUMBERS)


def add_characters(data: bytearray, random: Random) -> None:
    """Such as mean something in JSON or CSV, or cannot be written again."""
    place = _place(data, random)
    data[place:place] = random.choice(_CHARACTERS)


def change_character(data: bytearray, random: Random) -> None:
    """A character to another that is text as well."""
    data[_place(data, random)] = random.randrange(32, 127)


_DAMAGES: tuple[Callable[[bytearray, Random], None], ...] = (
    flip_bits,
    flip_bits,
    overwrite,
    cut,
    remove,
    double,
    insert,
    change_length,
    change_length,
)
_OF_TEXT = (change_number, change_number, add_characters, change_character)


def _place(data: bytearray, random: Random) -> int:
    """Anywhere, in every second case where a header is."""
    end = len(data) if random.random() < 0.5 else min(len(data), _HEADER)
    return random.randrange(end)


def _length(data: bytearray, random: Random) -> int:
    return random.choice((1, 2, 4, 7, 64, 1000, max(len(data) // 3, 1)))


def _is_text(data: bytes) -> bool:
    try:
        return bool(data.decode())
    except UnicodeDecodeError:
        return False
