"""Every window is worked by keyboard alone, and a screen reader is told of all that is in it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.crash.log import Crash
from app.gui.codes_dialog import CodesDialog
from app.gui.crash_dialog import CrashDialog
from app.gui.help_page import HelpPage
from app.gui.licences_page import LicencesPage
from app.gui.live_outputs.stream_window import StreamWindow
from app.gui.main_window import MainWindow
from app.gui.screen_reader import install_roles
from app.gui.sessions.background_task import _Dialog
from app.gui.sessions.export_options import ExportOptions
from app.gui.sessions.sessions_dialog import SessionsDialog
from app.gui.sessions.window import SessionWindow
from app.gui.settings_dialog import SettingsDialog
from app.gui.teaching.corrections_dialog import CorrectionsDialog
from app.licences.components import Component
from app.personal.adaptation import AdaptationStore
from app.personal.corrections import Corrections
from app.sessions.event_codes import EventCode
from app.sessions.markers import Marker
from app.settings import Settings
from tests.feeding import HandFedCamera, make_analyzer
from tests.gui.fake_machine import FakeMachine, Making, action
from tests.gui.learning import Learning, correct
from tests.gui.live import face, looking
from tests.gui.recorded import save_session, two_people
from tests.gui.showing import Scene
from tests.gui.studies.test_access_of_studies import WALKED as STUDIES
from tests.gui.walking import controls, nameless, unreached, window_classes
from tests.personal.users import EMOTIONS

Show = Callable[[QtBot, Path, QWidget], QWidget]
_CODES = (EventCode("speaks", 1, "state"), EventCode("nods", 2, "point"))


def _settings(_: QtBot, __: Path, ___: QWidget) -> QWidget:
    return SettingsDialog(Settings(), ("Left", "Right"))


def _codes(_: QtBot, __: Path, ___: QWidget) -> QWidget:
    return CodesDialog(_CODES)


def _crash(_: QtBot, folder: Path, __: QWidget) -> QWidget:
    return CrashDialog(Crash(folder / "crash.log", False))


def _help(_: QtBot, __: Path, ___: QWidget) -> QWidget:
    return HelpPage("Keys", "<p>Space pauses.</p>", 30)


def _licences(_: QtBot, __: Path, ___: QWidget) -> QWidget:
    return LicencesPage("Read this.", [Component("one", "1.0", "MIT", markdown="MIT")])


def _stream(_: QtBot, __: Path, ___: QWidget) -> QWidget:
    return StreamWindow(looking(face()), lambda **_choices: None)


def _export(_: QtBot, __: Path, window: QWidget) -> QWidget:
    return ExportOptions("ELAN", True, True, lambda _options: None, window)


def _task(_: QtBot, __: Path, window: QWidget) -> QWidget:
    return _Dialog("Saving…", True, window)


def _sessions(qtbot: QtBot, folder: Path, _: QWidget) -> QWidget:
    save_session(folder / "Sessions" / "one", two_people())
    dialog = SessionsDialog(folder / "Sessions", to_bin=lambda _: False)
    rows = dialog.findChild(QListWidget)
    assert rows is not None
    qtbot.waitUntil(lambda: rows.count() == 1)
    return dialog


def _session(_: QtBot, folder: Path, __: QWidget) -> QWidget:
    from app.sessions.store import load

    marked = (Marker(1.0, "first"),)
    return SessionWindow(
        load(save_session(folder / "one", two_people(), marked, frames=30)), codes=_CODES
    )


def _corrections(qtbot: QtBot, folder: Path, _: QWidget) -> QWidget:
    corrections = Corrections(folder / "corrections", EMOTIONS, "abc")
    correct(corrections, 12)
    store = AdaptationStore(folder / "adaptation.npz", "abc")
    return CorrectionsDialog(corrections, Learning(), store, used=False)


# Every window class of the program: a new one fails the first test until it is shown here.
_WINDOWS: dict[str, Show | None] = {
    "codes_dialog.CodesDialog": _codes,
    "crash_dialog.CrashDialog": _crash,
    "help_page.HelpPage": _help,
    "licences_page.LicencesPage": _licences,
    "live_outputs.stream_window.StreamWindow": _stream,
    "main_window.MainWindow": None,  # in several states below
    "sessions.background_task._Dialog": _task,
    "sessions.export_options.ExportOptions": _export,
    "sessions.sessions_dialog.SessionsDialog": _sessions,
    "sessions.window.SessionWindow": _session,
    "settings_dialog.SettingsDialog": _settings,
    "teaching.corrections_dialog.CorrectionsDialog": _corrections,
}


@pytest.fixture(autouse=True)
def roles() -> None:
    install_roles()


def test_each_window_class_is_walked() -> None:
    assert window_classes().keys() == _WINDOWS.keys() | set(STUDIES)


@pytest.fixture
def shown(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    before = threading.active_count()
    owner = QWidget()
    window = request.param(qtbot, tmp_path, owner)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    _activate(qtbot, window)
    yield window
    window.close()
    qtbot.waitUntil(lambda: not any(t.isRunning() for t in window.findChildren(QThread)))
    assert threading.active_count() <= before
    owner.deleteLater()


_SHOWN = [pytest.param(show, id=name) for name, show in _WINDOWS.items() if show is not None]


@pytest.mark.parametrize("shown", _SHOWN, indirect=True)
def test_a_screen_reader_is_told_of_each_control(shown: QWidget) -> None:
    assert nameless(shown) == []


@pytest.mark.parametrize("shown", _SHOWN, indirect=True)
def test_tab_and_arrows_come_to_each_control(shown: QWidget) -> None:
    assert unreached(shown) == []


# The main window


def test_the_page_of_the_first_start(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    window.begin(None)
    _check(qtbot, window, at_least=3)


def test_the_page_without_a_camera(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    window.open()
    qtbot.waitUntil(lambda: "No camera" in _said(window))
    _check(qtbot, window, at_least=5)


def test_a_recording_with_codes_and_a_note(
    qtbot: QtBot, make_window: Making, machine: FakeMachine, demo_pixels: np.ndarray
) -> None:
    camera: HandFedCamera = machine.plug_in("Left")
    window = make_window(
        Settings(timeline=True, event_codes=_CODES, recording_notice=True),
        make_analyzer=make_analyzer,
    )
    window.open("Left")
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    action(window, "Record a session").trigger()
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    action(window, "Pause").trigger()
    qtbot.waitUntil(lambda: action(window, "Play").isEnabled())
    _check(qtbot, window, at_least=25)
    action(window, "Set a marker").trigger()
    assert nameless(window) == []
    window.close()


# The walk itself


def test_an_empty_window_has_nothing_to_name_or_reach(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    _activate(qtbot, window)
    assert (controls(window), nameless(window), unreached(window)) == ([], [], [])


def test_a_nameless_and_an_unreachable_button_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QPushButton(), QPushButton("Second")
    second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    _activate(qtbot, window)
    assert nameless(window) == ["QPushButton '' in QWidget"]
    assert unreached(window) == ["QPushButton 'Second' in QWidget"]


def _check(qtbot: QtBot, window: MainWindow, at_least: int) -> None:
    _activate(qtbot, window)
    assert len(controls(window)) >= at_least
    assert nameless(window) == []
    assert unreached(window) == []


def _activate(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def _said(window: QWidget) -> str:
    return " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
