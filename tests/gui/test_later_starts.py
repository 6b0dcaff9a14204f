from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.gui.later_starts import LaterStarts
from app.requests import Request, leave
from app.single_instance import Claim, claim
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
