"""A study from an empty folder to its group report: three participants, a film and a task."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.studies import study_recording
from app.sessions import store
from app.sessions.consent import consent
from app.sources.base import FrameSource
from app.studies.group.loader import StimulusViewings, load_viewings
from app.studies.plan import EventCode
from app.studies.study import StimulusEvent, Study
from tests.feeding import make_analyzer, write_clip
from tests.gui.fake_machine import FakeMachine, Making, action
from tests.gui.studies.filming import ClipCamera, counting_film

_PEOPLE = ("sub-01", "sub-02", "sub-03")
_SECONDS = 1.2  # of the film


class _Lab(FakeMachine):
    """Cameras that each film a clip of a participant."""

    def __init__(self, clips: dict[str, Path]) -> None:
        super().__init__()
        self._clips = clips

    def open_source(self, source: str) -> FrameSource:
        return ClipCamera(self._clips[source])


@pytest.fixture
def machine(tmp_path: Path, demo_pixels: np.ndarray) -> _Lab:
    clips = {}
    for shift, person in enumerate(_PEOPLE):
        pictures = [np.roll(demo_pixels, 4 * shift + n % 3, axis=1) for n in range(30)]
        clips[person] = write_clip(tmp_path / f"{person}.avi", pictures, 15.0)
    return _Lab(clips)


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Study:
    monkeypatch.setattr(study_recording, "TAIL_MS", 200)
    made = Study.create(tmp_path / "study", "Films and tasks")
    for group in "aab":
        agreed = consent(("readings", "sharing"), "1", "2026-11-28")
        made.add_participant(group=group, consent=agreed)
    made.add_stimulus("film1", counting_film(tmp_path / "count.avi", round(25 * _SECONDS)))
    made.add_stimulus("task1")
    made.set_events("film1", [StimulusEvent(0.4, 0.2, "joke")])
    made.change_plan(event_codes=(EventCode("laughs", 2),))
    return made


def _look_at(qtbot: QtBot, window: MainWindow, person: str) -> None:
    window.open(person)
    qtbot.waitUntil(lambda: window.windowTitle().startswith(person), timeout=10_000)
    qtbot.waitUntil(lambda: window.analysis is not None, timeout=10_000)


def _record(qtbot: QtBot, window: MainWindow, study: Study, person: str, stimulus: str) -> Path:
    begun: list[str] = []
    ended: list[str] = []
    recording = window.study_recording
    recording.began.connect(begun.append)
    recording.ended.connect(ended.append)
    recording.refused.connect(ended.append)
    recording.begin(study, person, stimulus)
    qtbot.waitUntil(lambda: bool(begun or ended), timeout=10_000)
    assert begun, ended
    if stimulus == "task1":
        _do_task(qtbot, window)
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    return Path(ended[0])


def _do_task(qtbot: QtBot, window: MainWindow) -> None:
    """Start the task, code a laugh in it, and end it."""
    recorder = window._state.recording
    assert recorder is not None
    qtbot.waitUntil(lambda: recorder.frames > 2, timeout=10_000)
    window._actions.stimulus.trigger()
    qtbot.wait(400)
    window._actions.codes[1].trigger()
    qtbot.wait(200)
    window._actions.stimulus.trigger()
    action(window, "End the session of the study").trigger()


def _times(of: StimulusViewings, length: float) -> None:
    """All three were seen, in the stimulus's own time, from its start to its end."""
    assert [one.participant for one in of.viewings] == list(_PEOPLE)
    assert of.unread == ()
    for viewing in of.viewings:
        assert viewing.seconds[0] == pytest.approx(0.0, abs=0.2)
        assert viewing.length == pytest.approx(length, abs=0.2)
        assert viewing.analysed_share(length) > 0.8
        assert viewing.in_view_share > 0.8
        assert viewing.notes == ()


def test_from_an_empty_folder_to_the_viewings_of_the_group_report(
    qtbot: QtBot, make_window: Making, study: Study
) -> None:
    window = make_window(make_analyzer=make_analyzer)
    for person in _PEOPLE:
        _look_at(qtbot, window, person)
        for stimulus in ("film1", "task1"):
            folder = _record(qtbot, window, study, person, stimulus)
            assert folder.parent.name == person
            assert store.load(folder).metadata.end is not None
    assert [one.trouble for one in study.sessions()] == [""] * 6
    film, task = load_viewings(study.folder).stimuli
    _times(film, _SECONDS)
    _times(task, 0.6)
    assert [(one.name, one.onset) for one in film.events] == [("joke", 0.4)]
    for viewing in task.viewings:
        (laugh,) = viewing.events
        assert (laugh.name, laugh.onset) == ("laughs", pytest.approx(0.4, abs=0.1))
