from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.candidates import make_candidates, write_candidates
from training.errors import TrainingError
from training.verifier import data, mining


def test_what_was_written_is_read(tmp_path: Path) -> None:
    write_candidates(tmp_path, "train", 5)
    found, made = data.read(tmp_path, "train"), make_candidates(5, seed=len("train"))
    assert len(found) == 10
    assert found.faces.tolist() == [True] * 5 + [False] * 5
    np.testing.assert_array_equal(found.crops, made.crops)
    np.testing.assert_allclose(found.truth, made.truth)


def test_guesses_of_turn_are_bounded_and_others_have_no_place(tmp_path: Path) -> None:
    write_candidates(
        tmp_path, "train", 2, turn=np.array([3, -9, 1, 1]), roll=np.array([7, 8, 9, 9])
    )
    truth = data.read(tmp_path, "train").truth
    assert truth[:, data.TURN].tolist() == [1.5, -1.5, 0, 0]
    assert truth[:, data.ROLL].tolist() == [7, 8, 0, 0]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"crop": np.zeros((4, 24, 24), np.uint8)}, "not 32 x 32"),
        ({"roll": np.zeros(3)}, "not all as long"),
        ({"roll": np.array([np.nan, 0, 0, 0])}, "not all numbers"),
        ({"face": np.array([0, 1, 2, 1])}, "not face or none"),
        ({"face": np.ones(4)}, "needs faces and candidates that are none"),
    ],
)
def test_wrong_columns_end_in_a_sentence(
    changes: dict[str, np.ndarray], reason: str, tmp_path: Path
) -> None:
    write_candidates(tmp_path, "train", 2, **changes)
    with pytest.raises(TrainingError, match=reason):
        data.read(tmp_path, "train")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"no file .*candidates_check\.npz"):
        data.read(tmp_path, "check")


def test_missing_column(tmp_path: Path) -> None:
    np.savez(tmp_path / "candidates_check.npz", crop=np.zeros((1, 32, 32), np.uint8))
    with pytest.raises(TrainingError, match="lacks dx, dy, face, photo"):
        data.read(tmp_path, "check")


@pytest.mark.parametrize("kept", [0, 100, 2000])
def test_broken_file(kept: int, tmp_path: Path) -> None:
    path = write_candidates(tmp_path, "train", 5)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(TrainingError, match="damaged"):
        data.read(tmp_path, "train")


def test_text_is_no_candidates(tmp_path: Path) -> None:
    (tmp_path / "candidates_train.npz").write_text("crop,face")
    with pytest.raises(TrainingError, match="damaged"):
        data.read(tmp_path, "train")


def test_four_alike_of_one_photo_count_as_much_as_two_alone() -> None:
    truth = np.zeros((7, 6), np.float32)
    truth[:5, data.FACE] = 1
    truth[4, data.TURN] = -0.6
    found = data.weights(truth, np.array([1, 1, 1, 1, 2, 1, 3]))
    assert found.mean() == pytest.approx(1)
    np.testing.assert_allclose(found / found[-1], [0.5, 0.5, 0.5, 0.5, 2, 1, 1], rtol=1e-5)


def test_mined_crops_are_no_faces() -> None:
    mined = np.full((3, 32, 32), 9, np.uint8)
    found = data.joined(make_candidates(2), mined, weight=0.25)
    assert found.faces.tolist() == [True, True, False, False, False, False, False]
    assert found.weights[-3:].tolist() == [0.25] * 3
    np.testing.assert_array_equal(found.crops[-3:], mined)


def test_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mining, "_PICTURES", {"no_such_package": ["a.png"]})
    with pytest.raises(TrainingError, match="no_such_package, whose pictures"):
        mining.mine(seed=1)
