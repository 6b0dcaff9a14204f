from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from training import evaluate
from training.__main__ import main
from training.data import EMOTIONS, VALENCES, FaceSet

HEADS = {"probabilities", "fer2013", "ferplus"}
FIGURES = {
    "accuracy", "ferplus_accuracy", "macro_recall", "macro_f1", "ece",
    "ferplus_macro_recall", "ferplus_ece",
}  # fmt: skip


def _faces(labels: list[int], votes: list[int] | None = None) -> FaceSet:
    """Faces with labels; each of `votes` is what all ten people saw."""
    crops = np.zeros((len(labels), 48, 48), np.uint8)
    counts = None if votes is None else (np.eye(10)[votes] * 10).astype(np.float32)
    return FaceSet(crops, np.array(labels), counts)


def _answers(rows: list[tuple[int, float]], width: int = 7) -> np.ndarray:
    """Probabilities with the given top answer and confidence, the rest spread evenly."""
    answers = np.empty((len(rows), width))
    for row, (top, confidence) in enumerate(rows):
        answers[row] = (1 - confidence) / (width - 1)
        answers[row, top] = confidence
    return answers


def test_no_faces_have_no_calibration_error() -> None:
    assert evaluate.calibration_error(np.empty((0, 7)), np.empty(0, int)) == 0.0


def test_calibration_error_is_the_gap_weighted_by_faces() -> None:
    # Two bins: three faces at 0.9 of which two are right, one at 0.5 that is wrong.
    answers = _answers([(0, 0.9), (0, 0.9), (0, 0.9), (1, 0.5)])
    labels = np.array([0, 0, 1, 0])
    expected = (abs(2 - 2.7) + 0.5) / 4
    assert evaluate.calibration_error(answers, labels) == pytest.approx(expected)


def test_gaps_in_different_bins_do_not_cancel() -> None:
    answers = _answers([(0, 1.0), (0, 0.5)])
    assert evaluate.calibration_error(answers, np.array([1, 0])) == pytest.approx(0.75)
    # In one bin they do.
    assert evaluate.calibration_error(answers, np.array([1, 0]), bins=1) == pytest.approx(0.25)


def test_figures_on_both_label_sets() -> None:
    # FER2013 says 0, 0, 0, 1; the ten people say 0, 0, 1, 1; the model says 0, 0, 1, 0.
    faces = _faces([0, 0, 0, 1], [0, 0, 1, 1])
    found = evaluate.head_figures(_answers([(0, 1), (0, 1), (1, 1), (0, 1)]), faces)
    assert set(found) == FIGURES
    assert found["accuracy"] == pytest.approx(0.5)
    assert found["macro_recall"] == pytest.approx((2 / 3 + 0) / 2)
    assert found["macro_f1"] == pytest.approx((2 / 3 + 0) / 2)
    assert found["ece"] == pytest.approx(0.5)
    assert found["ferplus_accuracy"] == pytest.approx(0.75)
    assert found["ferplus_macro_recall"] == pytest.approx((1 + 0.5) / 2)
    assert found["ferplus_ece"] == pytest.approx(0.25)


def test_figures_on_votes_are_none_without_votes() -> None:
    found = evaluate.head_figures(_answers([(0, 0.8)]), _faces([0]))
    assert {name for name, value in found.items() if value is None} == {
        "ferplus_accuracy", "ferplus_macro_recall", "ferplus_ece",
    }  # fmt: skip
    assert found["accuracy"] == 1.0


def test_shares_of_votes_have_a_calibration_error_of_their_own() -> None:
    """Seven of ten say angry where it says 0.7, though all of these faces are called angry."""
    votes = np.zeros((2, 10), np.float32)
    votes[:, 0], votes[:, 7], votes[:, 8] = 7, 3, 5  # five more know no answer
    faces = FaceSet(np.zeros((2, 48, 48), np.uint8), np.array([0, 0]), votes)
    shares = _answers([(0, 0.7), (0, 0.7)], width=8)
    assert evaluate.share_error(shares, faces) == pytest.approx(0.0, abs=1e-6)
    assert evaluate.share_error(_answers([(0, 0.9), (0, 0.7)], 8), faces) == pytest.approx(0.1)
    assert evaluate.share_error(_answers([(3, 0.9), (3, 0.9)], 8), faces) == pytest.approx(0.9)
    assert evaluate.share_error(shares, _faces([0, 0])) is None
    nobody = FaceSet(faces.crops, faces.labels, np.eye(10, dtype=np.float32)[[8, 9]])
    assert evaluate.share_error(shares, nobody) is None


