from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.recording.notice_frame import NoticeFrame
from app.gui.studies import study_recording
from app.gui.studies.stimulus_window import StimulusWindow
from app.sessions import store
from app.sessions.consent import consent
from app.studies.group.loader import load_viewings
from app.studies.plan import EventCode
from app.studies.study import Study
from tests.feeding import HandFedCamera, make_analyzer
from tests.gui.fake_machine import Making, action
from tests.gui.finding import find
from tests.gui.showing import Scene
from tests.gui.studies.filming import RATE, FilmingCamera, counting_film

_FRAMES = 25  # of the film: a second


@dataclass
class Told:
    """What a study's recording said."""

    began: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def listen(self, window: MainWindow) -> None:
        for name in vars(self):
            getattr(window.study_recording, name).connect(getattr(self, name).append)


@pytest.fixture(autouse=True)
def _short_tail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(study_recording, "TAIL_MS", 200)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """A study of one participant who agreed to readings, a film and a task."""
    made = Study.create(tmp_path / "study", "Films")
    made.add_participant(consent=consent(("readings", "sharing"), "1", "2026-11-28"))
    made.add_stimulus("film1", counting_film(tmp_path / "count.avi", _FRAMES))
    made.add_stimulus("task1")
    made.change_plan(event_codes=(EventCode("laughs", 2),))
    return made


@pytest.fixture
def seeing(
    qtbot: QtBot,
    make_window: Making,
    camera: HandFedCamera,
    told: Told,
    demo_pixels: np.ndarray,
) -> MainWindow:
    """A window whose camera was seen."""
    window = make_window(make_analyzer=make_analyzer)
    told.listen(window)
    window.open("Left")
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    return window


def _film_window(window: MainWindow) -> StimulusWindow | None:
    run = window.study_recording._run
    return None if run is None or run.showing is None else run.showing.window


@pytest.fixture
def filming(seeing: MainWindow, camera: HandFedCamera) -> Iterator[FilmingCamera]:
    """The window's camera films what is shown to the participant."""
    found = FilmingCamera(camera, partial(_film_window, seeing))
    yield found
    found.stop()


def _begin(qtbot: QtBot, window: MainWindow, study: Study, told: Told, stimulus: str) -> Path:
    window.study_recording.begin(study, "sub-01", stimulus)
    qtbot.waitUntil(lambda: bool(told.began or told.refused), timeout=10_000)
    assert not told.refused
    return Path(told.began[-1])


def _notes(folder: Path) -> list[str]:
    return [one.note for one in store.load(folder).markers]


def _ended(qtbot: QtBot, told: Told) -> Path:
    qtbot.waitUntil(lambda: bool(told.ended), timeout=15_000)
    return Path(told.ended[-1])


def test_without_a_camera_nothing_is_recorded(
    make_window: Making, study: Study, told: Told
) -> None:
    window = make_window()
    told.listen(window)
    window.study_recording.begin(study, "sub-01", "film1")
    assert "no camera" in told.refused[0]
    assert not window.study_recording.is_running
    assert study.sessions() == []


def test_who_is_not_known_or_has_not_agreed_is_not_recorded(
    seeing: MainWindow, study: Study, told: Told
) -> None:
    study.add_participant()
    study.add_participant(consent=consent(("sharing",), "1", "2026-11-28"))
    for participant, stimulus, words in (
        ("sub-09", "film1", "no “sub-09”"),
        ("sub-01", "film9", "no stimulus “film9”"),
        ("sub-02", "film1", "not known what sub-02 agreed to"),
        ("sub-03", "film1", "has not agreed to readings"),
    ):
        seeing.study_recording.begin(study, participant, stimulus)
        assert words in told.refused[-1]
    assert study.sessions() == []
    assert not seeing._state.in_study


def test_a_video_that_was_not_agreed_to_is_refused(
    seeing: MainWindow, study: Study, told: Told
) -> None:
    action(seeing, "Video as it is").trigger()
    seeing.study_recording.begin(study, "sub-01", "film1")
    assert "has not agreed to video" in told.refused[0]


