from __future__ import annotations

import time

from app.live_outputs.output import snapshot
from tests.live_outputs.seen import analysis, face, seen


def test_no_readings_are_a_snapshot_of_nobody() -> None:
    before = time.monotonic()
    taken = snapshot(None)
    assert (taken.faces, taken.emotions, taken.largest) == ((), (), None)
    assert before <= taken.captured <= time.monotonic()


def test_a_snapshot_has_all_of_an_analysis_but_its_frame() -> None:
    one = analysis(face(1), face(2), captured=77.0)
    taken = snapshot(one)
    assert (taken.captured, taken.faces, taken.emotions) == (77.0, one.faces, one.emotions)
    assert taken.scene == (2, 3)
    assert not hasattr(taken, "frame")


def test_the_largest_face_is_the_one_that_fills_most_of_the_picture() -> None:
    large = face(2, side=30)
    assert seen(face(1), large, face(3)).largest is large
