from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.sessions.event_codes import EventCode
from app.studies.events import StimulusEvent
from app.studies.study import Participant, Study, StudyError
from tests.feeding import MEDIA
from tests.studies.made import agreed, record, small_study


def test_a_new_study_is_empty_and_can_be_opened(tmp_path: Path) -> None:
    Study.create(tmp_path / "deep" / "study", " Calm films ")
    study = Study.open(tmp_path / "deep" / "study")
    assert study.name == "Calm films"
    assert study.participants == study.stimuli == study.sessions() == []
    assert study.plan.event_codes == ()


def test_a_study_is_made_in_an_empty_folder_only(tmp_path: Path) -> None:
    Study.create(tmp_path / "one", "One")
    with pytest.raises(StudyError, match=r"is not empty\. Choose a new folder"):
        Study.create(tmp_path / "one", "Two")
    assert Study.open(tmp_path / "one").name == "One"
    (tmp_path / "file").touch()
    with pytest.raises(StudyError, match="is not empty"):
        Study.create(tmp_path / "file", "Two")
    with pytest.raises(StudyError, match="needs a name"):
        Study.create(tmp_path / "two", "  ")
    assert not (tmp_path / "two").exists()


def test_what_is_no_study_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="is not a study"):
        Study.open(tmp_path)
    study = small_study(tmp_path / "study")
    (study.folder / "participants.tsv").unlink()
    with pytest.raises(StudyError, match=r"There is no participants\.tsv"):
        Study.open(study.folder)


def test_participants_are_numbered_and_none_is_there_twice(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study", 0)
    assert study.add_participant().id == "sub-01"
    assert study.add_participant("anna", "a", {"age": "31"}).id == "sub-anna"
    assert study.add_participant().id == "sub-02"
    with pytest.raises(StudyError, match="“sub-Anna” is in the study already"):
        study.add_participant("Anna")
    assert [one.id for one in study.participants] == ["sub-01", "sub-anna", "sub-02"]


def test_a_participant_is_changed(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.change_participant(Participant("sub-02", "a", {"age": "50"}))
    assert study.participants[1] == Participant("sub-02", "a", {"age": "50"})
    with pytest.raises(StudyError, match="has no “sub-09”"):
        study.change_participant(Participant("sub-09"))


def test_stimuli_and_their_events(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    assert study.add_stimulus("film2", MEDIA / "two.mp4").seconds == 10.0
    with pytest.raises(StudyError, match="“Film2” is in the study already"):
        study.add_stimulus("Film2")
    study.set_events("film2", [StimulusEvent(1.0, 0.5, "dog")])
    assert study.events("film2") == [StimulusEvent(1.0, 0.5, "dog")]
    assert study.events("film1") == []
    for call in (study.events, lambda name: study.set_events(name, [])):
        with pytest.raises(StudyError, match=r"has no “film3”\. Add it first"):
            call("film3")


def test_sessions_have_folders_of_their_own(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    first = study.new_session_folder("sub-01", "film1")
    assert first == study.folder / "data" / "sub-01" / "sub-01_task-film1_run-1"
    assert not first.exists()
    record(study, "sub-01")
    assert study.new_session_folder("sub-01", "film1").name == "sub-01_task-film1_run-2"
    for participant, stimulus in (("sub-09", "film1"), ("sub-01", "film9")):
        with pytest.raises(StudyError, match="The study has no"):
            study.new_session_folder(participant, stimulus)


def test_the_last_consent_counts(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    assert study.consent_of("sub-01") is None
    record(study, "sub-01", consented=agreed("readings", day="2026-11-21"))
    record(study, "sub-01", consented=agreed("readings", "video", day="2026-11-20"))
    assert study.consent_of("sub-01") == agreed("readings", day="2026-11-21")
    assert study.consent_of("sub-02") is None


def test_what_is_written_down_counts_before_sessions_and_narrows_them(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    record(study, "sub-01", consented=agreed("readings", "video", "sharing"))
    (session,) = study.sessions()
    assert study.agreed(session) == session.consent
    (person, _) = study.participants
    study.change_participant(replace(person, consent=agreed("readings", "corrections")))
    assert study.consent_of("sub-01") == agreed("readings", "corrections")
    assert study.agreed(session) == agreed("readings")
    assert study.add_participant(consent=agreed("video")).consent == agreed("video")
    assert study.consent_of("sub-03") == agreed("video")


def test_a_column_is_added_for_all(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.add_column(" hand ")
    assert [one.columns["hand"] for one in study.participants] == ["", ""]
    with pytest.raises(StudyError, match="column “hand” already"):
        study.add_column("hand")


def test_the_length_of_a_task_is_kept(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.set_length("film1", 61.5)
    assert study.stimuli[0].seconds == 61.5
    study.set_length("film1", None)
    assert study.stimuli[0].seconds is None


def test_the_plan_is_changed(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.change_plan(event_codes=(EventCode("laugh", 1),), consent_form="3")
    assert study.plan.event_codes == (EventCode("laugh", 1),)
    assert study.plan.consent_form == "3"


@pytest.mark.parametrize(
    "call",
    [
        lambda study: study.add_participant(),
        lambda study: study.add_stimulus("film2"),
        lambda study: study.set_events("film1", []),
        lambda study: study.change_plan(consent_form="3"),
        lambda study: study.refresh(),
    ],
)
def test_a_full_disk_is_said_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Callable[[Study], object]
) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    study = small_study(tmp_path / "study")
    monkeypatch.setattr("app.common.files.write_whole", full)
    with pytest.raises(StudyError, match=r"the disk is full\. Free up space"):
        call(study)
    monkeypatch.undo()
    assert len(study.participants) == 2
    assert [one.id for one in study.stimuli] == ["film1"]