def test_a_film_that_is_gone_or_was_changed_is_said(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told
) -> None:
    film = study.stimuli[0].path(study.folder)
    assert film is not None
    with film.open("ab") as file:
        file.write(b"more")
    seeing.study_recording.begin(study, "sub-01", "film1")
    qtbot.waitUntil(lambda: len(told.refused) == 1)
    assert "not the film that was added" in told.refused[0]
    film.unlink()
    seeing.study_recording.begin(study, "sub-01", "film1")
    qtbot.waitUntil(lambda: len(told.refused) == 2)
    assert "There is no film" in told.refused[1]
    assert study.sessions() == []
    assert not seeing.study_recording.bar.isVisible()


def test_media_time_is_of_the_frame_that_was_on_the_screen(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, filming: FilmingCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "film1")
    assert _ended(qtbot, told) == folder
    filming.stop()
    session = store.load(folder)
    frames = session.frames
    assert frames is not None
    seen = np.array([filming.numbers[number] for number in frames["frame"]])
    times = frames["media_time"].to_numpy(float)
    assert (np.isnan(times) == (seen < 0)).all(), "empty before the film and after it"
    shown = seen >= 0
    assert len(set(seen[shown])) > _FRAMES / 2
    early, late = seen[shown] / RATE - times[shown], times[shown] - (seen[shown] + 1) / RATE
    assert max(early.max(), late.max()) < 1 / RATE, "within a frame"
    start, end = session.markers
    assert (start.note, end.note) == ("stimulus", "stimulus end")
    assert end.seconds - start.seconds == pytest.approx(_FRAMES / RATE, abs=0.15)
    film = session.metadata.film
    assert film is not None
    assert (film.sha256, film.rate) == (study.stimuli[0].sha256, RATE)
    told_of = session.metadata.study
    assert told_of is not None
    assert (told_of["participant"], told_of["stimulus"], told_of["run"]) == ("sub-01", "film1", 1)
    assert told_of["consent"]["scope"] == ["readings", "sharing"]


def test_a_study_has_its_codes_one_person_and_the_notice_and_then_the_user_s_again(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, tmp_path: Path
) -> None:
    folder = _begin(qtbot, seeing, study, told, "task1")
    assert find(seeing, NoticeFrame).words == "Recording faces"
    assert [code.name for code in seeing._state.observing.codes] == ["laughs"]
    assert "not started" in seeing.study_recording.bar.words
    settings = store.load(folder).metadata.settings
    assert (settings["single_person"], settings["recording_notice"]) == (True, True)
    assert settings["event_codes"] == [{"name": "laughs", "key": 2, "kind": "point"}]
    action(seeing, "Stop recording").trigger()
    assert _ended(qtbot, told) == folder
    assert not seeing._state.in_study
    assert not find(seeing, NoticeFrame).words
    assert not list((tmp_path / "Sessions").glob("*")), "and not elsewhere"


def test_elsewhere_it_starts_and_ends_by_key(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, camera: HandFedCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "task1")
    Scene(qtbot, seeing, camera).show(np.zeros((90, 160, 3), np.uint8))
    again = action(seeing, "Start the stimulus again")
    assert not again.isEnabled()
    step = seeing._actions.stimulus
    assert step.text() == "S&timulus starts"
    step.trigger()
    assert step.text() == "S&timulus ends"
    assert "runs for 0:00" in seeing.study_recording.bar.words
    again.trigger()
    step.trigger()
    assert "ended" in seeing.study_recording.bar.words
    action(seeing, "End the session of the study").trigger()
    _ended(qtbot, told)
    assert _notes(folder) == ["stimulus start", "stimulus start", "stimulus end"]


def test_a_marker_of_another_program_starts_it_too(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told
) -> None:
    _begin(qtbot, seeing, study, told, "task1")
    recorder = seeing._state.recording
    assert recorder is not None
    recorder.mark("Stimulus start")
    seeing._state.set_markers(recorder.markers)
    assert seeing._actions.stimulus.text() == "S&timulus ends"


