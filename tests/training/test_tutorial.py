from __future__ import annotations

import numpy as np

from training.tutorial import seconds_of_each


def test_every_frame_is_timed_and_faces_cost_more(demo_pixels: np.ndarray) -> None:
    face = demo_pixels[40:200, 140:300]
    wall = np.full_like(face, 128)
    *of_walls, of_face = seconds_of_each(np.stack([wall, wall, wall, face]))
    assert len(of_walls) == 3
    assert 0 < min(of_walls) < of_face < 60
