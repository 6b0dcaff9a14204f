from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.studies.new_study_dialog import NewStudyDialog
from app.gui.studies.study_window import StudyWindow
from app.sessions.event_codes import EventCode
from app.settings import Settings
from app.studies.study import Study
from tests.gui.fake_machine import FakeMachine, Making
from tests.gui.finding import find
from tests.studies.made import small_study


def _shown(qtbot: QtBot, main: MainWindow) -> StudyWindow:
    window = main._study.window
    assert window is not None
    qtbot.waitUntil(lambda: window.contents is not None)
    return window


def test_without_a_study_nothing_is_open(make_window: Making) -> None:
    main = make_window()
    assert main._study.window is None
    main._study.close()
    main._study_menu.front.trigger()
    assert not main._study_menu.shut.isEnabled()


def test_a_study_is_made_and_remembered(
    qtbot: QtBot, make_window: Making, machine: FakeMachine, tmp_path: Path
) -> None:
    main = make_window()
    main._study_menu.new.trigger()
    dialog = find(main, NewStudyDialog)
    dialog.name.setText("Films")
    dialog.inside.setText(str(tmp_path))
    find(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    window = _shown(qtbot, main)
    assert window.study.folder == tmp_path / "Films"
    assert machine.saved[-1].recent_studies == (str(tmp_path / "Films"),)
    main._study_menu.shut.trigger()
    assert main._study.window is None


def test_one_study_is_open_at_a_time(qtbot: QtBot, make_window: Making, tmp_path: Path) -> None:
    main = make_window()
    one, two = (small_study(tmp_path / name) for name in ("one", "two"))
    main._study.open(one.folder)
    first = _shown(qtbot, main)
    main._study.open(one.folder)
    assert main._study.window is first
    main._study_menu.open.trigger()
    find(main, QFileDialog).fileSelected.emit(str(two.folder))
    find(main, QFileDialog).close()
    assert _shown(qtbot, main).study.folder == two.folder
    assert main._state.settings.recent_studies == (str(two.folder), str(one.folder))


def test_what_is_no_study_is_said(make_window: Making, tmp_path: Path) -> None:
    main = make_window()
    main._study.open(tmp_path)
    assert "is not a study" in find(main, QMessageBox).text()
    find(main, QMessageBox).accept()
    assert main._study.window is None


def test_its_event_codes_count_while_it_is_open(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    main = make_window(Settings(event_codes=(EventCode("own", 1),), recorded_video="clean"))
    study: Study = small_study(tmp_path / "study")
    study.change_plan(event_codes=(EventCode("laughs", 2),))
    main._study.open(study.folder)
    window = _shown(qtbot, main)
    laughs = (EventCode("laughs", 2),)
    qtbot.waitUntil(lambda: main._state.observing.codes == laughs)
    assert main._state.observing.notice
    assert window.record._video
    main._settings.change(recorded_video="")
    assert not window.record._video
    window.close()
    assert main._state.observing.codes == (EventCode("own", 1),)


def test_the_program_closes_with_a_study_open(
    qtbot: QtBot, make_window: Making, tmp_path: Path
) -> None:
    main = make_window()
    main._study.open(small_study(tmp_path / "study").folder)
    window = _shown(qtbot, main)
    with qtbot.waitSignal(window.closed):
        main.close()
