from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.sessions.background_task import BackgroundTask
from app.sessions.progress import Progress, whole_files
from app.sessions.schema import SessionError
from tests.gui.finding import find


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def work(window: QWidget) -> Iterator[BackgroundTask]:
    work = BackgroundTask(window)
    yield work
    work.close()


def test_closing_with_nothing_to_do(work: BackgroundTask) -> None:
    work.close()
    assert not work.is_running


def test_what_is_done_quickly_shows_no_dialog(
    qtbot: QtBot, window: QWidget, work: BackgroundTask
) -> None:
    found: list[object] = []
    work.start("Counting…", lambda _: threading.current_thread(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is not threading.current_thread()
    assert not work.is_running
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def test_the_bar_says_how_far_it_is(qtbot: QtBot, window: QWidget, work: BackgroundTask) -> None:
    go_on = threading.Event()
    found: list[object] = []

    def count(progress: Progress) -> int:
        progress(0.4)
        go_on.wait()
        return 3

    work.start("Counting…", count, found.append)
    qtbot.waitUntil(lambda: find(window, QDialog).isVisible())
    assert find(window, QProgressBar).value() == 40
    go_on.set()
    qtbot.waitUntil(lambda: found == [3])
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


def test_a_cancelled_work_leaves_no_half_file(
    qtbot: QtBot, window: QWidget, work: BackgroundTask, tmp_path: Path
) -> None:
    written = threading.Event()

    def write(progress: Progress) -> None:
        with whole_files(tmp_path / "long.csv") as (part,):
            part.write_text("half")
            written.set()
            while True:
                progress(0.5)

    work.start("Writing…", write, lambda _: pytest.fail("it was cancelled"))
    qtbot.waitUntil(lambda: find(window, QDialog).isVisible())
    assert written.is_set()
    qtbot.mouseClick(find(window, QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not work.is_running)
    assert list(tmp_path.iterdir()) == []
    assert window.findChild(QMessageBox) is None


def test_enter_does_not_cancel(qtbot: QtBot, window: QWidget, work: BackgroundTask) -> None:
    go_on = threading.Event()
    found: list[object] = []
    work.start("Counting…", lambda _: go_on.wait(), found.append)
    qtbot.waitUntil(lambda: find(window, QDialog).isVisible())
    dialog = find(window, QDialog)
    for widget in (dialog, dialog.focusWidget() or dialog):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert find(window, QPushButton).isEnabled()
    assert not find(window, QPushButton).isDefault()
    go_on.set()
    qtbot.waitUntil(lambda: found == [True])


def test_work_that_cannot_be_cancelled_offers_it_not(
    qtbot: QtBot, window: QWidget, work: BackgroundTask
) -> None:
    go_on = threading.Event()
    found: list[object] = []
    work.start("Counting…", lambda _: go_on.wait(), found.append, can_cancel=False)
    qtbot.waitUntil(lambda: find(window, QDialog).isVisible())
    assert not find(window, QPushButton).isVisible()
    qtbot.keyClick(find(window, QDialog), Qt.Key.Key_Escape)
    assert find(window, QDialog).isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: found == [True])


@pytest.mark.parametrize("in_thread", [True, False])
def test_what_went_wrong_is_said(
    qtbot: QtBot, window: QWidget, work: BackgroundTask, in_thread: bool
) -> None:
    def fail(_: object) -> None:
        raise SessionError("The disk is full.")

    if in_thread:
        work.start("Writing…", fail, lambda _: pytest.fail("it went wrong"))
    else:
        work.start("Writing…", lambda _: None, fail)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert find(window, QMessageBox).text() == "The disk is full."
    assert not work.is_running


def test_only_one_work_at_a_time(qtbot: QtBot, work: BackgroundTask) -> None:
    go_on = threading.Event()
    found: list[str] = []
    work.start("Counting…", lambda _: go_on.wait() and "first", found.append)
    work.start("Counting…", lambda _: "second", found.append)
    go_on.set()
    qtbot.waitUntil(lambda: not work.is_running)
    assert found == ["first"]


def test_closing_calls_it_off(work: BackgroundTask) -> None:
    started = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            started.set()
            progress(0.0)

    work.start("Counting…", endless, lambda _: pytest.fail("it was called off"))
    assert started.wait(5)
    work.close()
    assert not work.is_running


def test_whoever_shows_errors_elsewhere_is_told_and_the_end_is_too(
    qtbot: QtBot, window: QWidget
) -> None:
    def fail(progress: Progress) -> None:
        raise SessionError("The disk is full.")

    said: list[str] = []
    work = BackgroundTask(window, said.append)
    with qtbot.waitSignal(work.ended):
        work.start("Writing…", fail, lambda nothing: None)
    assert said == ["The disk is full."]
    assert window.findChild(QMessageBox) is None
    with qtbot.waitSignal(work.ended):
        work.start("Counting…", lambda progress: 3, lambda found: said.append(str(found)))
    assert said[-1] == "3"
