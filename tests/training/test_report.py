from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pandas as pd
import pytest

from tests.training.generated import make_faces
from training import evaluate, report
from training.data import EMOTIONS, FaceSet
from training.errors import TrainingError

ON_LABELS = {
    "report.txt", "report.csv", "confusion.png", "confusion_normalised.png", "reliability.png",
}  # fmt: skip
ON_VOTES = {name.replace(".", "_ferplus.") for name in ON_LABELS}
HISTORY = "epoch,fer2013_accuracy,loss,val_loss\n0,0.4,2.5,2.4\n1,0.5,2.1,2.2\n"


def _outputs(answers: np.ndarray, sure: float = 0.7) -> dict[str, np.ndarray]:
    """What a model puts out that gives these answers so surely."""
    rest = (1 - sure) / (len(EMOTIONS) - 1)
    return {"probabilities": np.eye(len(EMOTIONS))[answers] * (sure - rest) + rest}


def _with_votes(faces: FaceSet, winners: np.ndarray) -> FaceSet:
    """The faces with all ten votes for one emotion each."""
    return FaceSet(faces.crops, faces.labels, np.eye(10, dtype=np.float32)[winners] * 10, "Test")


def test_no_faces_make_no_report(tmp_path: Path) -> None:
    none = FaceSet(np.empty((0, 48, 48), np.uint8), np.empty(0, np.int64))
    with pytest.raises(TrainingError, match="no faces to report on"):
        report.write(tmp_path / "new", _outputs(none.labels), none)
    assert not (tmp_path / "new").exists()


def test_one_face_of_one_emotion(tmp_path: Path) -> None:
    faces = make_faces(1).take(np.array([3]))
    written = report.write(tmp_path / "new/folder", _outputs(faces.labels), faces)
    assert {path.name for path in written} == ON_LABELS | {"mistakes.png"}
    table = pd.read_csv(tmp_path / "new/folder/report.csv", index_col="class")
    np.testing.assert_array_equal(table.loc["happy"], [1, 1, 1, 1])
    np.testing.assert_array_equal(table.loc["angry"], [0, 0, 0, 0])


def test_files_are_those_returned_and_pictures_can_be_read(tmp_path: Path) -> None:
    faces = make_faces(2)
    faces = _with_votes(faces, faces.labels)
    history = tmp_path / "history.csv"
    history.write_text(HISTORY)
    written = report.write(tmp_path / "report", _outputs(faces.labels), faces, history)
    names = {path.name for path in written}
    assert names == ON_LABELS | ON_VOTES | {"mistakes.png", "curves.png"}
    assert {path.name for path in (tmp_path / "report").iterdir()} == names
    for path in written:
        if path.suffix == ".png":
            picture = cv2.imread(str(path))
            assert picture is not None
            assert np.ptp(picture) > 128


@pytest.mark.parametrize("heads", [("fer2013", "ferplus"), ("fer2013", "ferplus", "wild")])
def test_blend_is_drawn_for_two_heads_and_for_three(heads: tuple[str, ...], tmp_path: Path) -> None:
    faces, rng = make_faces(2), np.random.default_rng(1)
    outputs = {head: rng.dirichlet(np.ones(7), len(faces)) for head in ("probabilities", *heads)}
    assert tmp_path / "blend.png" in report.write(tmp_path, outputs, faces)


def test_tables_say_what_evaluate_says(tmp_path: Path) -> None:
    faces = make_faces(4)
    answers = np.where(faces.labels == 2, 4, faces.labels)  # all of fear is called sad
    report.write(tmp_path, _outputs(answers), faces)
    text = (tmp_path / "report.txt").read_text()
    assert text == evaluate.report(_outputs(answers)["probabilities"], faces)
    table = pd.read_csv(tmp_path / "report.csv", index_col="class")
    assert list(table.index) == [*EMOTIONS, "accuracy", "macro avg", "weighted avg"]
    assert list(table.columns) == ["precision", "recall", "f1-score", "support"]
    assert table.loc["fear", "recall"] == 0
    assert table.loc["sad", "precision"] == pytest.approx(0.5)
    np.testing.assert_allclose(table.loc["accuracy"], [6 / 7, 6 / 7, 6 / 7, 28])
    assert table.loc["macro avg", "recall"] == pytest.approx(6 / 7)