def test_paused_no_time_is_shown_and_a_restart_is_told_apart(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, filming: FilmingCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "film1")
    step = seeing._actions.stimulus
    qtbot.waitUntil(lambda: step.text() == "Pause &the film")
    qtbot.waitUntil(lambda: "0:00 of 0:01" in _words(seeing))
    qtbot.wait(300)
    step.trigger()
    assert "paused" in _words(seeing)
    qtbot.wait(200)
    step.trigger()
    qtbot.wait(200)
    action(seeing, "Start the stimulus again").trigger()
    _ended(qtbot, told)
    assert _notes(folder) == [
        *("stimulus", "stimulus pause", "stimulus resume", "stimulus end"),
        *("stimulus", "stimulus end"),
    ]
    session = store.load(folder)
    assert session.frames is not None
    paused, resumed = session.markers[1].seconds, session.markers[2].seconds
    seconds, times = session.frames["seconds"], session.frames["media_time"]
    within = (seconds > paused + 0.002) & (seconds < resumed - 0.002)
    assert within.any()
    assert times[within].isna().all()
    (viewing,) = load_viewings(study.folder).stimuli[0].viewings
    assert "started 2 times; the last complete showing counts" in viewing.notes[0]


def _words(window: MainWindow) -> str:
    return window.study_recording.bar.words


def test_closing_the_film_s_window_ends_the_session_and_keeps_it(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, filming: FilmingCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "film1")
    qtbot.waitUntil(lambda: "0:00 of 0:01" in _words(seeing))
    film = _film_window(seeing)
    assert film is not None
    film.close()
    assert _ended(qtbot, told) == folder
    assert _notes(folder) == ["stimulus", "stimulus end"]
    assert store.load(folder).metadata.end is not None
    assert not told.failed


def test_closing_the_program_keeps_the_session(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, filming: FilmingCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "film1")
    qtbot.waitUntil(lambda: "0:00 of 0:01" in _words(seeing))
    seeing.close()
    assert told.ended == [str(folder)]
    assert _notes(folder) == ["stimulus", "stimulus end"]
    assert store.load(folder).metadata.end is not None


def test_a_session_that_breaks_off_closes_the_film(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told, filming: FilmingCamera
) -> None:
    folder = _begin(qtbot, seeing, study, told, "film1")
    recorder = seeing._state.recording
    assert recorder is not None
    recorder._on_failure("The disk is full.")
    qtbot.waitUntil(lambda: not seeing.study_recording.is_running)
    assert _film_window(seeing) is None
    assert _ended(qtbot, told) == folder


def test_another_camera_ends_the_session(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told
) -> None:
    folder = _begin(qtbot, seeing, study, told, "task1")
    seeing._state.show_message("Gone", "")
    assert _ended(qtbot, told) == folder
    assert not seeing._state.in_study


def test_one_session_at_a_time(qtbot: QtBot, seeing: MainWindow, study: Study, told: Told) -> None:
    seeing.study_recording.begin(study, "sub-01", "film1")
    seeing.study_recording.begin(study, "sub-01", "task1")
    assert "is being recorded" in told.refused[0]
    seeing.study_recording.stop()
    assert not seeing.study_recording.is_running
    action(seeing, "Record a session").trigger()
    seeing.study_recording.begin(study, "sub-01", "task1")
    assert "is being recorded" in told.refused[1]


def test_a_folder_that_cannot_be_made_is_refused(
    qtbot: QtBot, seeing: MainWindow, study: Study, told: Told
) -> None:
    (study.folder / "data" / "sub-01").write_text("in the way")
    seeing.study_recording.begin(study, "sub-01", "film1")
    qtbot.waitUntil(lambda: bool(told.refused))
    assert "cannot be created" in told.refused[0]
    assert _film_window(seeing) is None
    assert not seeing._state.in_study
