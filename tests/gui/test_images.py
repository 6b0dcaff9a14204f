from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from app.gui.images import to_image, to_pixels


@pytest.mark.parametrize("shape", [(1, 1, 3), (5, 7, 3), (48, 33, 3)])
def test_there_and_back(shape: tuple[int, ...]) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    assert (to_pixels(to_image(pixels)) == pixels).all()


def test_colours_are_blue_green_red() -> None:
    assert to_image(np.full((1, 1, 3), (255, 0, 0), np.uint8)).pixelColor(0, 0) == QColor("blue")


def test_the_image_owns_its_memory() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    image = to_image(pixels)
    pixels[:] = 255
    assert image.pixelColor(2, 2) == QColor("black")


def test_a_slice_of_a_bigger_picture() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (9, 9, 3), np.uint8)[2:7, 8:1:-2]
    assert (to_pixels(to_image(pixels)) == pixels).all()


def test_pixels_outlive_their_image() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 30))
    pixels = to_pixels(image)
    image.fill(QColor("white"))
    del image
    assert pixels.shape == (2, 3, 3)
    assert (pixels == (30, 20, 10)).all()
