from __future__ import annotations

import numpy as np
import pytest

from app.vision.detections import Detections, candidates, joined, overlap, overlaps, suppress


def _scored(boxes: list[list[float]], scores: list[float]) -> Detections:
    found = candidates(boxes)
    return Detections(found.boxes, found.rolls, found.turns, np.array(scores, np.float32))


def test_nothing_found_stays_nothing() -> None:
    nothing = candidates([])
    assert nothing.boxes.shape == (0, 4)
    assert len(joined([])) == 0
    assert len(joined([nothing, nothing])) == 0
    assert len(suppress(nothing, 0.3)) == 0
    assert overlaps(nothing.boxes, nothing.boxes).shape == (0, 0)


@pytest.mark.parametrize(
    ("other", "expected"),
    [((0, 0, 10, 10), 1.0), ((5, 0, 10, 10), 1 / 3), ((10, 0, 10, 10), 0.0), ((0, 0, 5, 5), 0.25)],
)
def test_intersection_over_union(other: tuple[int, int, int, int], expected: float) -> None:
    assert overlap((0, 0, 10, 10), other) == pytest.approx(expected)
    (both,) = overlaps(np.array([[0, 0, 10, 10]]), np.array([other]))
    assert both == pytest.approx(expected)


def test_of_boxes_on_one_face_the_surest_stays() -> None:
    found = _scored([[0, 0, 10, 10], [1, 1, 10, 10], [40, 40, 10, 10]], [0.6, 0.9, 0.5])
    kept = suppress(found, 0.3)
    assert kept.boxes[:, 0].tolist() == [1, 40]
    assert kept.scores.tolist() == pytest.approx([0.9, 0.5])


def test_a_small_box_inside_a_surer_one_is_the_same_face() -> None:
    found = _scored([[0, 0, 20, 20], [5, 5, 6, 6]], [0.9, 0.8])
    assert len(suppress(found, 0.3)) == 2, "their overlap alone is small"
    assert suppress(found, 0.3, within=0.8).boxes[:, 2].tolist() == [20]


def test_parts_are_joined_in_order() -> None:
    whole = joined([candidates([[1, 2, 3, 3]], roll=20.0), candidates([[4, 5, 6, 6]])])
    assert whole.rolls.tolist() == [20, 0]
    assert whole[np.array([False, True])].boxes.tolist() == [[4, 5, 6, 6]]
