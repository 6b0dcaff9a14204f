from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.crash.log import Crash, CrashLog
from app.gui.crash_dialog import CrashDialog, CrashReporter
from tests.logs import Logs, redirect


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    return redirect(tmp_path, monkeypatch)


@pytest.fixture
def crashes(logs: Logs) -> Iterator[CrashLog]:
    crashes = CrashLog([], lambda sentence: None)
    with crashes.watching():
        yield crashes


@pytest.fixture
def reporter(qapp: QApplication, crashes: CrashLog) -> Iterator[CrashReporter]:
    reporter = CrashReporter(crashes, qapp)
    yield reporter
    for dialog in _dialogs():
        dialog.close()
        dialog.deleteLater()
    reporter.setParent(None)
    reporter.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


class _Broken(QWidget):
    """Fails each time it paints."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
        raise ValueError("while painting")


class _Worker(QThread):
    def run(self) -> None:
        raise ValueError("in a worker")


class _Opener(QObject):
    """Stands for the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_where_nothing_goes_wrong_there_is_no_dialog(
    qtbot: QtBot, reporter: CrashReporter, window: QMainWindow
) -> None:
    QApplication.processEvents()
    assert _dialogs() == []


def test_an_error_in_a_slot_is_told_and_the_program_goes_on(
    qtbot: QtBot, reporter: CrashReporter, window: QMainWindow, logs: Logs
) -> None:
    QTimer.singleShot(0, _fail)
    dialog = _wait_for_dialog(qtbot)
    assert _words(dialog)[0] == "Something in Emotion Lens went wrong."
    assert "keeps running" in _words(dialog)[1]
    assert _path(dialog) == str(logs.log)
    assert "ValueError: in a slot" in logs.log.read_text()
    assert dialog.parent() is window
    assert dialog.windowModality() == Qt.WindowModality.ApplicationModal
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _dialogs() == [])
    assert window.isVisible()


def test_no_dialog_is_made_in_the_midst_of_what_failed(
    qtbot: QtBot, reporter: CrashReporter, crashes: CrashLog
) -> None:
    crashes.record(ValueError("while painting, say"))
    assert _dialogs() == []
    _wait_for_dialog(qtbot)


def test_a_worker_that_dies_is_told_in_the_windows_thread(
    qtbot: QtBot, reporter: CrashReporter, logs: Logs
) -> None:
    worker = _Worker()
    worker.start()
    assert worker.wait(5000)
    assert _dialogs() == [], "made by no other thread than the window's"
    dialog = _wait_for_dialog(qtbot)
    assert dialog.thread() is QThread.currentThread()
    assert "ValueError: in a worker" in logs.log.read_text()


def test_a_python_thread_that_dies_is_told(
    qtbot: QtBot, reporter: CrashReporter, logs: Logs
) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    _wait_for_dialog(qtbot)
    assert "ValueError: in a slot" in logs.log.read_text()


def test_an_error_in_each_paint_gives_one_dialog(
    qtbot: QtBot, reporter: CrashReporter, window: QMainWindow, logs: Logs
) -> None:
    broken = _Broken()
    window.setCentralWidget(broken)
    timer = QTimer(broken)
    timer.timeout.connect(broken.update)
    timer.start(1)
    dialog = _wait_for_dialog(qtbot)
    qtbot.waitUntil(lambda: broken.times > 30)
    assert _dialogs() == [dialog]
    dialog.close()
    before = broken.times
    qtbot.waitUntil(lambda: broken.times > before + 30)
    timer.stop()
    assert _dialogs() == []
    assert logs.log.read_text().count("Traceback") == 1


def test_it_comes_before_a_dialog_that_is_open_and_outlives_it(
    qtbot: QtBot, reporter: CrashReporter, window: QMainWindow
) -> None:
    question = QDialog(window)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setModal(True)
    question.show()
    QTimer.singleShot(0, _fail)
    dialog = _wait_for_dialog(qtbot)
    assert QApplication.activeModalWidget() is dialog
    with qtbot.waitSignal(question.destroyed):
        question.close()
    assert _dialogs() == [dialog]


