from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.common.paths import VERIFIER
from app.vision.detections import Detections, candidates, overlap
from app.vision.proposals import DetectorError
from app.vision.refine import Refiner, as_cascades, as_references, averaged, shifted
from tests.feeding import DEMO_FACE


@pytest.fixture(scope="module")
def refiner() -> Refiner:
    return Refiner(VERIFIER)


def _box(found: Detections) -> tuple[int, int, int, int]:
    x, y, width, height = found.boxes[0].round().astype(int).tolist()
    return x, y, width, height


def test_nothing_known_and_nothing_proposed(refiner: Refiner, demo_gray: np.ndarray) -> None:
    nothing = candidates([])
    assert len(refiner.refine(demo_gray, nothing)) == 0
    now, new = refiner.follow(demo_gray, nothing, nothing, sure=0.5)
    assert len(now) == len(new) == 0


def test_new_candidates_without_known_faces(refiner: Refiner, demo_gray: np.ndarray) -> None:
    now, new = refiner.follow(demo_gray, candidates([]), candidates([DEMO_FACE]), sure=0.5)
    assert len(now) == 0
    assert new.scores[0] > refiner.thresholds["0.1%"]


@pytest.mark.parametrize(("right", "down"), [(0.15, 0), (-0.15, 0), (0, 0.15), (0, -0.15)])
def test_a_box_beside_the_face_is_moved_onto_it(
    refiner: Refiner, demo_gray: np.ndarray, right: float, down: float
) -> None:
    x, y, side, _ = DEMO_FACE
    there, beside = (
        candidates([DEMO_FACE]),
        candidates([[x + right * side, y + down * side, side, side]]),
    )
    # The network frames a face a little otherwise: what counts is that both ways end alike.
    ends = [refiner.refine(demo_gray, refiner.refine(demo_gray, box)) for box in (there, beside)]
    assert overlap(_box(ends[0]), _box(ends[1])) > 0.85
    assert overlap(_box(as_cascades(ends[1])), DEMO_FACE) > 0.65


@pytest.mark.parametrize("roll", [-30, 0, 30])
def test_a_tilted_face_has_its_roll(refiner: Refiner, demo_gray: np.ndarray, roll: int) -> None:
    x, y, side, _ = DEMO_FACE
    middle = (x + side / 2, y + side / 2)
    upright = refiner.refine(demo_gray, candidates([DEMO_FACE])).rolls[0]
    # OpenCV's angles are counterclockwise on screen.
    matrix = cv2.getRotationMatrix2D(middle, -roll, 1.0)
    tilted = cv2.warpAffine(demo_gray, matrix, demo_gray.shape[::-1])
    found = refiner.refine(tilted, candidates([DEMO_FACE]))
    assert found.scores[0] > refiner.thresholds["1%"]
    assert found.rolls[0] - upright == pytest.approx(roll, abs=6)


def test_a_wall_is_no_face(refiner: Refiner) -> None:
    wall = np.full((200, 200), 120, np.uint8)
    assert refiner.refine(wall, candidates([[50, 50, 80, 80]])).scores[0] < 0.3


def test_a_known_face_that_leapt_is_found_again(refiner: Refiner, demo_gray: np.ndarray) -> None:
    x, y, side, _ = DEMO_FACE
    known = candidates([[x + 0.25 * side, y, side, side], [0, 400, 80, 80]])
    now, _ = refiner.follow(demo_gray, known, candidates([]), sure=refiner.thresholds["1%"])
    assert overlap(_box(as_cascades(now)), DEMO_FACE) > 0.6
    assert now.scores[1] < now.scores[0], "the second was never a face"


def test_the_two_framings_are_each_other_s_inverse() -> None:
    found = candidates([[10, 20, 100, 100], [5, 5, 40, 40]], roll=25.0)
    there = as_references(as_cascades(found))
    np.testing.assert_allclose(there.boxes, found.boxes, atol=0.5)
    assert (as_cascades(found).boxes[:, 2] > found.boxes[:, 2]).all()


def test_copies_are_moved_along_the_sides_of_a_tilted_box() -> None:
    upright, tilted = candidates([[0, 0, 32, 32]]), candidates([[0, 0, 32, 32]], roll=90.0)
    assert shifted(upright, 4, 0).boxes[0, :2] == pytest.approx((5.2, 0), abs=1e-4)
    assert shifted(tilted, 4, 0).boxes[0, :2] == pytest.approx((0, 5.2), abs=1e-4)


def test_what_copies_say_is_averaged_by_how_sure_they_are() -> None:
    boxes = np.array([[0, 0, 10, 10], [8, 0, 10, 10]], np.float32)
    ones = np.zeros(2, np.float32)
    answers = Detections(boxes, ones, ones, np.array([0.9, 0.3], np.float32))
    mean = averaged(answers, copies=2)
    assert len(mean) == 1
    assert 0 < mean.boxes[0, 0] < 1, "near the sure one"
    assert mean.scores[0] == pytest.approx(0.6)


def test_a_missing_model_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match="Install the program again"):
        Refiner(tmp_path / "face_verifier.tflite")
