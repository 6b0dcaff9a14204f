from __future__ import annotations

import dataclasses
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.generated import make_faces
from training import wild
from training.data import EMOTIONS, DataError, FaceSet


def _write(folder: Path, faces: FaceSet, check: np.ndarray | None = None) -> Path:
    folder.mkdir(parents=True)
    np.save(folder / "faces.npy", faces.crops)
    np.save(folder / "labels.npy", faces.labels)
    if check is not None:
        np.save(folder / "check.npy", check)
    return folder


def test_marked_faces_are_kept_for_choosing(tmp_path: Path) -> None:
    faces, check = make_faces(4), np.arange(28) % 3 == 0
    found = wild.load([_write(tmp_path / "stills", faces, check)], seed=1)
    (learned,), (checked,) = found.learned, found.checked
    np.testing.assert_array_equal(learned.crops, faces.crops[~check])
    np.testing.assert_array_equal(checked.labels, faces.labels[check])
    assert learned.name == checked.name == "stills"
    assert checked.split == "stills, its tenth for choosing"
    assert learned.votes is None


def test_a_tenth_of_each_emotion_is_kept_where_nothing_is_marked(tmp_path: Path) -> None:
    folder = _write(tmp_path / "stills", make_faces(20))
    (checked,) = wild.load([folder], seed=1).checked
    assert np.bincount(checked.labels).tolist() == [2] * 7
    again = wild.load([folder], seed=1).checked[0]
    np.testing.assert_array_equal(checked.crops, again.crops)


def test_class_folders_go_the_same_way(tmp_path: Path) -> None:
    faces = make_faces(10)
    for number, (crop, label) in enumerate(zip(faces.crops, faces.labels, strict=True)):
        folder = tmp_path / "mine" / EMOTIONS[label]
        folder.mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(folder / f"{number}.png"), crop)
    found = wild.load([tmp_path / "mine"], seed=1)
    assert (len(found.learned[0]), len(found.checked[0])) == (63, 7)
    assert found.learned[0].name == found.checked[0].name == "mine"


def test_a_folder_of_sets_is_all_of_them(tmp_path: Path) -> None:
    for name in ("b", "a"):
        _write(tmp_path / name, make_faces(4))
    (tmp_path / "notes").mkdir()
    assert [each.name for each in wild.load([tmp_path], seed=1).learned] == ["a", "b"]
    assert wild.load([], seed=1) == wild.WildSets()


def test_what_cannot_be_used_is_refused(tmp_path: Path) -> None:
    faces = make_faces(1)
    wrong = dataclasses.replace(faces, labels=faces.labels + 1)
    with pytest.raises(DataError, match="There is no folder"):
        wild.load([tmp_path / "none"], seed=1)
    with pytest.raises(DataError, match=r"holds neither faces\.npy nor folders"):
        wild.load([tmp_path], seed=1)
    with pytest.raises(DataError, match="0 to 6"):
        wild.load([_write(tmp_path / "labels", wrong)], seed=1)
    with pytest.raises(DataError, match="must hold"):
        wild.load([_write(tmp_path / "check", faces, np.ones(3, bool))], seed=1)
    (_write(tmp_path / "text", faces) / "labels.npy").write_text("no array")
    with pytest.raises(DataError, match="cannot be read"):
        wild.load([tmp_path / "text"], seed=1)
    one, two = _write(tmp_path / "x" / "same", faces), _write(tmp_path / "y" / "same", faces)
    with pytest.raises(DataError, match="Two sets are named same"):
        wild.load([one, two], seed=1)


def test_copies_of_what_is_chosen_on_are_not_learned() -> None:
    own, public, other, kept = (make_faces(2, seed) for seed in range(4))
    own = dataclasses.replace(own, crops=np.concatenate([public.crops[:1], own.crops[1:]]))
    mirrored = kept.crops[:2, :, ::-1]
    other = FaceSet(np.concatenate([mirrored, other.crops[2:]]), other.labels, name="other")
    sets = wild.WildSets((other,), (dataclasses.replace(kept, name="other"),))
    faces, more, gone = wild.without_copies(own, public, sets)
    # Generated faces of one emotion may be alike by chance too.
    assert gone["fer2013"] == 14 - len(faces) >= 1
    assert gone["other"] == 14 - len(more.learned[0]) >= 2
    assert not (faces.crops == public.crops[0]).all(axis=(1, 2)).any()
    assert not (more.learned[0].crops == mirrored[0]).all(axis=(1, 2)).any()
    assert more.checked == sets.checked
