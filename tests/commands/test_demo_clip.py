from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from app.commands.demo_clip import DemoClip
from app.common.paths import ASSETS
from app.sources.pictures import read_picture


def test_no_faces() -> None:
    frame = DemoClip(ASSETS, 0).frame(0)
    assert frame.shape == (720, 1280, 3)
    assert frame.dtype == np.uint8
    background = read_picture(ASSETS / "background.jpg").astype(int)
    assert np.abs(frame - background).max() <= 3, "the background, and a little noise"
    assert (frame != background).any()


@pytest.mark.parametrize("faces", [-1, 9])
def test_too_few_or_too_many_faces(faces: int) -> None:
    with pytest.raises(ValueError, match=f"0 to 8 faces, not {faces}"):
        DemoClip(ASSETS, faces)


@pytest.mark.parametrize("faces", range(1, 9))
def test_every_face_has_a_place_of_its_own(faces: int) -> None:
    """What differs from the background falls into so many separate places."""
    empty, clip = DemoClip(ASSETS, 0), DemoClip(ASSETS, faces)
    for number in (0, 100):
        changed = np.abs(clip.frame(number).astype(int) - empty.frame(number)).max(axis=2) > 0
        columns = min(faces, 4)
        rows = -(-faces // columns)
        cells = [
            cell.mean() > 0.02
            for row in np.array_split(changed, rows)
            for cell in np.array_split(row, columns, axis=1)
        ]
        assert cells == [True] * faces + [False] * (len(cells) - faces)


def test_the_same_number_is_the_same_frame() -> None:
    one, other = DemoClip(ASSETS, 3), DemoClip(ASSETS, 3)
    other.frame(7)
    assert np.array_equal(one.frame(5), other.frame(5))


def test_faces_move() -> None:
    empty, clip = DemoClip(ASSETS, 0), DemoClip(ASSETS, 1)

    def middle(number: int) -> NDArray[np.float64]:
        changed = np.abs(clip.frame(number).astype(int) - empty.frame(number)).max(axis=2) > 0
        place: NDArray[np.float64] = np.argwhere(changed).mean(axis=0)
        return place

    assert np.linalg.norm(middle(0) - middle(1)) < 20
    assert np.linalg.norm(middle(0) - middle(60)) > 60
