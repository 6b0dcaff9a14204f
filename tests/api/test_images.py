from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from app.api.images import ImageError, to_pixels
from app.sources.pictures import read_picture

# Two rows of three pixels, RGB: what tells rows from columns, and one colour from another.
RGB = np.array(
    [[[250, 0, 0], [0, 200, 0], [0, 0, 150]], [[9, 9, 9], [90, 80, 70], [255] * 3]], "u1"
)
BGR = np.array([[[0, 0, 250], [0, 200, 0], [150, 0, 0]], [[9] * 3, [70, 80, 90], [255] * 3]], "u1")
GRAY = np.array([[0, 100, 200], [50, 150, 255]], "u1")
GRAY_BGR = np.repeat(GRAY[..., None], 3, axis=2)
FIFTH_ALPHA = np.full((2, 3, 1), 51, "u1")  # a fifth of what is there, and four of the white below
FIFTH = Image.new("L", (3, 2), 51)


def _on_white(bgr: np.ndarray) -> np.ndarray:
    return np.rint(bgr * 0.2 + 255 * 0.8)


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (5, 0, 3), (0, 5, 3), (5, 5, 0), (0,)])
def test_an_empty_image_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ImageError, match=r"is empty\. Was it cut outside its edges\?"):
        to_pixels(np.zeros(shape, np.uint8))


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (RGB, BGR),
        (GRAY, GRAY_BGR),
        (GRAY[..., None], GRAY_BGR),
        (np.dstack([RGB, np.full((2, 3), 255, "u1")]), BGR),
        (np.dstack([RGB, FIFTH_ALPHA]), _on_white(BGR)),
        (RGB.astype(np.uint16) * 257, BGR),
        ((GRAY * 16.05).astype(np.uint16), GRAY_BGR),  # 12 bits of 16
        (np.dstack([RGB, FIFTH_ALPHA]).astype(np.uint16) * 257, _on_white(BGR)),
        ((RGB.astype(np.uint16) * 257).astype(">u2"), BGR),
        *((RGB.astype(kind) / 255, BGR) for kind in ("f2", "f4", "f8", ">f4")),
        (GRAY / 255, GRAY_BGR),
        (np.dstack([RGB, FIFTH_ALPHA]) / 255, _on_white(BGR)),
        (RGB / 255 + 5e-4, BGR),  # what resizing leaves
        (RGB / 255 - 5e-4, BGR),
    ],
)
def test_an_array_is_told_by_its_shape_and_type(image: np.ndarray, expected: np.ndarray) -> None:
    pixels = to_pixels(image)
    assert (pixels.dtype, pixels.shape) == (np.uint8, (2, 3, 3))
    np.testing.assert_allclose(pixels.astype(int), expected, atol=1)


@pytest.mark.parametrize("order", ["whole", "strided", "read-only", "mirrored", "in columns"])
def test_however_it_lies_in_memory(order: str) -> None:
    image = RGB.copy()
    if order == "strided":
        image = np.repeat(np.repeat(RGB, 2, axis=0), 2, axis=1)[::2, ::2]
    elif order == "mirrored":
        image = np.ascontiguousarray(RGB[:, ::-1])[:, ::-1]
    elif order == "in columns":
        image = np.asfortranarray(RGB)
    image.setflags(write=order != "read-only")
    for bgr, expected in ((False, BGR), (True, RGB)):
        pixels = to_pixels(image, bgr=bgr)
        assert pixels.flags.c_contiguous
        np.testing.assert_array_equal(pixels, expected)


def test_opencvs_order_is_asked_for() -> None:
    np.testing.assert_array_equal(to_pixels(BGR, bgr=True), BGR)
    np.testing.assert_array_equal(to_pixels(RGB[..., ::-1], bgr=True), BGR)
    np.testing.assert_allclose(
        to_pixels(np.dstack([BGR, FIFTH_ALPHA]), bgr=True), _on_white(BGR), atol=1
    )
    np.testing.assert_array_equal(to_pixels(GRAY, bgr=True), GRAY_BGR)


