"""What every kind of picture looks like once it is read: upright, well lit, on white."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest

from app.sources.decoding import decode
from app.sources.limits import TooLargeError, UnreadableError
from tests.sources.made_pictures import Tags, make_png, make_tiff, tags_of

RAMP: np.ndarray = np.repeat(
    np.repeat(np.arange(48, 240, 3).astype(np.uint8)[None], 48, 0)[..., None], 3, 2
)
"""(48, 64, 3), from dark to bright."""
HIDDEN = (20, 60, 200, 0)


def read(data: bytes | np.ndarray) -> np.ndarray:
    encoded = np.frombuffer(data if isinstance(data, bytes) else data.tobytes(), np.uint8)
    pixels = decode(encoded)
    assert pixels is not None
    assert pixels.dtype == np.uint8
    assert pixels.shape[2] == 3
    return pixels


def encode(suffix: str, pixels: np.ndarray, *options: int) -> np.ndarray:
    done, encoded = cv2.imencode(suffix, pixels, options)
    assert done
    return encoded


def deep(bits: int) -> np.ndarray:
    """RAMP as values of so many bits."""
    return (RAMP.astype(np.uint32) * (2**bits - 1) // 255).astype(np.uint16)


def far(pixels: np.ndarray, from_: np.ndarray = RAMP) -> int:
    return int(np.abs(pixels.astype(int) - from_).max())


def with_exif(suffix: str, pixels: np.ndarray, orientation: int) -> bytes:
    exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0" + bytes([orientation]) + bytes(6)
    data = np.frombuffer(exif, np.uint8)
    done, encoded = cv2.imencodeWithMetadata(suffix, pixels, [cv2.IMAGE_METADATA_EXIF], [data])
    assert done
    return encoded.tobytes()


@pytest.mark.parametrize("data", [b"\0", b"text " * 50, b"\x89PNG\r\n\x1a\n", b"II*\0"])
def test_no_picture(data: bytes) -> None:
    assert decode(np.frombuffer(data, np.uint8)) is None


# Turned


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_turned_by_its_boxes(orientation: int) -> None:
    """OpenCV's writer makes boxes of the EXIF data, which viewers do not heed."""
    stored = RAMP.copy()
    stored[:20] = 255
    flipped = {2: (1,), 3: (0, 1), 4: (0,), 5: (), 6: (1,), 7: (0, 1), 8: (0,)}
    upright = np.transpose(stored, (1, 0, 2)) if orientation >= 5 else stored
    upright = np.flip(upright, flipped.get(orientation, ()))
    data = with_exif(".avif", stored, orientation)
    assert far(read(data), upright) < 40
    stale = data.replace(
        b"\x01\x12\0\x03\0\0\0\x01\0" + bytes([orientation]), b"\x01\x12\0\x03\0\0\0\x01\0\x03"
    )
    assert far(read(stale), upright) < 40


def test_avif_turned_by_exif_alone_stays_as_viewers_show_it() -> None:
    data = with_exif(".avif", RAMP, 1)
    turned = data.replace(b"\x01\x12\0\x03\0\0\0\x01\0\x01", b"\x01\x12\0\x03\0\0\0\x01\0\x06")
    assert turned != data
    assert far(read(turned)) < 10


def test_a_deep_png_is_turned_like_a_shallow_one() -> None:
    turned = read(with_exif(".png", deep(16), 6))
    assert far(turned, np.rot90(RAMP, -1)) <= 1


# Deep


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jp2", ".ppm"])
@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_deep_colour(suffix: str, bits: int) -> None:
    assert far(read(encode(suffix, deep(bits)))) <= 1


