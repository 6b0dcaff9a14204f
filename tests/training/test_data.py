from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pandas as pd
import pytest

from tests.training.generated import SIDE, make_faces, write_fer2013, write_votes
from training.data import (
    EMOTIONS,
    VALENCES,
    DataError,
    FaceSet,
    fewer,
    hold_out,
    load,
    load_for_training,
)


def _faces(votes: list[list[int]]) -> FaceSet:
    count = len(votes)
    return FaceSet(
        np.zeros((count, SIDE, SIDE), np.uint8),
        np.zeros(count, np.int64),
        np.array(votes, np.float32).reshape(count, 10),
    )


def _votes(**counts: int) -> list[int]:
    """In the order of FaceSet.votes: FER2013's emotions, contempt, unknown, no face."""
    names = (*EMOTIONS, "contempt", "unknown", "nf")
    return [counts.get(name, 0) for name in names]


def test_no_faces_have_no_targets() -> None:
    faces = _faces([])
    assert len(faces) == 0
    assert faces.soft_targets().shape == (0, 8)
    assert faces.plurality().shape == (0,)
    assert faces.are_faces().shape == (0,)
    assert faces.valences().shape == (0,)


def test_empty_folder_says_what_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"neither fer2013\.csv nor folders .* angry, disgust"):
        load(tmp_path, "Training")


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no folder"):
        load(tmp_path / "none", "Training")


def test_csv_gives_back_pixels_labels_and_votes(fer2013: Path) -> None:
    faces = load(fer2013, "PublicTest")
    expected = make_faces(4, seed=1)
    np.testing.assert_array_equal(faces.crops, expected.crops)
    np.testing.assert_array_equal(faces.labels, expected.labels)
    np.testing.assert_array_equal(faces.plurality(), expected.labels)
    assert faces.votes is not None
    assert faces.votes[:, :7].max(axis=1).tolist() == [9] * 28


def test_compressed_csv_without_votes(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(1)})
    table = tmp_path / "fer2013.csv"
    pd.read_csv(table).to_csv(tmp_path / "fer2013.csv.gz", index=False)
    table.unlink()
    faces = load(tmp_path, "Training")
    assert faces.votes is None
    assert faces.labels.tolist() == list(range(7))


def test_split_without_faces(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(1)})
    with pytest.raises(DataError, match="no faces of the split PrivateTest"):
        load(tmp_path, "PrivateTest")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "a,b\n1,2\n",
        "emotion,pixels,Usage\n0,1 2 3,Training\n",
        "emotion,pixels,Usage\n0,,Training\n",
        f"emotion,pixels,Usage\n0,{'256 ' * SIDE**2},Training\n",
        f"emotion,pixels,Usage\nhappy,{'1 ' * SIDE**2},Training\n",
        f"emotion,pixels,Usage\n7,{'1 ' * SIDE**2},Training\n",
    ],
    ids=["empty", "columns", "pixels", "gap", "above 255", "word", "label"],
)
def test_other_tables_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "fer2013.csv").write_text(content)
    with pytest.raises(DataError, match=r"fer2013\.csv"):
        load(tmp_path, "Training")


def test_compressed_csv_cut_short(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(1)})
    table, packed = tmp_path / "fer2013.csv", tmp_path / "fer2013.csv.gz"
    pd.read_csv(table).to_csv(packed, index=False)
    table.unlink()
    packed.write_bytes(packed.read_bytes()[:2000])
    with pytest.raises(DataError, match="is not FER2013's table"):
        load(tmp_path, "Training")


def test_votes_of_another_table_are_refused(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(1)})
    write_votes(tmp_path, np.arange(6))
    with pytest.raises(DataError, match="6 rows, fewer"):
        load(tmp_path, "Training")
    (tmp_path / "fer2013new.csv").write_text("a\n1\n")
    with pytest.raises(DataError, match="table of votes"):
        load(tmp_path, "Training")


def test_votes_become_shares_and_a_winner() -> None:
    faces = _faces(
        [
            _votes(fear=6, sad=2, unknown=2),
            _votes(fear=5, sad=5),
            _votes(contempt=10),
            _votes(unknown=10),
            _votes(nf=6, happy=4),
        ]
    )
    targets = faces.soft_targets()
    np.testing.assert_allclose(targets.sum(axis=1), 1)
    assert targets[0, EMOTIONS.index("fear")] == pytest.approx(0.75)
    assert targets[2, 7] == 1
    assert targets[3, 0] == 1, "without votes for an emotion, the label counts"
    assert faces.plurality().tolist() == [2, -1, -1, -1, -1]
    assert faces.are_faces().tolist() == [True, True, True, True, False]


