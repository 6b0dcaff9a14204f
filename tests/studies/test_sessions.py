from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.sessions.lock import Lock
from app.studies import sessions
from app.studies.errors import StudyError
from tests.studies.made import agreed, record, small_study


def test_no_sessions(tmp_path: Path) -> None:
    assert sessions.listing(tmp_path) == []
    assert small_study(tmp_path / "study").sessions() == []


def test_recorded_sessions_are_listed_with_what_was_agreed_to(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    second = record(study, "sub-02", consented=agreed("readings"))
    first, again = record(study, "sub-01"), record(study, "sub-01")
    found = study.sessions()
    assert [(one.participant, one.stimulus, one.run) for one in found] == [
        ("sub-01", "film1", 1),
        ("sub-01", "film1", 2),
        ("sub-02", "film1", 1),
    ]
    assert [one.folder for one in found] == [first, again, second]
    assert [one.trouble for one in found] == ["", "", ""]
    assert found[2].consent == agreed("readings")
    assert found[0].metadata is not None and found[0].metadata.frames_analysed == 10


def test_a_folder_name_that_is_not_one_of_a_session_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="is no folder of a study's session"):
        sessions.block("0f", tmp_path / "film", agreed())


def test_a_session_without_its_files_says_what_is_wrong(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    (folder / "session.json").write_text("{")
    assert "session.json in" in study.sessions()[0].trouble
    shutil.rmtree(folder)
    assert study.sessions() == []


def test_a_session_without_consent_or_renamed_says_so(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    folder.rename(folder.with_name("sub-01_task-film1_run-7"))
    assert "names another participant, stimulus or run" in study.sessions()[0].trouble
    path = folder.with_name("sub-01_task-film1_run-7") / "session.json"
    stored = json.loads(path.read_text())
    path.write_text(json.dumps(stored | {"study": None}))
    found = study.sessions()[0]
    assert "“consent” in session.json is damaged" in found.trouble
    assert found.consent is None and found.metadata is not None


def test_a_session_that_is_being_recorded_is_told(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    lock = Lock(record(study, "sub-01"))
    assert study.sessions()[0].recording
    lock.release()
    assert not study.sessions()[0].recording