def test_contempt_is_left_out_of_ferplus() -> None:
    ferplus = np.array([[0.3, 0, 0, 0.1, 0, 0, 0, 0.6]])
    outputs = {"probabilities": np.eye(7)[[3]], "fer2013": np.eye(7)[[3]], "ferplus": ferplus}
    found = evaluate.figures(outputs, _faces([0]))
    assert set(found) == HEADS
    assert found["ferplus"]["accuracy"] == 1.0
    assert found["ferplus"]["ece"] == pytest.approx(0.25)  # 0.3 became 0.75
    assert found["fer2013"]["accuracy"] == 0.0


def test_only_contempt_gives_no_nan() -> None:
    outputs = {name: np.eye(7)[[3]] for name in HEADS} | {"ferplus": np.eye(8)[[7]]}
    json.dumps(evaluate.figures(outputs, _faces([0], [0])), allow_nan=False)


def test_report_names_all_emotions() -> None:
    report = evaluate.report(_answers([(0, 0.9)]), _faces([0]))
    assert all(emotion in report for emotion in EMOTIONS)


def test_three_classes_are_measured_on_what_the_labels_make_of_them() -> None:
    # Angry, happy, neutral, surprise: negative, positive, neutral, positive.
    faces = _faces([0, 3, 6, 5], [0, 3, 6, 5])
    answers = _answers([(0, 1), (2, 1), (1, 1), (0, 1)], width=3)
    found = evaluate.figures({"probabilities": answers, "valence": answers}, faces)
    assert set(found) == {"probabilities", "valence"}
    assert found["valence"]["accuracy"] == pytest.approx(0.75)
    assert found["valence"]["macro_recall"] == pytest.approx((1 + 1 + 0.5) / 3)
    assert found["valence"]["ferplus_accuracy"] is None, "nobody voted for three classes"
    assert all(name in evaluate.report(answers, faces) for name in VALENCES)


def test_seven_classes_can_be_counted_as_three() -> None:
    faces = _faces([0, 1, 3, 6])
    # Fear for angry is negative too; surprise for happy positive too; sad for neutral is wrong.
    seven = _answers([(2, 1), (1, 1), (5, 1), (4, 1)])
    assert evaluate.valence_accuracy(seven, faces) == pytest.approx(0.75)
    assert evaluate.valence_accuracy(np.eye(3)[[0, 0, 2, 1]], faces) == 1.0


def test_command_writes_a_report_with_the_history_beside_the_model(
    small_model: Path, fer2013: Path, tmp_path: Path
) -> None:
    arguments = ["evaluate", "--model", str(small_model), "--data", str(fer2013)]
    assert main([*arguments, "--report", str(tmp_path / "own")]) == 0
    names = {path.name for path in (tmp_path / "own").iterdir()}
    assert {"report.txt", "confusion.png", "reliability_ferplus.png", "curves.png"} <= names
    other = tmp_path / "other.csv"
    other.write_text("epoch,loss,val_loss\n0,3,3\n1,2,2\n")
    told = ["--report", str(tmp_path / "told"), "--history", str(other)]
    assert main([*arguments, *told]) == 0
    assert {path.name for path in (tmp_path / "told").iterdir()} == names
    curves = [(tmp_path / name / "curves.png").read_bytes() for name in ("own", "told")]
    assert curves[0] != curves[1]


def test_a_file_that_is_no_history_is_refused(
    small_model: Path, fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("a,b\n1,2\n")
    arguments = ["evaluate", "--model", str(small_model), "--data", str(fer2013)]
    told = ["--report", str(tmp_path / "report"), "--history", str(wrong)]
    assert main([*arguments, *told]) == 1
    assert "wrong.csv is not a history" in capsys.readouterr().err
    assert not (tmp_path / "report").exists()


@pytest.mark.parametrize("form", ["small_model", "exported"])
def test_command_prints_and_writes_figures(
    form: str, fer2013: Path, tmp_path: Path, request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    model, written = request.getfixturevalue(form), tmp_path / "figures.json"
    capsys.readouterr()
    arguments = ["evaluate", "--model", str(model), "--data", str(fer2013)]
    assert main([*arguments, "--split", "PrivateTest", "--json", str(written)]) == 0
    printed = capsys.readouterr().out
    found = json.loads(written.read_text())
    assert json.loads(printed[printed.index("{") :]) == found
    assert "macro avg" in printed
    assert set(found) == {"n", "ms_per_face", "same_label"} | HEADS
    assert set(found["same_label"]) == {"shift", "scale", "flip"}
    assert all(0 <= share <= 1 for share in found["same_label"].values())
    assert found["n"] == 28
    assert found["ms_per_face"] > 0
    assert all(set(found[head]) - {"share_ece"} == FIGURES for head in HEADS)
    assert [head for head in HEADS if "share_ece" in found[head]] == ["ferplus"]
    assert found["probabilities"]["ferplus_accuracy"] == found["probabilities"]["accuracy"]