def test_without_votes_labels_are_the_targets() -> None:
    faces = make_faces(1)
    np.testing.assert_array_equal(faces.soft_targets(), np.eye(8)[:7])
    assert faces.plurality().tolist() == [-1] * 7
    assert faces.are_faces().all()


def test_take_keeps_votes_with_their_faces(fer2013: Path) -> None:
    faces = load(fer2013, "Training")
    some = faces.take(np.array([8, 3]))
    assert some.labels.tolist() == [1, 3]
    assert some.plurality().tolist() == [1, 3]


def test_class_folders(tmp_path: Path) -> None:
    folder = tmp_path / "Gesichter ü"
    for name, gray in (("happy", 200), ("Anger", 10), ("holiday", 90)):
        (folder / name).mkdir(parents=True)
        picture = np.full((96, 80, 3), gray, np.uint8)
        (folder / name / "a.PNG").write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    (folder / "happy" / "notes.txt").write_text("no picture")
    faces = load(folder, "PrivateTest")
    assert faces.crops.shape == (2, SIDE, SIDE)
    assert faces.split == "class folders"
    assert dict(zip(faces.labels.tolist(), faces.crops[:, 0, 0].tolist(), strict=True)) == {
        EMOTIONS.index("angry"): 10,
        EMOTIONS.index("happy"): 200,
    }


@pytest.mark.parametrize("content", [b"", b"no picture"])
def test_unreadable_picture_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sad").mkdir()
    (tmp_path / "sad" / "broken.png").write_bytes(content)
    with pytest.raises(DataError, match=r"broken\.png"):
        load(tmp_path, "Training")


def test_training_uses_the_data_sets_own_splits(fer2013: Path) -> None:
    faces, validation = load_for_training(fer2013, seed=1)
    np.testing.assert_array_equal(faces.crops, load(fer2013, "Training").crops)
    np.testing.assert_array_equal(validation.crops, load(fer2013, "PublicTest").crops)
    np.testing.assert_array_equal(validation.plurality(), validation.labels)
    assert (faces.split, validation.split) == ("Training", "PublicTest")


def test_the_large_tables_are_read_once(fer2013: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    read_csv = pd.read_csv

    def noting(path: Path, **options: Any) -> pd.DataFrame:
        read.append(path.name)
        return read_csv(path, **options)

    monkeypatch.setattr(pd, "read_csv", noting)
    load_for_training(fer2013, seed=1)
    assert read == ["fer2013.csv", "fer2013new.csv"]


def test_without_splits_a_tenth_is_held_out(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(10)})
    faces, validation = load_for_training(tmp_path, seed=1)
    assert (len(faces), len(validation)) == (63, 7)
    assert validation.split == "10% of Training, held out"
    seen = {crop.tobytes() for crop in faces.crops}
    assert not seen & {crop.tobytes() for crop in validation.crops}


def test_one_face_is_too_few(tmp_path: Path) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(1).take(np.array([0]))})
    with pytest.raises(DataError, match="too few"):
        load_for_training(tmp_path, seed=1)


def test_three_classes_are_made_of_seven() -> None:
    named = {EMOTIONS[label]: VALENCES[v] for label, v in enumerate(make_faces(1).valences())}
    assert named == {
        "angry": "negative", "disgust": "negative", "fear": "negative", "sad": "negative",
        "neutral": "neutral", "happy": "positive", "surprise": "positive",
    }  # fmt: skip


def test_each_emotion_gives_its_share_to_the_faces_held_out() -> None:
    # Disgust is as rare as in FER2013: by chance it would often be missing.
    faces = make_faces(60)
    rare = np.flatnonzero((faces.labels != 1) | (np.arange(len(faces)) < 70))
    for seed in range(5):
        rest, chosen = hold_out(faces.take(rare), 0.1, seed)
        assert np.bincount(chosen.labels).tolist() == [6, 1, 6, 6, 6, 6, 6]
        assert np.bincount(rest.labels).tolist() == [54, 9, 54, 54, 54, 54, 54]


@pytest.mark.parametrize("count", [2, 5, 14, 15, 60])
def test_of_few_faces_some_are_held_out_as_well(count: int) -> None:
    faces = make_faces(9).take(np.arange(count))
    rest, chosen = hold_out(faces, 0.1, seed=1)
    assert len(chosen) == -(-count // 10)
    assert len(rest) == count - len(chosen)


def test_fewer_faces_are_the_same_ones_each_time() -> None:
    faces = make_faces(60)
    first, second = fewer(faces, 70), fewer(faces, 70)
    assert np.bincount(first.labels).tolist() == [10] * 7
    assert np.array_equal(first.crops, second.crops)
    assert first.split == faces.split


@pytest.mark.parametrize("count", [None, 420, 1000])
def test_all_faces_stay_where_no_fewer_are_asked_for(count: int | None) -> None:
    faces = make_faces(60)
    assert fewer(faces, count) is faces
