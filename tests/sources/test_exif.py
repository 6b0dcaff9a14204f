from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.sources.exif import decode_upright, read_orientation, turn_upright

LITTLE = b"II\x2a\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"
BIG = b"MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"


@pytest.mark.parametrize("exif", [b"", b"Exif\0\0", b"II", LITTLE[:-6], b"\xff" * 40])
def test_missing_or_damaged(exif: bytes) -> None:
    assert read_orientation(exif) == 1


@pytest.mark.parametrize("exif", [LITTLE, BIG, b"Exif\0\0" + LITTLE])
def test_both_byte_orders(exif: bytes) -> None:
    assert read_orientation(exif) == 6


@pytest.mark.parametrize("orientation", [0, 1, 9, 300])
def test_what_turns_nothing(orientation: int) -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    assert np.array_equal(turn_upright(pixels, orientation), pixels)


def test_stored_on_its_side() -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    assert np.array_equal(turn_upright(pixels, 6), np.rot90(pixels, -1))
    assert np.array_equal(turn_upright(pixels, 8), np.rot90(pixels))


@pytest.mark.parametrize("prefix", [b"", b"Exif\0\0"])
def test_webp_whatever_its_exif_begins_with(prefix: bytes) -> None:
    pixels = np.zeros((30, 50, 3), np.uint8)
    pixels[:15, :25] = 255
    exif = np.frombuffer(prefix + LITTLE, np.uint8)
    done, encoded = cv2.imencodeWithMetadata(".webp", pixels, [cv2.IMAGE_METADATA_EXIF], [exif])
    assert done
    decoded = decode_upright(encoded)
    assert decoded is not None
    assert np.array_equal(decoded, np.rot90(pixels, -1))


def test_damaged_webp() -> None:
    damaged = np.frombuffer(b"RIFF\x10\x00\x00\x00WEBPVP8 \x04\x00\x00\x00abcd", np.uint8)
    assert decode_upright(damaged) is None