def test_without_a_window_it_stands_alone(qtbot: QtBot, reporter: CrashReporter) -> None:
    QTimer.singleShot(0, _fail)
    assert _wait_for_dialog(qtbot).parent() is None


def test_a_crash_of_the_last_run_is_told_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, logs: Logs
) -> None:
    logs.python(
        "import os\nfrom app.crash.log import CrashLog\n"
        "with CrashLog([], print).watching(): os.abort()"
    )
    reporter = CrashReporter(CrashLog([], print), qapp)
    dialog = _wait_for_dialog(qtbot)
    assert _words(dialog)[0] == "Emotion Lens closed unexpectedly the last time."
    assert _path(dialog) == str(logs.log)
    dialog.close()
    reporter.setParent(None)
    again = CrashReporter(CrashLog([], print), qapp)
    QApplication.processEvents()
    assert _dialogs() == []
    again.setParent(None)


def test_an_error_that_ends_the_program_waits_for_the_user(
    qtbot: QtBot, reporter: CrashReporter, crashes: CrashLog, logs: Logs
) -> None:
    seen: list[list[str]] = []

    def read() -> None:
        (dialog,) = _dialogs()
        seen.append([*_words(dialog)[:1], _path(dialog)])
        dialog.close()

    QTimer.singleShot(0, read)
    crashes.record(ValueError("while the window was made"), ends=True)
    assert seen == [["Something went wrong, and Emotion Lens has to close.", str(logs.log)]]


def test_an_error_after_the_reporter_is_gone(
    qapp: QApplication, crashes: CrashLog, logs: Logs
) -> None:
    reporter = CrashReporter(crashes, qapp)
    shiboken6.delete(reporter)
    crashes.record(ValueError("late"))
    assert "ValueError: late" in logs.log.read_text()


def test_the_button_opens_the_folder_and_the_dialog_stays(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, Crash(tmp_path / "Zoë's logs" / "crash-1.txt"))
    opener = _Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")  # type: ignore[arg-type]
    try:
        _button(dialog, "&Open the log folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(tmp_path / "Zoë's logs")]
    assert dialog.isVisible()
    assert not any("cannot be shown" in words for words in _words(dialog))


def test_where_no_program_opens_folders_it_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = _dialog(qtbot, Crash(tmp_path / "crash-1.txt"))
    _button(dialog, "&Open the log folder").click()
    assert any("cannot be opened" in words for words in _words(dialog))
    assert _path(dialog) == str(tmp_path / "crash-1.txt")


def test_without_a_log_there_is_no_folder_to_open(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, Crash(None))
    assert "No log could be written: no folder is writable." in _words(dialog)
    assert dialog.findChildren(QLineEdit) == []
    assert [button.text() for button in dialog.findChildren(QPushButton)] in (
        ["Close"],
        ["&Close"],
    )


def test_the_path_can_be_copied_and_not_changed(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, Crash(tmp_path / "crash-1.txt"))
    (line,) = dialog.findChildren(QLineEdit)
    assert line.isReadOnly()
    line.selectAll()
    assert line.selectedText() == str(tmp_path / "crash-1.txt")


def _fail() -> None:
    raise ValueError("in a slot")


def _dialogs() -> list[CrashDialog]:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return [widget for widget in shown if isinstance(widget, CrashDialog)]


def _wait_for_dialog(qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: len(_dialogs()) == 1)
    return _dialogs()[0]


def _dialog(qtbot: QtBot, crash: Crash) -> CrashDialog:
    dialog = CrashDialog(crash)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does that
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _words(dialog: CrashDialog) -> list[str]:
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text()]


def _path(dialog: CrashDialog) -> str:
    (line,) = dialog.findChildren(QLineEdit)
    return line.text()


def _button(dialog: CrashDialog, text: str) -> QPushButton:
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    return button
