from __future__ import annotations

import numpy as np
import pytest

from training.verifier.data import DX, DY, FACE, ROLL, SIZE, TURN, Candidates
from training.verifier.figures import figures, threshold


def _candidates(faces: int, others: int) -> Candidates:
    truth = np.zeros((faces + others, 6), np.float32)
    truth[:faces, FACE] = 1
    crops = np.zeros((len(truth), 32, 32), np.uint8)
    return Candidates(crops, truth, np.ones(len(truth), np.float32))


def _found(scores: np.ndarray, truth: np.ndarray) -> dict[str, np.ndarray]:
    """Outputs that are right in all but, perhaps, the scores."""
    return {
        "face": scores[:, None],
        "box": truth[:, DX : SIZE + 1].copy(),
        "roll": truth[:, [ROLL]].copy(),
        "turn": truth[:, [TURN]].copy(),
    }


@pytest.mark.parametrize(("rate", "passing"), [(0.05, 50), (0.01, 10), (0.001, 1), (0.0, 0)])
def test_threshold_lets_so_many_pass(rate: float, passing: int) -> None:
    scores = np.linspace(0, 1, 1000)
    limit = threshold(scores, np.zeros(1000, bool), rate)
    assert (scores > limit).sum() == passing


def test_threshold_bears_equal_scores() -> None:
    scores = np.array([0.9, 0.9, 0.9, 0.1])
    assert threshold(scores, np.zeros(4, bool), 0.25) == 0.9


def test_recall_at_rates() -> None:
    candidates = _candidates(4, 1000)
    others = np.linspace(0, 0.999, 1000)
    scores = np.concatenate([[0.96, 0.9895, 0.9985, 1.0], others])
    found = figures(_found(scores, candidates.truth), candidates)
    assert found["recall"] == {"5%": 1.0, "1%": 0.75, "0.1%": 0.5}
    assert found["faces"] == 4
    assert found["others"] == 1000
    assert 0.98 < found["auc"] < 1


def test_by_roll_and_turn() -> None:
    candidates = _candidates(4, 2)
    candidates.truth[:4, ROLL] = [0, -20, 20, 50]
    candidates.truth[:4, TURN] = [0.1, 0.3, -0.5, -0.1]
    scores = np.array([0.9, 0.1, 0.8, 0.7, 0.3, 0.2])
    found = figures(_found(scores, candidates.truth), candidates)
    by_roll = {"0 to 15": 1.0, "15 to 30": 0.5, "30 to 45": None, "45 to 90": 1.0}
    assert found["recall_at_1%_by_roll"] == by_roll
    assert found["recall_at_1%_by_turn"] == {"0 to 0.2": 1.0, "0.2 to 0.4": 0.0, "0.4 to 9": 1.0}


def test_errors_are_of_faces_alone_and_roll_of_those_that_face_us() -> None:
    candidates = _candidates(2, 2)
    candidates.truth[0, [DX, DY, SIZE]] = [0.1, 0, -0.2]
    candidates.truth[1, TURN] = 0.8
    found = _found(np.array([0.9, 0.8, 0.1, 0.2]), candidates.truth)
    found["roll"] += np.array([[-4], [40], [500], [500]])
    found["turn"] += np.array([[0.1], [0.3], [9], [9]])
    found["box"] += np.array([[0.02, 0, 0.1], [0, 0, 0.1], [9, 9, 9], [9, 9, 9]])
    measured = figures(found, candidates)
    assert measured["roll_error"] == pytest.approx(4)
    assert measured["roll_within_6"] == 1
    assert measured["roll_error_by_turn"]["0.4 to 9"] == pytest.approx(40)
    assert measured["turn_error"] == pytest.approx(0.2)
    assert measured["box_error"] == pytest.approx({"dx": 0.01, "dy": 0, "size": 0.1})