@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (np.zeros(5, np.uint8), r"shape \(5,\) is no image"),
        (np.zeros((5, 5, 2), np.uint8), r"shape \(5, 5, 2\) is no image"),
        (np.zeros((3, 480, 640), np.uint8), r"Pass image\.transpose\(1, 2, 0\)"),
        (np.zeros((8, 48, 64, 3), np.uint8), "several images"),
        (np.full((4, 4), 200.0), r"goes up to 200\. Divide it by its white, such as image / 255"),
        (np.full((4, 4), -1.0), r"goes down to -1\. Scale it"),
        (np.array([[0.5, np.nan]]), "no number"),
        (np.array([[0.5, np.inf]]), "no number"),
        (np.array([[0, 255]]), r"type int64 is not read.*image\.astype\('uint8'\)"),
        (np.zeros((4, 4), np.uint32), "type uint32 is not read"),
        (np.zeros((4, 4), np.int16), "type int16 is not read"),
        (np.zeros((4, 4), bool), "type bool is not read"),
        (np.zeros((4, 4), complex), "type complex128 is not read"),
        (np.array([["a", "b"]]), "type str.* is not read"),
        (np.array([[None]]), "type object is not read"),
    ],
)
def test_another_array_is_refused_in_a_sentence(image: np.ndarray, sentence: str) -> None:
    with pytest.raises(ImageError, match=sentence):
        to_pixels(image)


@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (None, "cv2.imread gives it"),
        (b"\xff\xd8", "bytes is no image that can be read. Pass a path"),
        ([[1, 2], [3, 4]], "list is no image"),
        (7, "int is no image"),
    ],
)
def test_what_is_no_image_is_refused_in_a_sentence(image: object, sentence: str) -> None:
    with pytest.raises(ImageError, match=re.escape(sentence)):
        to_pixels(image)


def test_an_image_too_large_is_refused() -> None:
    image = np.broadcast_to(np.zeros((1, 1, 3), np.uint8), (20_000, 5_001, 3))  # takes no memory
    with pytest.raises(ImageError, match="more than 100 megapixels"):
        to_pixels(image)


def _palette() -> Image.Image:
    image = Image.fromarray(RGB).quantize(6)
    image.info["transparency"] = image.getpixel((0, 0))
    return image


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (Image.fromarray(RGB), BGR),
        (Image.fromarray(GRAY), GRAY_BGR),
        (Image.fromarray(np.dstack([RGB, FIFTH_ALPHA])), _on_white(BGR)),
        (
            Image.merge("LA", [Image.fromarray(GRAY), Image.new("L", (3, 2), 51)]),
            _on_white(GRAY_BGR),
        ),
        (_palette(), np.concatenate([[[[255] * 3, *BGR[0, 1:]]], BGR[1:]])),
        (Image.fromarray(RGB).convert("CMYK"), BGR),
        (Image.fromarray(GRAY > 120), 255 * (GRAY_BGR > 120)),
        (Image.fromarray(GRAY.astype("u2") * 257), GRAY_BGR),
        (Image.fromarray(GRAY.astype(">u2") * 257), GRAY_BGR),
        (Image.fromarray(GRAY.astype("i4") * 257), GRAY_BGR),
        (Image.fromarray((GRAY / 255).astype("f4")), GRAY_BGR),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else "",
)
def test_a_pil_image_of_any_mode(image: Image.Image, expected: np.ndarray) -> None:
    np.testing.assert_allclose(to_pixels(image).astype(int), expected, atol=1)


def test_a_pil_image_is_turned_upright_once(tmp_path: Path) -> None:
    """As it is when read from the file itself, and when it was turned already."""
    exif = Image.Exif()
    exif[0x0112] = 6  # shown turned clockwise
    path = tmp_path / "turned.png"
    Image.fromarray(np.rot90(RGB)).save(path, exif=exif)
    with Image.open(path) as image:
        np.testing.assert_array_equal(to_pixels(image), BGR)
        np.testing.assert_array_equal(to_pixels(ImageOps.exif_transpose(image)), BGR)
    np.testing.assert_array_equal(read_picture(path), BGR)


@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (Image.new("RGB", (0, 0)), "is empty"),
        (Image.new("F", (2, 2), 200), "Divide it by its white"),
        (Image.new("I", (2, 2), -5), "type int32 is not read"),
    ],
)
def test_another_pil_image_is_refused(image: Image.Image, sentence: str) -> None:
    with pytest.raises(ImageError, match=sentence):
        to_pixels(image)


def test_a_pil_image_whose_file_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.jpg"
    Image.effect_noise((64, 64), 50).save(path)
    path.write_bytes(path.read_bytes()[:-800])
    with Image.open(path) as image, pytest.raises(ImageError, match="The PIL image cannot be read"):
        to_pixels(image)


def test_without_pillow_arrays_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "PIL.Image")
    np.testing.assert_array_equal(to_pixels(RGB), BGR)
    with pytest.raises(ImageError, match="Image is no image that can be read"):
        to_pixels(Image.fromarray(RGB))
