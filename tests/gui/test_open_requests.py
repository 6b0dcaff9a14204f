from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.open_requests import LaterStarts, OpenedFiles, bring_to_front
from app.startup.open_requests import Request, leave
from app.startup.single_instance import Claim, claim
from tests.feeding import DEMO

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Claim]:
    held = claim(tmp_path, Request())
    assert held is not None
    yield held
    held.release()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    return window


def _notes(folder: Path) -> list[Path]:
    return list(folder.glob("request-*"))


def test_nobody_asks(held: Claim, window: QWidget, qtbot: QtBot) -> None:
    opened: list[str] = []
    LaterStarts(held, window, opened.append)
    assert (held.folder / "pid").exists()
    qtbot.wait(50)
    assert window.isMinimized()
    assert opened == []


def test_without_a_place_to_meet(tmp_path: Path, window: QWidget, qtbot: QtBot) -> None:
    LaterStarts(Claim(tmp_path / "none", None), window, list[str]().append)
    qtbot.wait(50)
    assert list(tmp_path.iterdir()) == []


def test_what_was_asked_before_there_was_a_window(
    held: Claim, window: QWidget, qtbot: QtBot
) -> None:
    opened: list[str] = []
    leave(held.folder, Request("a.jpg"))
    LaterStarts(held, window, opened.append)
    qtbot.waitUntil(lambda: opened == ["a.jpg"])
    assert not window.isMinimized()
    assert _notes(held.folder) == []


@pytest.mark.parametrize("source", [None, "b c.jpg"])
def test_the_window_comes_to_the_front_and_opens_what_was_given(
    source: str | None, held: Claim, window: QWidget, qtbot: QtBot
) -> None:
    opened: list[str] = []
    LaterStarts(held, window, opened.append)
    for _ in range(3):
        window.showMinimized()
        leave(held.folder, Request(source))
        qtbot.waitUntil(lambda: not window.isMinimized())
        qtbot.waitUntil(lambda: _notes(held.folder) == [])
    assert opened == ([] if source is None else [source] * 3)


def test_nonsense_moves_nothing(held: Claim, window: QWidget, qtbot: QtBot) -> None:
    opened: list[str] = []
    LaterStarts(held, window, opened.append)
    (held.folder / "request-1.json").write_text("[]")
    qtbot.waitUntil(lambda: _notes(held.folder) == [])
    assert window.isMinimized()
    assert opened == []


def test_a_window_that_closes_leaves_the_request_to_the_next_start(
    held: Claim, window: QWidget, qtbot: QtBot
) -> None:
    opened: list[str] = []
    LaterStarts(held, window, opened.append)
    window.close()
    note = leave(held.folder, Request("a.jpg"))
    qtbot.wait(100)
    assert note.exists()
    assert opened == []


# Files that macOS hands over


@pytest.fixture
def files(qapp: QApplication) -> Iterator[OpenedFiles]:
    files = OpenedFiles(qapp)
    yield files
    qapp.removeEventFilter(files)
    files.deleteLater()


def test_no_file_came(files: OpenedFiles, qapp: QApplication) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    assert not files.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert opened == []


def test_a_file_that_comes_while_the_window_is_there(
    files: OpenedFiles, qapp: QApplication
) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    for name in ("/a b/Ümläut.jpg", "/-b.mp4"):
        assert QApplication.sendEvent(qapp, QFileOpenEvent(name))
    assert opened == ["/a b/Ümläut.jpg", "/-b.mp4"]


def test_of_files_that_come_before_it_the_last_waits(
    files: OpenedFiles, qapp: QApplication
) -> None:
    for name in ("/a.jpg", "/b.jpg"):
        QApplication.sendEvent(qapp, QFileOpenEvent(name))
    opened: list[str] = []
    files.deliver_to(opened.append)
    files.deliver_to(opened.append)
    assert opened == ["/b.jpg"]


def test_addresses_come_in_the_same_way(files: OpenedFiles, qapp: QApplication) -> None:
    opened: list[str] = []
    files.deliver_to(opened.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("rtsp://camera/live")))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/a b.jpg")))
    assert opened == ["rtsp://camera/live", "/a b.jpg"]


# To the front


@pytest.fixture
def hidden(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_hidden_window_is_shown(qtbot: QtBot, hidden: QWidget) -> None:
    bring_to_front(hidden)
    assert hidden.isVisible()
    qtbot.waitUntil(hidden.isActiveWindow)
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


@pytest.mark.parametrize("kind", ["WindowMaximized", "WindowFullScreen", "WindowNoState"])
def test_a_minimised_window_comes_back_as_it_was(kind: str, qtbot: QtBot, hidden: QWidget) -> None:
    state = Qt.WindowState[kind]
    hidden.setWindowState(state)
    hidden.show()
    hidden.setWindowState(state | Qt.WindowState.WindowMinimized)
    assert hidden.isMinimized()
    bring_to_front(hidden)
    assert hidden.windowState() & ~Qt.WindowState.WindowActive == state


def test_another_window_is_covered(qtbot: QtBot, hidden: QWidget) -> None:
    hidden.show()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    bring_to_front(hidden)
    qtbot.waitUntil(hidden.isActiveWindow)


def test_the_token_is_there_for_qt(hidden: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    bring_to_front(hidden, "new")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


# The real program, twice


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the program, for a user of its own; ends what still runs."""
    started: list[subprocess.Popen[str]] = []
    own = {"HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    own |= {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CACHE", "CONFIG", "STATE")}

    def run(*words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "app", *words]
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | own, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def _wait_for_window(process: subprocess.Popen[str], folder: Path, qtbot: QtBot) -> None:
    def is_open() -> bool:
        assert process.poll() is None
        return any(path.read_text() == str(process.pid) for path in folder.rglob("pid"))

    qtbot.waitUntil(is_open, timeout=60_000)


def test_the_program_started_twice(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    first = start(str(DEMO))
    _wait_for_window(first, tmp_path, qtbot)
    second = start(str(DEMO))
    _, complaint = second.communicate(timeout=30)
    assert (second.returncode, complaint) == (0, "")
    assert first.poll() is None
    assert list(tmp_path.rglob("request-*")) == []
    first.kill()
    first.wait()
    third = start()
    _wait_for_window(third, tmp_path, qtbot)


def test_the_program_started_twice_at_once(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    both = [start(str(DEMO)), start()]
    qtbot.waitUntil(lambda: any(one.poll() is not None for one in both), timeout=60_000)
    (ended,) = [one for one in both if one.poll() is not None]
    assert ended.returncode == 0
    (running,) = [one for one in both if one is not ended]
    _wait_for_window(running, tmp_path, qtbot)
