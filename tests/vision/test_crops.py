from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.vision.crops import CROP_SIDE, MARGIN, TRAINED_TILT, cut_faces, fit_to_crop, upright
from app.vision.readings import Box


@pytest.fixture
def ramp() -> np.ndarray:
    """(120, 160): every pixel's value tells its place, brighter to the right and down."""
    rows, columns = np.mgrid[:120, :160]
    return (rows // 2 + columns).astype(np.uint8)


def _cut(gray: np.ndarray, *boxes: Box) -> np.ndarray:
    return cut_faces(gray, np.array(boxes, np.int32).reshape(-1, 4), margin=0.0)


def test_no_faces(ramp: np.ndarray) -> None:
    crops = _cut(ramp)
    assert (crops.shape, crops.dtype) == ((0, CROP_SIDE, CROP_SIDE), np.uint8)


def test_a_box_of_the_crops_own_size_is_copied(ramp: np.ndarray) -> None:
    crops = _cut(ramp, (30, 20, 48, 48), (112, 72, 48, 48), (0, 0, 48, 48))
    assert (crops.shape, crops.dtype) == ((3, 48, 48), np.uint8)
    assert np.array_equal(crops[0], ramp[20:68, 30:78])
    assert np.array_equal(crops[1], ramp[72:, 112:])
    assert np.array_equal(crops[2], ramp[:48, :48])


def test_a_box_that_is_not_square_is_widened_around_its_middle(ramp: np.ndarray) -> None:
    tall, wide = _cut(ramp, (50, 30, 20, 48), (50, 30, 48, 20))
    assert np.array_equal(tall, ramp[30:78, 36:84])
    assert np.array_equal(wide, ramp[16:64, 50:98])


def test_a_margin_widens_the_crop_on_each_side(ramp: np.ndarray) -> None:
    crops = cut_faces(ramp, np.array([[50, 40, 32, 32]], np.int32), margin=0.25)
    assert np.array_equal(crops[0], ramp[32:80, 42:90])
    usual, stated = (cut_faces(ramp, np.array([[50, 40, 32, 32]]), *m) for m in ((), (MARGIN,)))
    assert np.array_equal(usual, stated)


@pytest.mark.parametrize(
    ("left", "top"), [(-10, 40), (122, 40), (60, -10), (60, 82), (-10, -10), (122, 82)]
)
def test_beyond_the_border_the_edge_is_repeated(ramp: np.ndarray, left: int, top: int) -> None:
    padded = np.pad(ramp, 48, mode="edge")
    (crop,) = _cut(ramp, (left, top, 48, 48))
    assert np.array_equal(crop, padded[top + 48 : top + 96, left + 48 : left + 96])


def test_a_box_larger_than_the_frame(ramp: np.ndarray) -> None:
    (crop,) = _cut(ramp, (-20, -40, 200, 200))
    assert crop[0, 0] == ramp[0, 0]
    assert crop[-1, -1] == ramp[-1, -1]
    assert int(crop[24, 24]) == pytest.approx(int(ramp[62, 82]), abs=2)


@pytest.mark.parametrize(
    ("box", "corner"),
    [
        ((-200, -200, 50, 50), (0, 0)),
        ((500, -200, 50, 50), (0, -1)),
        ((-200, 500, 50, 50), (-1, 0)),
        ((500, 500, 50, 50), (-1, -1)),
    ],
)
def test_a_box_outside_the_frame_shows_the_nearest_pixel(
    ramp: np.ndarray, box: Box, corner: tuple[int, int]
) -> None:
    (crop,) = _cut(ramp, box)
    assert np.all(crop == ramp[corner])


@pytest.mark.parametrize("box", [(40, 40, 0, 0), (40, 40, 1, 1), (159, 119, 3, 3)])
def test_a_box_of_hardly_a_pixel(ramp: np.ndarray, box: Box) -> None:
    (crop,) = _cut(ramp, box)
    assert crop.mean() == pytest.approx(int(ramp[min(box[1], 119), min(box[0], 159)]), abs=3)


def test_a_frame_of_one_pixel() -> None:
    assert np.all(_cut(np.full((1, 1), 77, np.uint8), (0, 0, 30, 30)) == 77)


def test_large_faces_are_averaged() -> None:
    """Stripes of one pixel: picking single pixels would keep them or turn them into others."""
    stripes = np.zeros((480, 480), np.uint8)
    stripes[:, ::2] = 255
    (crop,) = _cut(stripes, (0, 0, 480, 480))
    assert np.all(np.abs(crop.astype(int) - 128) <= 1)
    noise = np.random.default_rng(1).integers(0, 256, (480, 480), dtype=np.uint8)
    (crop,) = _cut(noise, (0, 0, 480, 480))
    blocks = noise.reshape(48, 10, 48, 10).mean(axis=(1, 3))
    np.testing.assert_allclose(crop, blocks, atol=1)


def test_small_faces_are_enlarged_smoothly(ramp: np.ndarray) -> None:
    (crop,) = _cut(ramp, (40, 40, 24, 24))
    steps = np.diff(crop.astype(int), axis=1)
    assert steps.min() >= 0
    assert steps.max() <= 1
    assert (crop[0, 0], crop[-1, -1]) == (ramp[40, 40], ramp[63, 63])


def test_the_frame_is_not_changed(ramp: np.ndarray) -> None:
    before = ramp.copy()
    crops = _cut(ramp, (30, 20, 48, 48), (-10, -10, 48, 48))
    crops[:] = 0
    assert np.array_equal(ramp, before)


def test_a_cut_face_is_fitted_as_training_fits_its_pictures(ramp: np.ndarray) -> None:
    for x, y, side in ((10, 5, 20), (10, 5, 48), (10, 5, 100)):
        (crop,) = _cut(ramp, (x, y, side, side))
        assert np.array_equal(crop, fit_to_crop(ramp[y : y + side, x : x + side]))


@pytest.fixture
def scene() -> np.ndarray:
    """(300, 300): soft blobs, without an axis that a turn would leave as it is."""
    noise = np.random.default_rng(3).normal(0, 1, (300, 300))
    soft = cv2.GaussianBlur(noise, (0, 0), 6)
    return np.clip(128 + 600 * soft, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("degrees", [-40, -3, 15, 90])
@pytest.mark.parametrize("side", [40, 48, 120])
def test_a_turned_box_is_cut_turned_back(scene: np.ndarray, degrees: float, side: int) -> None:
    """The frame turned clockwise shows, in a box turned as much, what it showed before."""
    rotation = cv2.getRotationMatrix2D((149.5, 149.5), -degrees, 1.0)
    turned = cv2.warpAffine(scene, rotation, (300, 300), borderMode=cv2.BORDER_REPLICATE)
    box = np.array([[150 - side // 2, 150 - side // 2, side, side]], np.int32)
    expected = cut_faces(scene, box)
    right, wrong = (
        np.abs(cut_faces(turned, box, rolls=np.array([roll])).astype(int) - expected).mean()
        for roll in (degrees, -degrees)
    )
    assert right < 3
    assert wrong > 2.5 * right


@pytest.mark.parametrize("side", [31, 48, 97, 191, 192, 250])
def test_a_box_hardly_turned_is_cut_like_an_upright_one(scene: np.ndarray, side: int) -> None:
    box = np.array([[20, 25, side, side]], np.int32)
    straight, tilted = (cut_faces(scene, box, rolls=np.array([roll])) for roll in (0.0, 0.6))
    assert np.abs(straight.astype(int) - tilted).mean() < 3


def test_large_turned_faces_are_averaged() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (480, 480), dtype=np.uint8)
    (crop,) = cut_faces(noise, np.array([[60, 60, 360, 360]]), rolls=np.array([30.0]))
    assert crop.std() < 25, "single pixels would have kept the noise's 74"


@pytest.mark.parametrize("box", [(-90, -90, 50, 50), (110, 70, 90, 90), (40, 40, 1, 1)])
def test_a_turned_box_beyond_the_border_repeats_the_edge(ramp: np.ndarray, box: Box) -> None:
    (crop,) = cut_faces(ramp, np.array([box]), rolls=np.array([33.0]))
    assert crop.shape == (48, 48)
    assert crop.min() >= ramp.min()
    assert cut_faces(ramp, np.empty((0, 4)), rolls=np.empty(0)).shape == (0, 48, 48)


def test_only_tilts_beyond_those_of_training_are_turned_back() -> None:
    rolls = np.array([0, TRAINED_TILT, -TRAINED_TILT, TRAINED_TILT + 30, -TRAINED_TILT - 5])
    np.testing.assert_allclose(upright(rolls), [0, 0, 0, 30, -5])
    assert upright(np.empty(0)).shape == (0,)
