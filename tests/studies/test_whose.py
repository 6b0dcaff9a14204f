from __future__ import annotations

from pathlib import Path

import pytest

from app.studies.study import Study
from app.studies.theirs import key
from app.studies.whose import subject_in, subject_of
from tests.gui.recorded import save_session
from tests.studies.made import agreed, record, small_study


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return small_study(tmp_path / "study")


def test_outside_of_a_study_it_is_nobodys(tmp_path: Path) -> None:
    assert subject_of(None) is None
    assert subject_in(tmp_path / "film.mp4") is None
    assert subject_in(save_session(tmp_path / "session") / "video.avi") is None


def test_a_participant_who_agreed(study: Study) -> None:
    subject = subject_in(record(study, "sub-01") / "video.avi")
    assert subject is not None
    assert subject.key == key(study.plan.id, "sub-01")
    assert subject.refusal == ""


def test_who_did_not_agree_to_corrections_is_refused(study: Study) -> None:
    folder = record(study, "sub-02", consented=agreed("readings"))
    subject = subject_in(folder / "video.avi")
    assert subject is not None
    assert "not agreed to corrected faces" in subject.refusal


def test_a_consent_that_cannot_be_read_refuses_too() -> None:
    subject = subject_of({"id": "s", "participant": "sub-01", "consent": 7})
    assert subject is not None
    assert (subject.key, "damaged" in subject.refusal) == ("s/sub-01", True)


def test_a_damaged_session_refuses(study: Study) -> None:
    folder = record(study, "sub-01")
    (folder / "session.json").write_text("{")
    subject = subject_in(folder / "video.avi")
    assert subject is not None
    assert "is damaged" in subject.refusal
