from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.sessions.thumbnails import cut, jpeg

_PICTURE = np.arange(100 * 200 * 3, dtype=np.uint32).reshape(100, 200, 3).astype(np.uint8)


def test_a_box_outside_of_the_picture_has_no_picture() -> None:
    assert cut(_PICTURE, (500, 500, 10, 10)) is None
    assert cut(_PICTURE, (50, 50, 0, 0)) is None


def test_a_face_is_cut_as_a_square_with_a_margin() -> None:
    face = cut(_PICTURE, (90, 40, 20, 10))
    assert face is not None
    assert face.shape == (34, 34, 3)
    np.testing.assert_array_equal(face, _PICTURE[28:62, 83:117])


def test_a_face_at_the_edge_is_cut_there() -> None:
    face = cut(_PICTURE, (0, 0, 20, 20))
    assert face is not None
    assert face.shape == (27, 27, 3)


@pytest.mark.parametrize(
    ("shape", "size"), [((300, 600), (120, 240)), ((50, 60), (50, 60)), ((1, 1000), (1, 240))]
)
def test_a_jpeg_is_small(shape: tuple[int, int], size: tuple[int, int]) -> None:
    data = jpeg(np.full((*shape, 3), 200, np.uint8), 240)
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    assert pixels.shape[:2] == size
    assert abs(int(pixels.mean()) - 200) <= 2
