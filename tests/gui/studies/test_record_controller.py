from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.studies.study_window import StudyWindow
from app.personal.corrections import Corrections
from app.sessions.store import load
from app.studies.theirs import key
from app.studies.withdraw import belongings
from tests.feeding import HandFedCamera, make_analyzer
from tests.gui.fake_machine import Making, action
from tests.gui.finding import find
from tests.gui.showing import Scene
from tests.gui.studies.opened import personal_in
from tests.studies.made import agreed, small_study


@pytest.fixture
def main(
    qtbot: QtBot, make_window: Making, camera: HandFedCamera, demo_pixels: np.ndarray
) -> MainWindow:
    """The window, in which the camera shows a face."""
    window = make_window(make_analyzer=make_analyzer)
    window.open("Left")
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    return window


@pytest.fixture
def window(qtbot: QtBot, main: MainWindow, tmp_path: Path) -> Iterator[StudyWindow]:
    """A study's: the first participant agreed to readings and corrections, the second not."""
    study = small_study(tmp_path / "study")
    scopes = (("readings", "corrections"), ("readings",))
    for one, scope in zip(study.participants, scopes, strict=True):
        study.change_participant(replace(one, consent=agreed(*scope)))
    main._study.open(study.folder)
    opened = main._study.window
    assert opened is not None
    qtbot.waitUntil(lambda: opened.contents is not None)
    yield opened
    main._study.close()


def _start(window: StudyWindow) -> QPushButton:
    return window.record.findChildren(QPushButton)[-1]


def _correct(main: MainWindow) -> Corrections:
    action(main, "Pause").trigger()
    action(main, "Sad").trigger()
    return main._services.corrections


def test_a_participant_is_recorded_and_the_study_read_again(
    qtbot: QtBot,
    main: MainWindow,
    window: StudyWindow,
    camera: HandFedCamera,
    demo_pixels: np.ndarray,
) -> None:
    _start(window).click()
    qtbot.waitUntil(lambda: main._state.recording is not None)
    assert _start(window).text() == "Stop &recording"
    Scene(qtbot, main, camera).show(demo_pixels, frames=3)
    with qtbot.waitSignal(window.files.read, timeout=10_000):
        _start(window).click()
    assert _start(window).text() == "&Record"
    (session,) = window.study.sessions()
    assert (session.participant, session.consent) == ("sub-01", agreed("readings", "corrections"))
    assert len(load(session.folder).readings) >= 3
    assert window.sessions.session is not None


def test_who_is_selected_is_recorded(window: StudyWindow) -> None:
    window.participants.choose("sub-02")
    assert window.record.participant == "sub-02"
    window.record.choose("sub-01")
    window.record.chosen.emit("sub-01")
    assert window.participants.participant == "sub-01"


def test_what_cannot_be_recorded_is_said_in_the_banner(
    qtbot: QtBot, main: MainWindow, window: StudyWindow
) -> None:
    action(main, "Pause").trigger()
    _start(window).click()
    assert "camera is paused" in window.banner.text()
    assert _start(window).text() == "&Record"
    assert window.study.sessions() == []


def test_closing_the_study_ends_the_recording(
    qtbot: QtBot, main: MainWindow, window: StudyWindow
) -> None:
    _start(window).click()
    qtbot.waitUntil(lambda: main._state.recording is not None)
    window.close()
    assert main._state.recording is None


def test_corrections_are_the_participants_and_found_by_a_withdrawal(
    qtbot: QtBot, main: MainWindow, window: StudyWindow, tmp_path: Path
) -> None:
    _start(window).click()
    qtbot.waitUntil(lambda: main._state.recording is not None)
    (correction,) = _correct(main).all()
    assert correction.participant == key(window.study.plan.id, "sub-01")
    main.study_recording.stop()  # the picture is still that of the participant
    action(main, "Fear").trigger()
    (correction,) = main._services.corrections.all()
    assert (correction.chosen, correction.participant) != ("sad", "")
    personal = replace(personal_in(tmp_path), corrections=main._services.corrections)
    assert belongings(window.study, "sub-01", personal).corrections == 1


def test_corrections_that_were_not_agreed_to_are_refused(
    qtbot: QtBot, main: MainWindow, window: StudyWindow
) -> None:
    window.record.choose("sub-02")
    _start(window).click()
    qtbot.waitUntil(lambda: main._state.recording is not None)
    assert _correct(main).all() == []
    box = find(main, QMessageBox)
    assert "not agreed to corrected faces" in box.text()
    box.accept()
