"""Background task: a worker thread with a modal progress dialog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ...common import memory
from ...common.language import tr, tr_noop
from ...common.program import NAME
from ...sessions.progress import Cancelled, Progress
from ...sessions.schema import SessionError
from ..access import access
from ..dialogs import warn

Work = Callable[[Progress], Any]
"""The task: reports its progress, may raise SessionError."""

_SHOWN_AFTER_MS = 300  # shorter tasks show no dialog
_WIDTH = 380
_BROKE_OFF = tr_noop("The task stopped unexpectedly. Try again.")


class BackgroundTask(QObject):
    """Runs one background task at a time for a window, which is blocked by the dialog meanwhile.

    ended: a task has ended in any way; what follows it was called.
    """

    ended = Signal()

    def __init__(self, window: QWidget, fail: Callable[[str], object] | None = None) -> None:
        """fail: called with an error message; None for a message box."""
        super().__init__(window)
        self._window = window
        self._fail = fail or partial(warn, window)
        self._thread: _Thread | None = None
        self._dialog: _Dialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a task is running."""
        return self._thread is not None

    def start(
        self, words: str, work: Work, then: Callable[[Any], object], can_cancel: bool = True
    ) -> None:
        """Start a task; ignored while another one runs.

        words: text of the dialog.
        work: runs in the worker thread.
        then: called in this thread with the result, unless the task was cancelled.
        can_cancel: whether the dialog has a Cancel button.

        A SessionError from `work` or `then` is told the user.
        """
        if self._thread is not None:
            return
        self._thread = _Thread(work, self)
        self._dialog = _Dialog(words, can_cancel, self._window)
        self._thread.told.connect(self._dialog.show_percent)
        self._dialog.cancelled.connect(self._thread.cancel)
        thread = self._thread
        thread.finished.connect(lambda: self._finish(thread, then))
        thread.start()

    def close(self) -> None:
        """Cancel the task and wait until it has stopped."""
        if self._thread is not None:
            self._thread.cancel()
            self._clear()

    def _finish(self, thread: _Thread, then: Callable[[Any], object]) -> None:
        if thread is not self._thread:  # closed meanwhile
            return
        self._clear()
        if thread.trouble:
            self._fail(thread.trouble)
        elif not thread.is_cancelled:
            try:
                then(thread.result)
            except SessionError as error:
                self._fail(str(error))
        self.ended.emit()

    def _clear(self) -> None:
        thread, dialog = self._thread, self._dialog
        assert thread is not None and dialog is not None
        self._thread = self._dialog = None
        thread.wait()
        thread.deleteLater()
        dialog.hide()
        dialog.deleteLater()


class _Thread(QThread):
    """Worker thread of a background task.

    told: progress in percent, 0 to 100.
    result: what the task returned.
    trouble: error message; "" without an error.
    """

    told = Signal(int)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._percent = -1
        self.is_cancelled = False
        self.result: Any = None
        self.trouble = tr(_BROKE_OFF)

    def cancel(self) -> None:
        """Cancel the task the next time it reports its progress."""
        self.is_cancelled = True

    def run(self) -> None:
        try:
            self.result = self._work(self._tell)
            self.trouble = ""
        except Cancelled:
            self.trouble = ""
        except SessionError as error:
            self.trouble = str(error)
        memory.give_back()

    def _tell(self, done: float) -> None:
        if self.is_cancelled:
            raise Cancelled
        percent = int(100 * done)
        if percent != self._percent:
            self._percent = percent
            self.told.emit(percent)


class _Dialog(QDialog):
    """Modal progress dialog. Unlike QProgressDialog, it processes no events in setValue().

    cancelled: the user pressed Cancel or Escape.
    """

    cancelled = Signal()

    def __init__(self, words: str, can_cancel: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(NAME)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._words = QLabel(words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress"))
        # A busy indicator, until there is progress; it would move.
        self._bar.setRange(0, 100 if access().less_motion else 0)
        self._bar.setValue(0)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # Enter must not cancel: people press it by habit.
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.setFocus()
        self._buttons.rejected.connect(self.reject)
        self._buttons.setVisible(can_cancel)
        self._can_cancel = can_cancel
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        for widget in (self._words, self._bar, self._buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self.show)
        timer.start(_SHOWN_AFTER_MS)

    def show_percent(self, percent: int) -> None:
        """Show the progress, 0 to 100."""
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)

    def reject(self) -> None:
        """Cancel; the dialog stays open until the task has stopped."""
        if self._can_cancel:
            self._buttons.setEnabled(False)
            self._words.setText(tr("Stopping…"))
            self.cancelled.emit()
