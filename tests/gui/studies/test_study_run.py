from __future__ import annotations

from pathlib import Path

import pytest

from app.gui.observing import Observing
from app.gui.studies.study_run import StudyRun
from app.sessions.recorder import Recorder
from app.studies.stimuli import FILM
from app.studies.study import Stimulus, Study
from tests.sessions.recording import analysis, refuse
from tests.sessions.rows import metadata
from tests.studies.made import agreed, small_study


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return small_study(tmp_path / "study", 1)


def _run(study: Study, stimulus: Stimulus) -> StudyRun:
    folder = study.new_session_folder("sub-01", "film1")
    return StudyRun(study, "sub-01", stimulus, agreed(), folder, Observing(), None)


def test_of_a_task_before_it_is_recorded(study: Study) -> None:
    run = _run(study, Stimulus("task1"))
    assert (run.film, run.runs, run.was_begun, run.trouble) == (None, False, False, "")
    assert run.words == "sub-01, task1: not started. Press S when it starts"
    assert run.next_step == "S&timulus starts"
    place = run.place()
    assert (place.film, place.media_clock) == (None, None)
    assert place.study == study.block(run.folder, agreed())


def test_of_a_film_before_it_is_opened(study: Study) -> None:
    run = _run(study, Stimulus("film1", FILM, "stimuli/film1.mp4", "", 2.0))
    assert run.film == (study.folder / "stimuli" / "film1.mp4").absolute()
    assert not run.was_begun
    assert "looking whether" in run.words
    assert run.next_step == "Pause &the film"


def test_a_task_runs_from_its_last_start_on(study: Study) -> None:
    run = _run(study, Stimulus("task1"))
    run.recorder = Recorder(run.folder, metadata(), None, None, refuse)
    run.recorder.start()
    run.recorder.add(analysis(0, captured=100.0))
    run.recorder.mark("Stimulus start", 1.0)
    assert (run.runs, run.was_begun, run.next_step) == (True, True, "S&timulus ends")
    assert "runs for" in run.words
    run.recorder.mark("stimulus end", 2.0)
    assert (run.runs, run.was_begun) == (False, True)
    assert run.words.endswith("ended")
    run.recorder.mark("stimulus start", 3.0)
    started = run.started
    assert started is not None
    assert started.seconds == 3.0
    run.recorder.stop()
