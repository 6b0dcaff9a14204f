from __future__ import annotations

import numpy as np

from app.gui.face_dock import face_to_show
from app.vision.readings import Face


def _face(track: int, side: int) -> Face:
    return Face(track, (0, 0, side, side), np.full(7, 1 / 7, np.float32), "happy", True)


def test_no_face() -> None:
    assert face_to_show((), None) is None
    assert face_to_show((), 3) is None


def test_the_selected_face_else_the_largest() -> None:
    small, large = _face(1, 40), _face(2, 90)
    assert face_to_show((small, large), 1) is small
    assert face_to_show((small, large), None) is large
    assert face_to_show((small, large), 7) is large