def test_votes_are_reported_on_where_clear(tmp_path: Path) -> None:
    faces = make_faces(2)
    # The ten people call fear sad, and see contempt, which is none of the seven, in neutral.
    winners = np.where(faces.labels == 2, 4, np.where(faces.labels == 6, 7, faces.labels))
    report.write(tmp_path, _outputs(faces.labels), _with_votes(faces, winners))
    table = pd.read_csv(tmp_path / "report_ferplus.csv", index_col="class")
    assert table["support"].tolist() == [2, 2, 0, 2, 4, 2, 0, 12, 12, 12]
    assert table.loc["sad", "recall"] == pytest.approx(0.5)
    own = pd.read_csv(tmp_path / "report.csv", index_col="class")
    assert own.loc["accuracy", "recall"] == 1.0


def test_votes_of_which_none_is_clear(tmp_path: Path) -> None:
    faces = make_faces(1)
    contempt = _with_votes(faces, np.full(len(faces), 7))
    written = report.write(tmp_path, _outputs(faces.labels), contempt)
    assert {path.name for path in written} == ON_LABELS | {"mistakes.png"}


def test_three_classes(tmp_path: Path) -> None:
    faces = make_faces(2)
    answers = np.where(faces.labels == 6, 2, faces.valences())  # neutral is called positive
    outputs = {"probabilities": np.eye(3)[answers]}
    written = report.write(tmp_path, outputs, _with_votes(faces, faces.labels))
    assert {path.name for path in written} == ON_LABELS | {"mistakes.png"}
    table = pd.read_csv(tmp_path / "report.csv", index_col="class")
    assert list(table.index[:3]) == ["negative", "neutral", "positive"]
    assert table["support"].tolist() == [8, 2, 4, 14, 14, 14]
    np.testing.assert_allclose(table["recall"].iloc[:3], [1, 0, 1])


def test_sheet_holds_the_surest_mistakes_first(tmp_path: Path) -> None:
    labels = np.zeros(50, np.int64)
    crops = np.full((50, 48, 48), 255, np.uint8)
    crops[7], crops[3], crops[1] = 40, 80, 120  # wrong and surest, less sure, sure but right
    answers = np.ones(50, np.int64)
    answers[1] = 0
    probabilities = _outputs(answers)["probabilities"]
    for place, sure in ((1, 0.99), (7, 0.95), (3, 0.9)):
        probabilities[place] = _outputs(answers[[place]], sure)["probabilities"]
    report.write(tmp_path, {"probabilities": probabilities}, FaceSet(crops, labels))
    sheet = cv2.imread(str(tmp_path / "mistakes.png"), cv2.IMREAD_GRAYSCALE)
    assert sheet is not None
    assert sheet.shape == (96 + 5 * 256, 8 * 216)  # 40 of the 49
    assert [sheet[200, 216 * column + 108] for column in range(3)] == [40, 80, 255]


def test_history_is_left_out_where_there_is_none(tmp_path: Path) -> None:
    faces = make_faces(1)
    written = report.write(tmp_path, _outputs(faces.labels), faces, tmp_path / "history.csv")
    assert "curves.png" not in {path.name for path in written}


def test_an_epoch_that_was_repeated_counts_once(tmp_path: Path) -> None:
    faces, history = make_faces(1), tmp_path / "history.csv"
    pictures = []
    for text in (HISTORY, HISTORY.replace("1,0.5", "1,0.9,9.9,9.9\n1,0.5")):
        history.write_text(text)
        report.write(tmp_path, _outputs(faces.labels), faces, history)
        pictures.append((tmp_path / "curves.png").read_bytes())
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    "content",
    [b"", b"epoch,loss\n", b"epoch,loss\n0,much\n", b"loss\n1\n", b"epoch,lr\n0,1\n", b"\xff\x00,"],
)
def test_history_that_cannot_be_read(content: bytes, tmp_path: Path) -> None:
    faces, history = make_faces(1), tmp_path / "history.csv"
    history.write_bytes(content)
    with pytest.raises(TrainingError, match=r"history\.csv is not a history"):
        report.write(tmp_path / "report", _outputs(faces.labels), faces, history)
    assert not (tmp_path / "report").exists()


def test_a_write_that_fails_leaves_nothing_half_done(tmp_path: Path) -> None:
    faces = make_faces(1)
    (tmp_path / "confusion.png").mkdir()  # in the way
    with pytest.raises(OSError):
        report.write(tmp_path, _outputs(faces.labels), faces)
    assert {path.name for path in tmp_path.iterdir()} == {
        "report.txt", "report.csv", "confusion.png",
    }  # fmt: skip
