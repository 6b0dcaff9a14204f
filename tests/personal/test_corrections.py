from __future__ import annotations

import csv
import errno
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from app.personal.corrections import Corrections
from app.personal.errors import PersonalError
from tests.feeding import DEMO
from tests.personal.users import EMOTIONS, make_face
from training import data


@pytest.fixture
def corrections(tmp_path: Path) -> Corrections:
    return Corrections(tmp_path / "user" / "corrections", EMOTIONS, "abc")


def test_none_before_the_first(corrections: Corrections) -> None:
    assert corrections.all() == []
    assert corrections.count == 0
    corrections.delete("unknown")
    corrections.delete_all()
    assert not corrections.folder.exists(), "looking makes no folder"


def test_counting_decodes_no_picture_twice(
    corrections: Corrections, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(3):
        corrections.add(make_face(seed), "angry", "camera")
    assert corrections.count == 3

    def decoded(path: Path) -> np.ndarray:
        raise AssertionError(f"{path} was decoded")

    monkeypatch.setattr("app.personal.corrections.read_crop", decoded)
    assert corrections.count == 3
    next(corrections.folder.glob("*.png")).unlink()
    assert corrections.count == 2, "a row without its picture is none"


def test_a_correction_is_read_back_as_it_was(corrections: Corrections) -> None:
    face = make_face(shown="sad")
    added = corrections.add(face, "neutral", 'a "film", part 1.mp4')
    (read,) = Corrections(corrections.folder, EMOTIONS, "other").all()
    assert (read.id, read.wall_clock) == (added.id, added.wall_clock)
    assert (read.chosen, read.shown, read.certain) == ("neutral", "sad", True)
    assert (read.source, read.model_sha256) == ('a "film", part 1.mp4', "abc")
    assert face.crop is not None
    np.testing.assert_array_equal(read.crop, face.crop)
    np.testing.assert_allclose(read.probabilities, face.probabilities, atol=1e-5)
    assert datetime.fromisoformat(read.wall_clock).tzinfo is not None


def test_a_carriage_return_in_a_name_damages_nothing(corrections: Corrections) -> None:
    corrections.add(make_face(), "neutral", "a\rb.mp4")
    assert len(corrections.all()) == 1
    assert corrections.passed_over == 0


def test_each_is_one_small_picture_and_one_row(corrections: Corrections) -> None:
    for seed in range(3):
        corrections.add(make_face(seed), "angry", "camera")
    table = corrections.folder / "corrections.csv"
    rows = list(csv.DictReader(table.read_text().splitlines()))
    pictures = sorted(path.name for path in corrections.folder.glob("*"))
    assert pictures == sorted([*(f"{row['id']}.png" for row in rows), "corrections.csv"])
    assert [row["id"] for row in rows] == [c.id for c in corrections.all()]
    assert float(rows[0]["sad"]) == pytest.approx(0.6)


def test_a_face_corrected_again_counts_once(corrections: Corrections) -> None:
    corrections.add(make_face(1), "angry", "camera")
    corrections.add(make_face(2), "fear", "camera")
    corrections.add(make_face(1), "neutral", "camera")
    assert [c.chosen for c in corrections.all()] == ["fear", "neutral"]


def test_what_cannot_be_kept_is_refused(corrections: Corrections) -> None:
    face = make_face()
    with pytest.raises(PersonalError, match="bored"):
        corrections.add(face, "bored", "camera")
    object.__setattr__(face, "crop", None)
    with pytest.raises(PersonalError, match="no picture"):
        corrections.add(face, "happy", "camera")
    assert corrections.all() == []


def test_one_is_deleted_with_its_picture(corrections: Corrections) -> None:
    first, second = (corrections.add(make_face(seed), "angry", "camera") for seed in (1, 2))
    corrections.delete(first.id)
    assert [c.id for c in corrections.all()] == [second.id]
    assert [path.stem for path in corrections.folder.glob("*.png")] == [second.id]


def test_all_are_deleted_damaged_ones_too(corrections: Corrections) -> None:
    corrections.add(make_face(), "angry", "camera")
    (corrections.folder / "0123456789abcdef.png").write_bytes(b"")
    corrections.delete_all()
    assert list(corrections.folder.iterdir()) == []
    assert corrections.all() == []


@pytest.mark.parametrize("damage", ["torn row", "no picture", "empty picture", "large picture"])
def test_damage_is_passed_over_and_counted(corrections: Corrections, damage: str) -> None:
    hurt, sound = (corrections.add(make_face(seed), "angry", "camera") for seed in (1, 2))
    table, picture = corrections.folder / "corrections.csv", corrections.folder / f"{hurt.id}.png"
    if damage == "torn row":
        table.write_text(table.read_text().replace(f"{hurt.id},", f"{hurt.id}\n"))
    elif damage == "no picture":
        picture.unlink()
    elif damage == "empty picture":
        picture.write_bytes(b"")
    else:
        picture.write_bytes(DEMO.read_bytes())
    assert [c.id for c in corrections.all()] == [sound.id]
    assert corrections.passed_over >= 1
    corrections.add(make_face(3), "fear", "camera")
    assert corrections.count == 2, "what is sound is added to and kept"
    assert hurt.id in table.read_text(), "a damaged row is not thrown away"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("share", ["1e300", "1e999", "nan", "much"])
def test_a_probability_that_cannot_be_is_damage(corrections: Corrections, share: str) -> None:
    hurt = corrections.add(make_face(1), "angry", "camera")
    table = corrections.folder / "corrections.csv"
    table.write_text(table.read_text().replace(f"{hurt.probabilities[0]:.5f}", share, 1))
    assert corrections.all() == []
    assert corrections.passed_over == 1


def test_a_table_that_is_none(corrections: Corrections) -> None:
    corrections.folder.mkdir(parents=True)
    (corrections.folder / "corrections.csv").mkdir()
    with pytest.raises(PersonalError, match="cannot be read"):
        corrections.all()
    with pytest.raises(PersonalError, match="cannot be read"):
        corrections.add(make_face(), "angry", "camera")
    assert list(corrections.folder.glob("*.png")) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "user").write_text("")
    corrections = Corrections(tmp_path / "user" / "corrections", EMOTIONS, "abc")
    with pytest.raises(PersonalError, match="cannot be"):
        corrections.add(make_face(), "angry", "camera")


