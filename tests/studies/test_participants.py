from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.studies import participants
from app.studies.errors import StudyError
from app.studies.participants import Participant


def test_nobody(tmp_path: Path) -> None:
    participants.save(tmp_path, [])
    assert participants.load(tmp_path) == []
    assert (tmp_path / "participants.tsv").read_text() == "participant_id\tgroup\n"


def test_a_study_without_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match=r"There is no participants\.tsv"):
        participants.load(tmp_path)


def test_who_was_saved_is_read(tmp_path: Path) -> None:
    both = [Participant("sub-01", "a", {"age": "31"}), Participant("sub-02", "", {"hand": "left"})]
    participants.save(tmp_path, both)
    read = participants.load(tmp_path)
    assert [(one.id, one.group) for one in read] == [("sub-01", "a"), ("sub-02", "")]
    assert read[1].columns == {"age": "", "hand": "left"}
    described = json.loads((tmp_path / "participants.json").read_text())
    assert list(described) == ["participant_id", "group", "age", "hand"]


def test_what_others_wrote_of_a_column_is_kept(tmp_path: Path) -> None:
    told = {"Description": "Age at the first session", "Units": "year"}
    (tmp_path / "participants.json").write_text(json.dumps({"age": told, "gone": told}))
    participants.save(tmp_path, [Participant("sub-01", "", {"age": "31"})])
    described = json.loads((tmp_path / "participants.json").read_text())
    assert described["age"] == told
    assert "gone" not in described


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("participant_id\nsub-01\nsub-02\nsub-01\n", "has “sub-01” twice. Give one of them"),
        ("participant_id\nsub-a\nsub-A\n", "has “sub-A” twice"),
        ("group\tparticipant_id\na\tsub-01\n", "must begin with the column participant_id"),
        ("group\na\n", "lacks the column “participant_id”"),
        ("participant_id\nZoe B.\n", "“Zoe B.” cannot be a participant's id"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "participants.tsv").write_text(text)
    with pytest.raises(StudyError, match=said):
        participants.load(tmp_path)
