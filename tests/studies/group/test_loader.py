from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.sessions.progress import Cancelled
from app.sessions.schema import METADATA, READINGS
from app.studies.errors import StudyError
from app.studies.group.loader import NO_CONSENT, NO_SESSION, load_viewings
from app.studies.group.viewing import Event
from app.studies.stimuli import FILM, Stimulus, save
from tests.sessions.rows import EMOTIONS
from tests.studies.group.demo import JOKE, SCARE, SECONDS, empty_study, film_session, smiles


def test_a_study_without_participants_and_stimuli(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 0)
    save(study.folder, [])
    found = load_viewings(study.folder)
    assert (found.name, found.stimuli, found.remarks) == ("Jokes & <scares>", (), ())


def test_a_folder_that_is_no_study_says_so(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="is not a study"):
        load_viewings(tmp_path)


def test_viewings_come_with_the_events_and_groups(demo: Path) -> None:
    (film,) = load_viewings(demo).stimuli
    assert (film.stimulus, film.seconds, film.unread) == ("film1", SECONDS, ())
    assert film.events == (Event("joke", JOKE), Event("scare", SCARE, 6.0))
    assert [one.participant for one in film.viewings] == [f"sub-0{n}" for n in range(1, 9)]
    assert {one.group for one in film.viewings} == {"older", "younger"}
    first = film.viewings[0]
    happy = first.seconds[first.shown == EMOTIONS.index("happy")]
    assert happy.min() == pytest.approx(JOKE + 0.5, abs=0.11)
    assert np.isfinite(first.derived).all()
    assert first.analysed_share(SECONDS) == pytest.approx(1.0, abs=0.01)


def test_whoever_cannot_be_read_is_named_with_the_reason(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 5)
    good, silent, damaged, stranger = (f"sub-0{n}" for n in range(1, 5))
    film_session(study, good, smiles(1.0), seconds=3.0)
    film_session(study, silent, smiles(1.0), seconds=3.0, scope=("video",))
    broken = film_session(study, damaged, smiles(1.0), seconds=3.0)
    (broken / READINGS).write_text("no,table\n")
    away = film_session(study, stranger, smiles(1.0), seconds=3.0)
    text = (away / METADATA).read_text().replace('"sub-04"', '"sub-09"')
    (away / METADATA).write_text(text)
    (film,) = load_viewings(study.folder).stimuli
    assert [one.participant for one in film.viewings] == [good]
    why = {one.title: one.why for one in film.unread}
    assert why[silent] == NO_CONSENT
    assert "lacks columns" in why[damaged]
    assert "names another participant" in why[stranger]
    assert why["sub-05"] == NO_SESSION


def test_readings_without_consent_are_not_opened(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    folder = film_session(study, "sub-01", smiles(1.0), seconds=1.0, scope=("sharing",))
    (folder / READINGS).unlink()
    assert load_viewings(study.folder).stimuli[0].unread[0].why == NO_CONSENT


def test_participants_and_stimuli_that_the_study_does_not_name(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    folder = film_session(study, "sub-01", smiles(1.0), seconds=1.0)
    table = study.folder / "participants.tsv"
    table.write_text(table.read_text().replace("sub-01", "sub-07"))
    found = load_viewings(study.folder)
    assert [one.title for one in found.stimuli[0].unread] == ["sub-01", "sub-07"]
    assert "does not name" in found.stimuli[0].unread[0].why
    save(study.folder, [Stimulus("other", FILM, "stimuli/o.mp4", "", 3.0)])
    assert folder.name in load_viewings(study.folder).remarks[0]


def test_an_events_file_with_text_in_its_times_says_so(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    path = study.folder / "stimuli" / "film1_events.tsv"
    path.write_text("onset\tduration\ttrial_type\nsoon\t1\tjoke\n")
    with pytest.raises(StudyError, match="“soon” is no time in seconds"):
        load_viewings(study.folder)


def test_a_consent_that_was_damaged_leaves_out(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 1)
    folder = film_session(study, "sub-01", smiles(1.0), seconds=1.0)
    stored = json.loads((folder / METADATA).read_text())
    del stored["study"]["consent"]
    (folder / METADATA).write_text(json.dumps(stored))
    assert "agreed to cannot be read" in load_viewings(study.folder).stimuli[0].unread[0].why


def test_it_can_be_called_off(demo: Path) -> None:
    def stop(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        load_viewings(demo, stop)


def test_events_of_one_session_alone_come_from_a_file_in_it(tmp_path: Path) -> None:
    study = empty_study(tmp_path / "study", 2)
    one, other = (film_session(study, f"sub-0{n}", smiles(1.0), seconds=3.0) for n in range(1, 3))
    told = one / f"{one.name}_events.tsv"
    told.write_text("onset\tduration\ttrial_type\n1.5\t0.5\tclick\n")
    first, second = load_viewings(study.folder).stimuli[0].viewings
    assert first.events == (Event("click", 1.5, 0.5),)
    assert second.events == ()
    (other / f"{other.name}_events.tsv").write_text("onset\tduration\ttrial_type\nsoon\t0\tclick\n")
    (unread,) = load_viewings(study.folder).stimuli[0].unread
    assert unread.title == "sub-02"
    assert "_events.tsv" in unread.why
