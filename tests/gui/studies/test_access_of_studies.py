"""A study's windows are worked by keyboard alone, and a screen reader is told of all in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.factories import face_finder
from app.gui.screen_reader import install_roles
from app.gui.studies.new_study_dialog import NewStudyDialog
from app.gui.studies.report_dialog import ReportDialog
from app.gui.studies.share_dialog import ShareDialog
from app.gui.studies.stimulus_window import StimulusWindow
from app.gui.studies.withdraw_dialog import WithdrawDialog
from app.studies.study import Study
from app.studies.withdraw import belongings
from tests.gui.studies.conftest import Opening
from tests.gui.studies.opened import contents_of, personal_in
from tests.gui.walking import controls, nameless, unreached
from tests.studies.made import record, small_study

WALKED = (
    "studies.new_study_dialog.NewStudyDialog",
    "studies.report_dialog.ReportDialog",
    "studies.share_dialog.ShareDialog",
    "studies.stimulus_window.StimulusWindow",
    "studies.study_window.StudyWindow",
    "studies.withdraw_dialog.WithdrawDialog",
)
"""The window classes that are shown here."""


@pytest.fixture(autouse=True)
def roles() -> None:
    install_roles()


@pytest.fixture
def study(tmp_path: Path) -> Study:
    made = small_study(tmp_path / "study")
    record(made, "sub-01")
    made.refresh()
    return made


def _check(qtbot: QtBot, window: QWidget, at_least: int) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert len(controls(window)) >= at_least
    assert nameless(window) == []
    assert unreached(window) == []


def test_a_new_study(qtbot: QtBot, owner: QWidget) -> None:
    dialog = NewStudyDialog(lambda _: None, owner)
    _check(qtbot, dialog, at_least=5)
    dialog.reject()


def test_the_report(qtbot: QtBot, owner: QWidget, study: Study) -> None:
    dialog = ReportDialog(study, owner)
    with qtbot.waitSignal(dialog._work.ended):
        dialog.open()
    _check(qtbot, dialog, at_least=8)
    dialog.reject()


def test_sharing(qtbot: QtBot, owner: QWidget, study: Study) -> None:
    dialog = ShareDialog(study, contents_of(study), face_finder, owner)
    with qtbot.waitSignal(dialog._work.ended):
        dialog.open()
    _check(qtbot, dialog, at_least=5)
    dialog.reject()


def test_withdrawing(qtbot: QtBot, owner: QWidget, study: Study, tmp_path: Path) -> None:
    personal = personal_in(tmp_path)
    theirs = belongings(study, "sub-01", personal)
    dialog = WithdrawDialog(study, "sub-01", theirs, personal, owner)
    dialog.open()
    _check(qtbot, dialog, at_least=3)
    dialog.reject()


def test_the_study(qtbot: QtBot, open_study: Opening, study: Study) -> None:
    window = open_study(study)
    qtbot.waitUntil(lambda: window.tabs.tabText(4).startswith("Problems"))
    _check(qtbot, window, at_least=8)


def test_the_film_for_the_participant(qtbot: QtBot) -> None:
    window = StimulusWindow("sub-01, film1")
    qtbot.addWidget(window)
    window.show()
    assert nameless(window) == []
    assert unreached(window) == []
