from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.sessions.lock import Lock
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.progress import Cancelled
from app.studies.check import problems
from app.studies.events import StimulusEvent, events_file
from app.studies.study import Study
from app.studies.withdraw import PENDING
from tests.feeding import MEDIA
from tests.studies.made import record, small_study


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """A study in which nothing is wrong."""
    study = small_study(tmp_path / "study", 1)
    study.add_stimulus("film2", MEDIA / "two.mp4")
    study.set_events("film2", [StimulusEvent(1.0, 0.5, "dog")])
    record(study, "sub-01")
    study.refresh()
    return study


def test_a_study_in_which_nothing_is_wrong(study: Study) -> None:
    assert problems(study) == []


def test_who_was_not_recorded_and_who_is_not_known(study: Study) -> None:
    study.add_participant()
    folder = study.folder / "data" / "sub-07" / "sub-07_task-film9_run-1"
    shutil.copytree(study.sessions()[0].folder, folder)
    found = problems(study)
    assert "sub-02 has no session yet." in found
    assert any(one.startswith("sub-07 has sessions, but is not in") for one in found)
    assert any("sessions of “film9”, which is not in stimuli.tsv" in one for one in found)
    assert any("names another participant" in one for one in found)


def test_sessions_that_are_gone_or_not_finished(study: Study) -> None:
    folder = study.sessions()[0].folder
    save_metadata(folder, replace(read_metadata(folder), end=None))
    assert problems(study) == [
        f"{folder.name} was interrupted. Open it in the window to repair it."
    ]
    lock = Lock(folder)
    assert problems(study) == [f"{folder.name} is being recorded."]
    lock.release()
    shutil.rmtree(folder)
    assert problems(study) == [
        "sub-01 has no session yet.",
        f"The session {folder.name} was recorded, but its folder is gone. Was it moved?",
    ]


def test_films_that_are_gone_or_others(study: Study) -> None:
    film = study.folder / "stimuli" / "film2.mp4"
    film.write_bytes(b"another")
    assert "is another film than the one of film2" in problems(study)[0]
    film.unlink()
    assert problems(study) == [f"There is no film {film}. Was it moved or renamed?"]


def test_events_outside_of_the_film_or_with_text_in_their_times(study: Study) -> None:
    study.set_events("film2", [StimulusEvent(11.0, 0.0, "late")])
    assert "film2: the event “late” at 11 s lies outside" in problems(study)[0]
    path = events_file(study.folder, "film2")
    path.write_text("onset\tduration\ttrial_type\nsoon\t0\tdog\n")
    assert "line 2: “soon” is no time in seconds" in problems(study)[0]


def test_reading_films_can_be_called_off(study: Study) -> None:
    study.add_stimulus("another", MEDIA / "two.mp4")

    def called_off(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        problems(study, called_off)


def test_all_that_is_wrong_is_said_at_once(study: Study) -> None:
    (study.folder / "study.json").write_text("{")
    (study.folder / "participants.tsv").write_text("participant_id\nsub-01\nsub-01\n")
    (study.folder / "stimuli" / "stimuli.tsv").unlink()
    (study.folder / PENDING).write_text('{"participant": "sub-09"}')
    found = "\n".join(problems(study))
    for said in (
        "Withdraw sub-09 again",
        "study.json is damaged",
        "has “sub-01” twice",
        "There is no stimuli.tsv",
    ):
        assert said in found
