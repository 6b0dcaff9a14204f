from __future__ import annotations

import re
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.__main__ import main
from app.commands import window
from app.common import paths
from app.crash.log import CrashLog
from app.sources.open import read_picture
from app.startup import single_instance
from app.startup.open_requests import Request
from app.startup.single_instance import Claim, Timeouts, claim
from tests.feeding import DEMO
from tests.startup.answering import answering


@pytest.fixture(autouse=True)
def quit_at_rest(qapp: QApplication) -> Iterator[None]:
    """The last window that closes asks to quit, and what is asked outside exec() never ends: every
    event loop would return at once from then on."""
    yield
    QTimer.singleShot(50, qapp.quit)
    qapp.exec()


# Without a screen


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Gives the folder in which temporary files are made."""
    if sys.platform != "linux":
        pytest.skip("this system always has a screen")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_without_a_screen_the_demo_is_read_in_the_terminal(
    qapp: QApplication, no_screen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 0
    said = capsys.readouterr()
    assert (
        "emotion-lens: This machine has no screen. Here is the bundled picture instead.\n"
        in said.err
    )
    assert "Face 1: happy" in said.out
    assert len(re.findall(r"^  \w+ +[█#]* +\d+%$", said.out, re.MULTILINE)) == 7
    annotated = Path(said.out.strip().splitlines()[-1].removeprefix("The annotated picture: "))
    assert annotated.is_relative_to(no_screen)
    picture, plain = read_picture(annotated), read_picture(DEMO)
    assert picture.shape == plain.shape
    assert (picture != plain).any()


def test_without_screen_and_model(
    no_screen: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "MODEL", no_screen / "model.tflite")
    assert main([]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "model.json cannot be read. Install the program again" in said.err


def test_an_annotated_picture_that_cannot_be_written(
    qapp: QApplication,
    no_screen: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As where the folder for temporary files vanishes."""
    monkeypatch.setattr(tempfile, "mkdtemp", lambda prefix: str(no_screen / "gone"))
    assert main([]) == 1
    said = capsys.readouterr()
    assert "Face 1: happy" in said.out
    assert "The annotated picture" not in said.out
    assert "annotated.png cannot be saved" in said.err


# Beside a window that is open


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the starts of this test meet."""
    monkeypatch.setattr(single_instance, "cache_folder", lambda: tmp_path)
    for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    return single_instance.meeting_place()


@pytest.fixture
def first(place: Path) -> Iterator[Claim]:
    """Held by a start whose window is open."""
    held = claim(place, Request())
    assert held is not None
    held.begin()
    yield held
    held.release()


def _run(source: str | None) -> int:
    return window.run(Namespace(source=source, crashes=CrashLog([], print)))


@pytest.mark.parametrize("source", [None, "", "0", "rtsp://camera/live"])
def test_the_open_window_is_asked_to_show_the_source(
    source: str | None, place: Path, first: Claim
) -> None:
    taken: list[Request] = []
    with answering(place, taken):
        assert _run(source) == 0
    assert taken == [Request(source)]


def test_the_open_window_is_told_the_whole_path_of_a_file(
    tmp_path: Path, place: Path, first: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have been started in another folder."""
    monkeypatch.chdir(tmp_path)
    taken: list[Request] = []
    with answering(place, taken):
        assert _run("Ümläut.jpg") == 0
    assert taken == [Request(str(tmp_path / "Ümläut.jpg"))]


def test_a_window_that_cannot_be_asked_is_explained_in_the_terminal_and_in_a_dialog(
    qapp: QApplication,
    first: Claim,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(folder: Path, request: Request) -> Path:
        raise OSError(28, "No space left on device")

    def read_and_close() -> None:
        for box in qapp.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                shown.append(box.text())
                box.accept()

    shown: list[str] = []
    monkeypatch.setattr(single_instance, "leave", full)
    look, give_up = QTimer(interval=10), QTimer(interval=20_000)
    look.timeout.connect(read_and_close)
    give_up.timeout.connect(qapp.quit)
    look.start()
    give_up.start()
    assert _run("a.jpg") == 1
    look.stop()
    give_up.stop()
    (sentence,) = shown
    assert "already open" in sentence
    assert "No space left" in sentence
    assert capsys.readouterr().err == f"emotion-lens: {sentence}\n"


def test_a_window_that_does_not_come_stands_in_nobody_s_way(
    qapp: QApplication, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "app.gui.crash_dialog", None)  # it cannot be loaded
    with pytest.raises(ImportError, match="crash_dialog") as failed:
        _run(None)
    next_one = claim(place, Request(), Timeouts(open=0.2, starting=0.2))
    assert next_one is not None, failed
    assert next_one.is_held
    next_one.release()


def test_without_a_screen_and_a_temporary_folder_it_is_a_sentence(
    no_screen: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(prefix: str) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", full)
    assert _run(None) == 1
    assert "cannot be saved: no space left on device." in capsys.readouterr().err
