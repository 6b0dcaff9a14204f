"""Background task with a progress dialog: runs in a thread and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
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

from ...common.program import NAME
from ...sessions.progress import Cancelled, Progress
from ...sessions.schema import SessionError
from ..dialogs import warn

Work = Callable[[Progress], Any]

_SHOWN_AFTER_MS = 300  # what is done by then shows no dialog
_WIDTH = 380
_BROKE_OFF = "The work broke off unexpectedly. Try again."


class BackgroundTask(QObject):
    """Does one piece of work at a time for a window, which cannot be used meanwhile."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._thread: _Thread | None = None
        self._dialog: _Dialog | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(
        self, words: str, work: Work, then: Callable[[Any], object], can_cancel: bool = True
    ) -> None:
        """Call `work` in a thread, then `then` with what it gave in this one, unless it was called
        off. Both may raise SessionError, which the user is told. Nothing happens while one runs."""
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
        """Call off what runs and wait until it has stopped."""
        if self._thread is not None:
            self._thread.cancel()
            self._clear()

    def _finish(self, thread: _Thread, then: Callable[[Any], object]) -> None:
        if thread is not self._thread:  # closed meanwhile
            return
        self._clear()
        if thread.trouble:
            warn(self._window, thread.trouble)
        elif not thread.is_cancelled:
            try:
                then(thread.result)
            except SessionError as error:
                warn(self._window, str(error))

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

    told: percent done.
    result: what the work gave.
    trouble: why it gave nothing.
    """

    told = Signal(int)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._percent = -1
        self.is_cancelled = False
        self.result: Any = None
        self.trouble = _BROKE_OFF

    def cancel(self) -> None:
        """Have the work stop the next time it says how far it is."""
        self.is_cancelled = True

    def run(self) -> None:
        try:
            self.result = self._work(self._tell)
            self.trouble = ""
        except Cancelled:
            self.trouble = ""
        except SessionError as error:
            self.trouble = str(error)

    def _tell(self, done: float) -> None:
        if self.is_cancelled:
            raise Cancelled
        percent = int(100 * done)
        if percent != self._percent:
            self._percent = percent
            self.told.emit(percent)


class _Dialog(QDialog):
    """Not a QProgressDialog: a modal one lets other events in while it is told a number."""

    cancelled = Signal()

    def __init__(self, words: str, can_cancel: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(NAME)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._words = QLabel(words)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)  # busy, until it is known how far the work is
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # Enter is pressed by habit, and nobody means to cancel by it.
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
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)

    def reject(self) -> None:
        """Stays until the work has stopped."""
        if self._can_cancel:
            self._buttons.setEnabled(False)
            self._words.setText("Stopping…")
            self.cancelled.emit()
