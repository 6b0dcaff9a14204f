from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.vision.readings import Analysis, Face, Frame


def test_a_frame_without_pixels_has_no_size() -> None:
    frame = Frame(np.zeros((0, 0, 3), np.uint8), 0, 0.0, 0.0)
    assert (frame.width, frame.height) == (0, 0)


def test_width_and_height_are_not_mixed_up() -> None:
    frame = Frame(np.zeros((480, 640, 3), np.uint8), 0, 0.0, 0.0)
    assert (frame.width, frame.height) == (640, 480)


def test_only_a_face_turned_away_has_no_label() -> None:
    face = Face(1, (0, 0, 9, 9), np.full(7, 1 / 7, np.float32), "sad", False)
    assert face.readable
    assert replace(face, problem="dark", quality=0.1).readable
    assert not replace(face, problem="turned").readable


def test_analyses_are_the_same_only_if_they_are_one() -> None:
    frame = Frame(np.zeros((2, 2, 3), np.uint8), 0, 0.0, 0.0)
    first, second = (Analysis(frame, (), ("sad",), {}) for _ in range(2))
    assert first != second
    assert first.resting_faces == {}
