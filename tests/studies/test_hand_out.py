from __future__ import annotations

import errno
import zipfile
from pathlib import Path

import pytest

from app.personal.corrections import Corrections
from app.studies.errors import StudyError
from app.studies.hand_out import hand_out
from app.studies.participants import Participant
from app.studies.theirs import Theirs
from tests.personal.users import EMOTIONS, make_face
from tests.studies.made import record, small_study

_OWN = Theirs("0f/sub-01", (), ())


def test_who_has_nothing_gets_their_row(tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    assert hand_out(tmp_path, Participant("sub-01", "", {"age": ""}), _OWN, None, target) == 1
    with zipfile.ZipFile(target) as zipped:
        text = zipped.read("participants.tsv").decode()
    assert text == "participant_id\tgroup\tage\nsub-01\tn/a\tn/a\n"


def test_all_that_is_theirs_is_in_it_and_nothing_of_others(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    record(study, "sub-02")
    corrections = Corrections(tmp_path / "user", EMOTIONS, "abc")
    mine = corrections.add(make_face(1), "happy", "camera", "0f/sub-01")
    corrections.add(make_face(2), "happy", "camera", "0f/sub-02")
    target = tmp_path / "out.zip"
    count = hand_out(study.folder, study.participants[0], _OWN, corrections, target)
    with zipfile.ZipFile(target) as zipped:
        names = zipped.namelist()
        place = f"data/sub-01/{folder.name}/readings.csv"
        assert zipped.read(place) == (folder / "readings.csv").read_bytes()
        rows = zipped.read("corrections/corrections.csv").decode()
        assert zipped.testzip() is None
    assert count == len(names)
    assert f"corrections/{mine.id}.png" in names
    assert [name for name in names if "sub-02" in name] == []
    assert "0f/sub-01" in rows and "0f/sub-02" not in rows
    assert len([name for name in names if name.endswith(".png")]) == 1


def test_a_place_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="cannot be written"):
        hand_out(tmp_path, Participant("sub-01"), _OWN, None, tmp_path / "none" / "out.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(StudyError, match=r"out\.zip cannot be written: the disk is full"):
        hand_out(tmp_path, Participant("sub-01"), _OWN, None, tmp_path / "out.zip")
    assert list(tmp_path.iterdir()) == []