@pytest.mark.parametrize("suffix", [".png", ".tif", ".pgm"])
def test_deep_gray(suffix: str) -> None:
    assert far(read(encode(suffix, deep(12)[..., 0]))) <= 1


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_avif(bits: int) -> None:
    dark = deep(bits) // 5
    data = encode(".avif", dark, cv2.IMWRITE_AVIF_DEPTH, bits, cv2.IMWRITE_AVIF_QUALITY, 100)
    assert far(read(data), RAMP // 5) <= 3


def test_png_that_states_its_bits() -> None:
    dark = deep(12) // 6  # which would pass for 10 bits
    assert far(read(make_png(dark, (b"sBIT", b"\x0c\x0c\x0c"))), RAMP // 6) <= 1
    dark = deep(16) // 6  # which would pass for 14
    assert far(read(make_png(dark, (b"sBIT", b"\x10\x10\x10"))), RAMP // 6) <= 1
    stretched = deep(16)  # as the standard has it
    assert far(read(make_png(stretched, (b"sBIT", b"\x0c\x0c\x0c")))) <= 1


def test_tiff_that_states_its_largest_value() -> None:
    gray = deep(12)[..., 0] // 6
    tags = {**tags_of(gray), 281: 4095}
    assert far(read(make_tiff((gray.tobytes(), tags))), RAMP // 6) <= 1


@pytest.mark.parametrize("bits", [10, 12, 14])
def test_tiff_of_packed_bits(bits: int) -> None:
    row = "".join(f"{value:0{bits}b}" for value in deep(bits)[0, :, 0])
    strip = int(row, 2).to_bytes(len(row) // 8) * 48
    tags = {**tags_of(RAMP[..., 0]), 258: bits}
    assert far(read(make_tiff((strip, tags)))) <= 1


def test_tiff_in_which_zero_is_white() -> None:
    kinds: list[np.ndarray] = [255 - RAMP, 65535 - deep(16), 4095 - deep(12)]
    for kind in kinds:
        gray = kind[..., 0]
        assert far(read(make_tiff((gray.tobytes(), tags_of(gray, photometric=0))))) <= 1


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_tiff_of_fractions(kind: type) -> None:
    gray: np.ndarray = (RAMP[..., 0] / 255).astype(kind)
    assert far(read(make_tiff((gray.tobytes(), tags_of(gray))))) <= 1
    assert far(read(encode(".tif", (RAMP / 255).astype(np.float32)))) <= 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (np.float16, "TIFF of 16-bit floating-point numbers"),
        (np.uint32, "TIFF of 32-bit whole numbers"),
    ],
)
def test_tiff_of_other_values_is_named(kind: type, words: str) -> None:
    gray: np.ndarray = RAMP[..., 0].astype(kind)
    with pytest.raises(UnreadableError, match=words):
        read(make_tiff((gray.tobytes(), tags_of(gray))))


# Transparent


def clear(full: int = 255) -> np.ndarray:
    """BGRA: the upper half cannot be seen, the lower half is RAMP."""
    pixels = np.dstack([RAMP, np.full(RAMP.shape[:2], 255, np.uint8)])
    pixels[:24] = HIDDEN
    pixels[5:10, 5:10, :3] = 255  # a shape in what is hidden
    return pixels if full == 255 else pixels.astype(np.uint16) * (full // 255)


@pytest.mark.parametrize(
    "data",
    [
        encode(".png", clear()),
        encode(".png", clear(65535)),
        encode(".tif", clear()),
        encode(".tif", clear(65535)),
        encode(".webp", clear(), cv2.IMWRITE_WEBP_QUALITY, 101),
        encode(".avif", clear(), cv2.IMWRITE_AVIF_QUALITY, 100),
        encode(".jp2", clear()),
        encode(".gif", clear()),
    ],
    ids=["png", "png16", "tiff", "tiff16", "webp", "avif", "jp2", "gif"],
)
def test_what_cannot_be_seen_is_white(data: np.ndarray) -> None:
    pixels = read(data)
    assert (pixels[:22] == 255).all()
    assert np.abs(pixels[26:].astype(int) - RAMP[26:]).mean() < 20  # GIF has few colours


@pytest.mark.parametrize("extra", [1, 2])
@pytest.mark.parametrize("full", [255, 65535])
def test_tiff_half_transparent(extra: int, full: int) -> None:
    pixels = np.full((8, 8, 4), (40, 80, 200, 128), np.uint16)
    if extra == 1:
        pixels[..., :3] = pixels[..., :3] * 128 // 255
    stored = (pixels * (full // 255)).astype(np.uint8 if full == 255 else np.uint16)
    shown = read(make_tiff((stored.tobytes(), wide_tags(stored, extra))))
    assert far(shown, np.full((8, 8, 3), (227, 167, 147))) <= 2


def wide_tags(stored: np.ndarray, extra: int) -> Tags:
    return {**tags_of(stored), 338: extra}


def test_tiff_of_gray_and_alpha_is_refused() -> None:
    pairs = np.zeros((8, 8, 2), np.uint8)
    with pytest.raises(UnreadableError, match="2 for each pixel"):
        read(make_tiff((pairs.tobytes(), tags_of(pairs))))


@pytest.mark.parametrize("alpha", [0, 255])
def test_bmp_with_alpha(alpha: int) -> None:
    """All of it transparent is what programs write that know no alpha."""
    pixels = bytes([40, 80, 200, alpha]) * 64
    masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    head = struct.pack("<IiiHHIIiiII", 108, 8, 8, 1, 32, 3, 256, 0, 0, 0, 0) + masks + bytes(52)
    start = struct.pack("<IHHI", 14 + len(head) + 256, 0, 0, 14 + len(head))
    assert far(read(b"BM" + start + head + pixels), np.full((8, 8, 3), (40, 80, 200))) == 0


# Other kinds


@pytest.mark.parametrize("suffix", [".jp2", ".dib", ".ppm", ".pnm", ".ras", ".sr", ".hdr", ".pic"])
def test_other_kinds_in_colour(suffix: str) -> None:
    assert far(read(encode(suffix, RAMP))) <= 3


@pytest.mark.parametrize("suffix", [".pgm", ".ras", ".sr", ".jp2"])
def test_other_kinds_in_gray(suffix: str) -> None:
    assert far(read(encode(suffix, RAMP[..., 0]))) <= 3


def test_pbm() -> None:
    pixels = read(encode(".pbm", np.where(RAMP[..., 0] > 128, 255, 0).astype(np.uint8)))
    assert far(pixels, np.where(RAMP > 128, 255, 0)) == 0


@pytest.mark.parametrize("white", [15, 255, 1023, 65535])
def test_pnm_of_any_largest_value(white: int) -> None:
    values = np.array([white // 5, white * 2 // 3])
    shown = np.rint(values * 255 / white)
    packed = values.astype(">u2" if white > 255 else "u1").tobytes()
    for magic, content in (("P5", packed), ("P2", b"%d %d\n" % tuple(values))):
        pixels = read(f"{magic}\n# a note\n2 1\n{white}\n".encode() + content)
        assert np.abs(pixels[0, :, 0] - shown).max() <= 1, magic


def test_glare_in_hdr_does_not_darken_the_rest() -> None:
    pixels = (RAMP / 255).astype(np.float32)
    pixels[:5] = 40
    assert far(read(encode(".hdr", pixels))[5:], RAMP[5:]) <= 3


# Too large


def test_more_memory_than_there_may_be() -> None:
    head = struct.pack(">IIBBBBB", 9000, 9000, 16, 6, 0, 0, 0)
    data = bytearray(encode(".png", np.zeros((1, 1, 3), np.uint8)).tobytes())
    data[16:29] = head
    with pytest.raises(TooLargeError, match="400 MB"):
        read(bytes(data))
    tags = tags_of(np.zeros((1, 1, 3), np.uint16))
    with pytest.raises(TooLargeError, match="400 MB"):
        read(make_tiff((b"", {**tags, 256: 9000, 257: 9000})))
    with pytest.raises(TooLargeError, match="100 megapixels"):
        read(make_tiff((b"", {**tags, 256: 20000, 257: 20000})))
