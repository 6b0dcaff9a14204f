from __future__ import annotations

import shutil
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest

from app.personal.corrections import Corrections
from app.sessions.lock import Lock
from app.sessions.progress import Cancelled
from app.studies import withdraw as withdrawal
from app.studies.description import TABLE
from app.studies.study import Study, StudyError
from app.studies.theirs import key
from app.studies.withdraw import Personal, export, unfinished, withdraw
from tests.personal.users import EMOTIONS, make_face
from tests.studies.made import record, small_study
from tests.studies.psychds_rules import bids_errors, psychds_errors


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """A study of two participants, the first with two sessions."""
    study = small_study(tmp_path / "study")
    for participant in ("sub-01", "sub-01", "sub-02"):
        record(study, participant)
    study.refresh()
    return study


@pytest.fixture
def personal(tmp_path: Path) -> Personal:
    """A user without corrections, and a file of what was learned."""
    learned = tmp_path / "adaptation.npz"
    learned.touch()
    return Personal(Corrections(tmp_path / "user", EMOTIONS, "abc"), learned.unlink)


def _text_of(folder: Path) -> str:
    """All names and texts in a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in files)
    return "\n".join([*(path.relative_to(folder).as_posix() for path in files), *texts])


def test_nobody_of_that_id_is_said(study: Study) -> None:
    with pytest.raises(StudyError, match="has no participant “sub-09”"):
        withdraw(study, "sub-09")
    with pytest.raises(StudyError, match="has no participant “sub-09”"):
        export(study, "09", None, study.folder / "out.zip")
    assert unfinished(study) == ""
    assert len(study.sessions()) == 3


def test_who_was_never_recorded_can_withdraw(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    done = withdraw(study, "02")
    assert (done.sessions, done.corrections, done.forgotten) == (0, 0, False)
    assert [one.id for one in study.participants] == ["sub-01"]


def test_all_that_is_theirs_is_gone(study: Study, personal: Personal, tmp_path: Path) -> None:
    start = datetime.now().astimezone()
    mine = personal.corrections.add(make_face(1), "happy", "camera", key(study.plan.id, "sub-01"))
    other = personal.corrections.add(make_face(2), "happy", "camera", key(study.plan.id, "sub-02"))
    done = withdraw(study, "sub-01", personal)
    assert (done.sessions, done.corrections, done.files) == (2, 1, 0)
    assert done.forgotten and not (tmp_path / "adaptation.npz").exists()
    assert [one.id for one in personal.corrections.all()] == [other.id]
    assert not personal.corrections.picture(mine.id).exists()
    assert "sub-01" not in _text_of(study.folder)
    assert [one.participant for one in study.sessions()] == ["sub-02"]
    assert pd.read_csv(study.folder / TABLE)["participant_id"].tolist() == ["sub-02"]
    log = (study.folder / "CHANGES").read_text()
    assert log.startswith(
        f"1.1.0 {start:%Y-%m-%d}\n  - A participant withdrew; what was theirs was deleted: "
        "2 sessions, 1 corrected face.\n"
    )
    assert psychds_errors(study.folder) == bids_errors(study.folder) == []
    # In sub-02's session the face and the camera have the same name, which is said.
    assert {path.name for path in done.leftovers} == {"readings.csv", "session.json"}


def test_faces_corrected_while_they_were_recorded_go_too(study: Study, personal: Personal) -> None:
    personal.corrections.add(make_face(1), "happy", "camera")
    path = personal.corrections.folder / "corrections.csv"
    (session, *_) = (one for one in study.sessions() if one.participant == "sub-01")
    assert session.metadata is not None
    during = datetime.fromisoformat(session.metadata.start) + timedelta(seconds=0.1)
    (row,) = personal.corrections.find(lambda row: True)
    moved = path.read_text().replace(row["wall_clock"], during.isoformat())
    path.write_text(moved)
    assert withdraw(study, "sub-01", personal).corrections == 1
    assert personal.corrections.all() == []


def test_without_corrections_nothing_learned_is_forgotten(
    study: Study, personal: Personal, tmp_path: Path
) -> None:
    assert not withdraw(study, "sub-01", personal).forgotten
    assert (tmp_path / "adaptation.npz").exists()


def test_a_copy_is_handed_out_before(study: Study, tmp_path: Path) -> None:
    done = withdraw(study, "sub-01", copy=tmp_path / "theirs.zip")
    with zipfile.ZipFile(tmp_path / "theirs.zip") as zipped:
        names = zipped.namelist()
    assert done.files == len(names)
    assert len([name for name in names if name.endswith("session.json")]) == 2
    assert (
        "deleted after a copy was handed out: 2 sessions" in (study.folder / "CHANGES").read_text()
    )


def test_a_copy_alone_keeps_all(study: Study, tmp_path: Path) -> None:
    before = _text_of(study.folder)
    assert export(study, "sub-01", None, tmp_path / "theirs.zip") > 2
    assert _text_of(study.folder) == before


def test_called_off_while_the_copy_is_written_nothing_is_deleted(
    study: Study, tmp_path: Path
) -> None:
    def called_off(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        withdraw(study, "sub-01", None, tmp_path / "theirs.zip", called_off)
    with pytest.raises(Cancelled):
        export(study, "sub-01", None, tmp_path / "theirs.zip", called_off)
    assert not (tmp_path / "theirs.zip").exists()
    assert unfinished(study) == ""
    assert any(one.participant == "sub-01" for one in study.sessions())


def test_a_copy_that_cannot_be_written_deletes_nothing(study: Study, tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="cannot be written"):
        withdraw(study, "sub-01", copy=tmp_path / "none" / "theirs.zip")
    assert len(study.sessions()) == 3 and unfinished(study) == ""


def test_a_session_that_is_being_recorded_is_not_withdrawn(study: Study) -> None:
    lock = Lock(study.sessions()[0].folder)
    with pytest.raises(StudyError, match=r"is being recorded\. Stop the recording first"):
        withdraw(study, "sub-01")
    lock.release()
    assert len(study.sessions()) == 3 and unfinished(study) == ""


@pytest.mark.parametrize("step", ["withdraw._delete_folder", "participants.save", "changes.note"])
def test_interrupted_it_is_finished_by_another_call(
    study: Study, personal: Personal, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    personal.corrections.add(make_face(1), "happy", "camera", key(study.plan.id, "sub-01"))
    monkeypatch.setattr(f"app.studies.{step}", stop)
    with pytest.raises(KeyboardInterrupt):
        withdraw(study, "sub-01", personal)
    assert unfinished(study) == "sub-01"
    with pytest.raises(StudyError, match=r"withdrawal of sub-01 was interrupted\. Finish it first"):
        withdraw(study, "sub-02", personal)
    monkeypatch.undo()
    done = withdraw(study, "sub-01", personal)
    assert (done.sessions, done.corrections) == (2, 1)
    assert unfinished(study) == ""
    assert "sub-01" not in _text_of(study.folder)
    assert "2 sessions, 1 corrected face." in (study.folder / "CHANGES").read_text()


def test_files_that_cannot_be_deleted_are_said(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "The file is open")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(StudyError, match=r"cannot be deleted: the file is open\. Close its files"):
        withdraw(study, "sub-01")
    monkeypatch.undo()
    assert withdraw(study, "sub-01").sessions == 2


def test_a_damaged_note_of_a_withdrawal_is_said(study: Study) -> None:
    (study.folder / withdrawal.PENDING).write_text('{"participant": "sub-01"}')
    with pytest.raises(StudyError, match=r"is damaged\. Delete it, and withdraw again"):
        withdraw(study, "sub-01")
    assert len(study.sessions()) == 3
