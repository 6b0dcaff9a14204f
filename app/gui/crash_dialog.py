"""The crash dialog: a plain sentence, and the way to the log."""

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

from ..common.program import NAME
from ..crash.log import Crash, CrashLog

_WENT_WRONG = "Something in Emotion Lens went wrong."
_GOES_ON = (
    "The program goes on as well as it can. If something no longer works, quit and start it again."
)
_ENDS = "Something went wrong, and Emotion Lens has to end."
_TRY_AGAIN = "Start it again. If that does not help, install it again."
_EARLIER = "Emotion Lens ended unexpectedly the last time."
_NOTHING_LOST = "You can go on using it."
_LOG = "What is known of it is in this file. It stays on this computer:"
_NO_LOG = "No log of it could be written: no folder takes one."
_CANNOT_OPEN = "The folder cannot be shown from here. Its name is above."
_WIDTH = 600
_ICON = 48


class CrashReporter(QObject):
    """Shows what is recorded in `crashes`, in whatever thread it happened."""

    _came = Signal(object)

    def __init__(self, crashes: CrashLog, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        # Queued also within one thread: the window may be in the midst of painting.
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        crashes.listen(self._pass_on)

    def _pass_on(self, crash: Crash) -> None:
        if crash.ends:  # no event loop runs, in which a dialog could stay
            CrashDialog(crash).exec()
            return
        with suppress(RuntimeError):  # the program has ended, and Qt's part of this object with it
            self._came.emit(crash)

    def _show(self, crash: Crash) -> None:
        self._dialog = CrashDialog(crash, _main_window())
        self._dialog.show()


class CrashDialog(QDialog):
    """Stays open when the folder is opened, so that the file's name can still be read."""

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crash = crash
        self.setWindowTitle(NAME)
        # Also over a dialog that is open already, and would keep this one from being used.
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
        path.setAccessibleName("The log")
        words.addWidget(path)
        button = self._buttons.addButton(
            "&Open the log folder", QDialogButtonBox.ButtonRole.ActionRole
        )
        button.setAutoDefault(False)
        button.clicked.connect(self._open_folder)

    def _open_folder(self) -> None:
        assert self._crash.log is not None  # else there is no button
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._crash.log.parent)))
        self._trouble.setVisible(not opened)


def _sentences(crash: Crash) -> tuple[str, str]:
    """What happened, and what now."""
    if crash.earlier:
        return _EARLIER, _NOTHING_LOST
    return (_ENDS, _TRY_AGAIN) if crash.ends else (_WENT_WRONG, _GOES_ON)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _main_window() -> QWidget | None:
    """The window to stand before: not a dialog, which may close and take this one along."""
    active = QApplication.activeWindow()
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)]
    shown = [window for window in windows if window.isVisible()]
    return active if active in shown else next(iter(shown), None)
