from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.gui.sessions.people_panel import PeoplePanel
from app.gui.sessions.session_windows import SessionWindows
from app.gui.sessions.sessions_dialog import SessionsDialog
from app.gui.sessions.window import SessionWindow
from app.sessions.store import listing, load
from tests.gui.fake_machine import Making, action
from tests.gui.finding import find
from tests.gui.recorded import save_session, two_people

_ROOT = Path(__file__).resolve().parents[3]


def _session_windows() -> list[SessionWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, SessionWindow)]


def _question(window: MainWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox)


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """The folder of a session whose program was killed while it recorded."""
    command = [sys.executable, "-m", "tests.gui.recording_window", str(tmp_path / "Sessions")]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "recording\n"
        program.kill()
    (folder,) = (tmp_path / "Sessions").iterdir()
    return folder


def test_without_sessions_nothing_is_asked(qtbot: QtBot, make_window: Making) -> None:
    window = make_window()
    qtbot.wait(50)
    assert _question(window) is None
    action(window, "Sessions…").trigger()
    find(window, SessionsDialog).close()


def test_a_session_has_one_window(qtbot: QtBot, tmp_path: Path) -> None:
    folder = save_session(tmp_path / "Sessions" / "1", two_people())
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    machine = SessionWindows(folder.parent, window)
    machine.open(folder)
    qtbot.waitUntil(lambda: len(_session_windows()) == 1)
    machine.open(folder)
    qtbot.wait(300)
    (shown,) = _session_windows()
    assert shown.folder == folder
    machine.show_list()
    rows = find(find(window, SessionsDialog), QListWidget)
    qtbot.waitUntil(lambda: rows.count() == 1)
    delete = next(
        button
        for button in find(window, SessionsDialog).findChildren(QPushButton)
        if button.text() == "&Delete"
    )
    delete.click()
    assert "open in a window" in find(find(window, SessionsDialog), QMessageBox).text()
    assert folder.is_dir()
    shown.close()
    qtbot.waitUntil(lambda: not _session_windows())
    machine.open(folder)
    qtbot.waitUntil(lambda: len(_session_windows()) == 1)
    machine.close_below(tmp_path / "elsewhere")
    assert _session_windows()[0].isVisible()
    machine.close_below(folder.parent)
    qtbot.waitUntil(lambda: not _session_windows())
    machine.open(folder)
    qtbot.waitUntil(lambda: len(_session_windows()) == 1)
    machine.close()
    qtbot.waitUntil(lambda: not _session_windows())


def test_what_a_killed_program_recorded_is_offered_recovered_and_shown(
    qtbot: QtBot, make_window: Making, killed: Path
) -> None:
    rows = len(load(killed).readings)
    assert rows >= 4
    window = make_window()
    qtbot.waitUntil(lambda: _question(window) is not None)
    question = _question(window)
    assert question is not None
    assert "was interrupted" in question.text()
    recover = next(b for b in question.buttons() if b.text() == "&Recover")
    recover.click()
    qtbot.waitUntil(lambda: len(_session_windows()) == 1, timeout=10_000)
    (entry,) = listing(killed.parent)
    assert not entry.unfinished
    assert len(load(killed).readings) == rows
    (shown,) = _session_windows()
    assert find(shown, PeoplePanel).isVisible()
    window.close()
    qtbot.waitUntil(lambda: not _session_windows())
    again = make_window()
    qtbot.wait(50)
    assert _question(again) is None, "it is asked once"


def test_who_declines_finds_it_in_the_list(qtbot: QtBot, make_window: Making, killed: Path) -> None:
    window = make_window()
    qtbot.waitUntil(lambda: _question(window) is not None)
    question = _question(window)
    assert question is not None
    question.reject()
    (entry,) = listing(killed.parent)
    assert entry.unfinished
    assert not _session_windows()
