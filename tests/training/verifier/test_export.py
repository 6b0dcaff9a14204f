from __future__ import annotations

import numpy as np

from app.common.paths import VERIFIER
from app.vision.verifier import FaceVerifier
from tests.training.candidates import make_candidates
from training.verifier.export import milliseconds, outputs


def test_of_no_candidates_there_are_no_outputs() -> None:
    found = outputs(FaceVerifier(VERIFIER).verify(np.zeros((0, 32, 32), np.uint8)))
    shapes = {name: values.shape for name, values in found.items()}
    assert shapes == {"face": (0, 1), "box": (0, 3), "roll": (0, 1), "turn": (0, 1)}


def test_a_box_is_dx_dy_and_size_in_this_order() -> None:
    answer = FaceVerifier(VERIFIER).verify(make_candidates(2).crops)
    box = outputs(answer)["box"]
    np.testing.assert_array_equal(box, np.stack([answer.dx, answer.dy, answer.size], axis=1))


def test_a_call_is_timed_with_one_and_with_two_threads() -> None:
    found = milliseconds(VERIFIER, make_candidates(8).crops, calls=3)
    assert set(found) == {"1", "2"}
    assert all(0 < each < 1000 for each in found.values())
