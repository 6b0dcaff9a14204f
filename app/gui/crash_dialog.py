"""Crash dialog: an error message with the path of the crash log."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..common.language import tr, tr_noop
from ..common.program import NAME
from ..crash.log import Crash, CrashLog

_WENT_WRONG = tr_noop("Something in Emotion Lens went wrong.")
_GOES_ON = tr_noop(
    "The program keeps running. If something no longer works, quit and start it again."
)
_ENDS = tr_noop("Something went wrong, and Emotion Lens has to close.")
_TRY_AGAIN = tr_noop("Start it again. If that does not help, reinstall it.")
_EARLIER = tr_noop("Emotion Lens closed unexpectedly the last time.")
_NOTHING_LOST = tr_noop("You can go on using it.")
_LOG = tr_noop("The details are in this file. It stays on this computer:")
_NO_LOG = tr_noop("No log could be written: no folder is writable.")
_CANNOT_OPEN = tr_noop("The folder cannot be opened from here. Its path is above.")
_WIDTH = 600
_ICON = 48


class CrashReporter(QObject):
    """Crash reporter: shows a dialog for each crash in the log, from any thread.

    crashes: the crash log to listen to.
    """

    _came = Signal(object)

    def __init__(self, crashes: CrashLog, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        # Queued even within one thread: a window may be painting.
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        crashes.listen(self._pass_on)

    def _pass_on(self, crash: Crash) -> None:
        if crash.ends:  # no event loop is running: use the dialog's own
            CrashDialog(crash).exec()
            return
        with suppress(RuntimeError):  # the program is ending, and the C++ object is deleted
            self._came.emit(crash)

    def _show(self, crash: Crash) -> None:
        self._dialog = CrashDialog(crash, _main_window())
        self._dialog.show()


class CrashDialog(QDialog):
    """Crash dialog; it stays open after opening the log folder."""

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crash = crash
        self.setWindowTitle(NAME)
        # Modal, because another modal dialog may be open, which would block this one.
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._trouble = _label(_CANNOT_OPEN)
        self._trouble.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _lay_out(self) -> None:
        icon = QLabel()
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        icon.setPixmap(warning.pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.setSpacing(10)
        sentence, advice = _sentences(self._crash)
        title = _label(sentence)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        words.addWidget(title)
        words.addWidget(_label(advice))
        self._add_log(words)
        words.addWidget(self._trouble)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._buttons)

    def _add_log(self, words: QVBoxLayout) -> None:
        if self._crash.log is None:
            words.addWidget(_label(_NO_LOG))
            return
        words.addWidget(_label(_LOG))
        path = QLineEdit(str(self._crash.log))
        path.setReadOnly(True)
        path.setAccessibleName(tr("The log"))
        words.addWidget(path)
        button = self._buttons.addButton(
            tr("&Open the log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        button.setAutoDefault(False)
        button.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        assert self._crash.log is not None  # else there is no button
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._crash.log.parent)))
        self._trouble.setVisible(not opened)


def _sentences(crash: Crash) -> tuple[str, str]:
    """Error message and advice."""
    if crash.earlier:
        return _EARLIER, _NOTHING_LOST
    return (_ENDS, _TRY_AGAIN) if crash.ends else (_WENT_WRONG, _GOES_ON)


def _label(text: str) -> QLabel:
    label = QLabel(tr(text))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _main_window() -> QWidget | None:
    """The parent window: not a dialog, which may close and delete this one."""
    active = QApplication.activeWindow()
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)]
    shown = [window for window in windows if window.isVisible()]
    return active if active in shown else next(iter(shown), None)
