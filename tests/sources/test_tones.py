from __future__ import annotations

import numpy as np
import pytest

from app.sources.tones import to_bgr

RAMP = np.arange(256, dtype=np.uint8).reshape(16, 16)


def test_no_pixels_and_black_ones() -> None:
    assert to_bgr(np.zeros((0, 5), np.uint16)).shape == (0, 5, 3)
    for kind in (np.uint8, np.uint16, np.int32, np.float32, np.float64):
        assert not to_bgr(np.zeros((4, 5, 3), kind)).any()


def test_eight_bits_stay_as_they_are() -> None:
    dark = RAMP // 4
    assert np.array_equal(to_bgr(dark)[..., 1], dark)
    colour = np.dstack([dark, dark + 1, dark + 2])
    assert to_bgr(colour) is colour


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_deep_values_fill_the_range(bits: int, channels: int) -> None:
    deep = (RAMP.astype(np.uint32) * (2**bits - 1) // 255).astype(np.uint16)
    pixels = deep if channels == 1 else np.dstack([deep] * channels)
    assert np.abs(to_bgr(pixels).astype(int) - RAMP[..., None]).max() <= 1


def test_a_dark_picture_of_sixteen_bits_is_no_picture_of_twelve() -> None:
    assert np.array_equal(to_bgr(np.full((3, 4), 25700, np.uint16)), np.full((3, 4, 3), 100))
    assert np.array_equal(to_bgr(np.full((3, 4), 400, np.uint16)), np.full((3, 4, 3), 100))


def test_what_the_file_states_goes_before() -> None:
    pixels = np.full((3, 4), 1000, np.uint16)
    assert to_bgr(pixels, 2000)[0, 0, 0] == 128
    assert to_bgr(pixels, 65535)[0, 0, 0] == 4
    assert to_bgr(pixels, 999)[0, 0, 0] == 4  # it cannot be true
    assert to_bgr(np.full((3, 4), 7, np.uint8), 15)[0, 0, 0] == 119


def test_fractions_and_what_is_no_number() -> None:
    pixels = np.array([[0, 0.5, 1, np.nan, -1, np.inf]], np.float32)
    assert to_bgr(pixels)[0, :, 0].tolist() == [0, 128, 255, 0, 0, 255]
    assert to_bgr(np.array([[50.0, 200.0]]))[0, :, 0].tolist() == [64, 255]


def test_signed_values() -> None:
    assert to_bgr(np.array([[-5, 0, 127]], np.int8))[0, :, 0].tolist() == [0, 0, 255]
    assert to_bgr(np.array([[-5, 4095]], np.int16))[0, :, 0].tolist() == [0, 255]
    assert to_bgr(np.array([[70000, 35000]], np.int32))[0, :, 0].tolist() == [255, 128]


def test_zero_is_white() -> None:
    assert to_bgr(np.array([[0, 65535]], np.uint16), inverted=True)[0, :, 0].tolist() == [255, 0]


@pytest.mark.parametrize(("kind", "full"), [(np.uint8, 255), (np.uint16, 65535), (np.float32, 1)])
def test_alpha_is_laid_on_white(kind: type, full: float) -> None:
    shares = np.array([[[0.2, 0.4, 0.8, 0], [0.2, 0.4, 0.8, 0.2], [0.2, 0.4, 0.8, 1]]])
    expected = [[255, 255, 255], [214, 224, 245], [51, 102, 204]]
    assert np.abs(to_bgr((shares * full).astype(kind))[0] - expected).max() <= 1
    shares[..., :3] *= shares[..., 3:]
    multiplied = to_bgr((shares * full).astype(kind), premultiplied=True)
    assert np.abs(multiplied[0] - expected).max() <= 1


def test_what_cannot_be_seen_does_not_say_what_is_white() -> None:
    pixels = np.full((2, 2, 4), 4095, np.uint16)
    pixels[0] = (60000, 60000, 60000, 0)
    assert to_bgr(pixels)[1].tolist() == [[255] * 3] * 2


def test_in_bands_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.random.default_rng(1).integers(0, 65536, (50, 30, 4)).astype(np.uint16)
    whole = to_bgr(pixels)
    monkeypatch.setattr("app.sources.tones._AT_ONCE", 100)
    assert np.array_equal(to_bgr(pixels), whole)
