from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.sessions.consent import consent
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


def test_consent_comes_last_and_only_where_there_is_one(tmp_path: Path) -> None:
    told = consent(["video", "readings"], "2", "2026-11-20")
    nothing = consent([], "2", "2026-11-21")
    three = [
        Participant("sub-01", "a", {"age": "31"}, told),
        Participant("sub-02"),
        Participant("sub-03", consent=nothing),
    ]
    participants.save(tmp_path, three)
    first = (tmp_path / "participants.tsv").read_text().splitlines()[:2]
    assert first[0].split("\t")[-4:] == ["age", "consent", "consent_form", "consent_date"]
    assert first[1].split("\t")[-3:] == ["readings video", "2", "2026-11-20"]
    read = participants.load(tmp_path)
    assert [one.consent for one in read] == [told, None, nothing]
    assert read[0].columns == {"age": "31"}


def test_a_damaged_consent_is_said(tmp_path: Path) -> None:
    heads = "participant_id\tconsent\tconsent_form\tconsent_date\n"
    (tmp_path / "participants.tsv").write_text(f"{heads}sub-01\tvideo\t1\ttoday\n")
    with pytest.raises(StudyError, match=r"sub-01: “today” is no date of a consent"):
        participants.load(tmp_path)


def test_a_column_of_another_kind_named_consent_stays_free(tmp_path: Path) -> None:
    (tmp_path / "participants.tsv").write_text("participant_id\tconsent\nsub-01\tyes\n")
    assert participants.load(tmp_path)[0].columns == {"consent": "yes"}


@pytest.mark.parametrize("name", ["", "group", "consent_date", "two\nlines", " age"])
def test_what_cannot_name_a_column_is_said(name: str) -> None:
    with pytest.raises(StudyError, match="Choose another name"):
        participants.check_column(name)