def test_a_full_disk_leaves_no_picture_without_its_row(
    corrections: Corrections, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrections.add(make_face(1), "angry", "camera")
    before = {path: path.read_bytes() for path in corrections.folder.iterdir()}
    replace = os.replace

    def refuse_tables(source: str, target: Path) -> None:
        if target.suffix == ".csv":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse_tables)
    with pytest.raises(PersonalError, match="no space left on device"):
        corrections.add(make_face(2), "angry", "camera")
    with pytest.raises(PersonalError):
        corrections.add(make_face(1), "fear", "camera")  # corrected before: its picture stays
    assert {path: path.read_bytes() for path in corrections.folder.iterdir()} == before


def test_training_takes_the_export_as_it_is(corrections: Corrections, tmp_path: Path) -> None:
    chosen = ["neutral", "happy", "neutral", "disgust"]
    for seed, emotion in enumerate(chosen):
        corrections.add(make_face(seed), emotion, "camera")
    target = tmp_path / "new" / "export"
    assert corrections.export_folders(target) == 4
    faces = data.load(target, "Training")
    assert sorted(data.EMOTIONS[label] for label in faces.labels) == sorted(chosen)
    crop = make_face(3).crop
    assert crop is not None
    np.testing.assert_array_equal(faces.crops[faces.labels == 1][0], crop)


@pytest.mark.parametrize("kind", ["nothing to export", "not empty", "a file in the way"])
def test_an_export_that_cannot_be_leaves_nothing(
    corrections: Corrections, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / "export"
    if kind != "nothing to export":
        corrections.add(make_face(), "angry", "camera")
    if kind == "not empty":
        target.mkdir()
        (target / "mine.txt").write_text("")
    if kind == "a file in the way":
        target.write_text("")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PersonalError):
        corrections.export_folders(target)
    assert sorted(tmp_path.rglob("*")) == before
