"""Sessions dialog: opens, recovers and deletes recorded sessions."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFile, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...sessions import store
from ...sessions.progress import Progress
from ...sessions.schema import SessionError
from ...sessions.store import Entry
from ..dialogs import confirm, warn
from ..message_page import MessagePage
from ..scrolling import fit_screen
from ..text_size import text_scale
from .background_task import BackgroundTask
from .loader import SessionsLoader
from .session_list import SessionList, title_of

_SIZE = QSize(760, 560)
_NOTHING = tr_noop("No sessions yet")
_HOW = tr_noop(
    "A session keeps the readings, so that you can play, mark and export them later. To "
    "record one, close this window and press Ctrl+R while a camera or a video is shown."
)
_IN_BIN = tr_noop("Moved to the bin: the session of {session}. From there it can be restored.")
_NO_BIN = tr_noop(
    "There is no bin for it. Delete the session of {session} with all its files for good?"
)
_OPEN = tr_noop("This session is open in a window. Close the window first.")


def move_to_bin(folder: Path) -> bool:
    """Move a folder to the system's bin; False where there is none, or it cannot be moved."""
    return QFile(str(folder)).moveToTrash()


class SessionsDialog(QDialog):
    """Sessions dialog: list of the sessions in a folder.

    chosen: folder of the session to open; the dialog closes.
    """

    chosen = Signal(Path)

    def __init__(
        self,
        root: Path,
        parent: QWidget | None = None,
        open_folders: Callable[[], Collection[Path]] = tuple,
        to_bin: Callable[[Path], bool] = move_to_bin,
    ) -> None:
        """
        root: folder of the sessions.
        open_folders: returns the folders of sessions with an open window.
        to_bin: moves a folder to the system's bin; returns False where that fails.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Sessions"))
        self._root = root
        self._open_folders = open_folders
        self._to_bin = to_bin
        self._done = QLabel()
        self._done.setTextFormat(Qt.TextFormat.PlainText)
        self._done.setWordWrap(True)
        self._done.hide()
        self._loader: SessionsLoader | None = None
        self._work = BackgroundTask(self)
        self._list = SessionList()
        self._message = MessagePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._message)
        self._open_button = self._button(tr("&Open"), self._open)
        self._open_button.setDefault(True)
        self._recover_button = self._button(tr("&Recover"), self._recover)
        self._folder_button = self._button(tr("Show &folder"), self._show_folder)
        self._delete_button = self._button(tr("&Delete"), self._delete)
        self._lay_out()
        self._list.itemActivated.connect(self._open)
        self._list.currentItemChanged.connect(self._enable)
        QShortcut(QKeySequence.StandardKey.Delete, self._list, self._delete)
        self._enable()
        self._load()

    def done(self, result: int) -> None:
        keeper = self.parent()
        if self._loader is not None and keeper is not None:
            self._loader.leave(keeper)  # a large video's thumbnail takes a while
            self._loader = None
        self._stop_loading()
        self._work.close()
        super().done(result)

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._open_button)
        row.addWidget(self._recover_button)
        row.addStretch()
        row.addWidget(self._folder_button)
        row.addWidget(self._delete_button)
        row.addWidget(self._button(tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self._pages, 1)
        column.addWidget(self._done)
        column.addLayout(row)
        fit_screen(self, _SIZE * text_scale())

    # Loading

    def _load(self) -> None:
        """Reload the list."""
        self._stop_loading()
        self._loader = SessionsLoader(self._root, self)
        self._loader.listed.connect(self._show_entries)
        self._loader.failed.connect(self._show_failure)
        self._loader.pictured.connect(self._list.show_picture)
        self._loader.start()

    def _stop_loading(self) -> None:
        if self._loader is not None:
            self._loader.stop()
            self._loader.deleteLater()
            self._loader = None

    def _show_entries(self, entries: list[Entry]) -> None:
        self._list.show_entries(entries)
        if entries:
            self._pages.setCurrentWidget(self._list)
            self._list.setFocus()
        else:
            self._show_message(tr(_NOTHING), tr(_HOW))
        self._enable()

    def _show_failure(self, why: str) -> None:
        self._show_message(tr("The sessions cannot be listed"), why)

    def _show_message(self, title: str, text: str) -> None:
        self._message.show_message(title, text)
        self._pages.setCurrentWidget(self._message)

    # Actions on the selected session

    def _enable(self) -> None:
        entry = self._list.entry
        # The recorder would overwrite changes made while it is running.
        self._open_button.setEnabled(entry is not None and not entry.recording)
        self._recover_button.setVisible(entry is not None and entry.unfinished)
        self._folder_button.setEnabled(entry is not None)
        self._delete_button.setEnabled(entry is not None and not entry.recording)

    def _open(self) -> None:
        entry = self._list.entry
        if entry is None or entry.recording:
            return
        if entry.trouble:
            warn(self, entry.trouble)
        else:
            self.accept()
            self.chosen.emit(entry.folder)

    def _recover(self) -> None:
        entry = self._list.entry
        if entry is None:
            return

        def work(progress: Progress) -> None:
            store.recover(entry.folder)

        words = tr("Finishing the session of {session}…").format(session=title_of(entry))
        self._work.start(words, work, lambda _: self._load(), can_cancel=False)

    def _show_folder(self) -> None:
        entry = self._list.entry
        if entry is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.folder)))

    def _delete(self) -> None:
        """Move the session to the bin; where there is none, ask whether to delete it for good."""
        entry = self._list.entry
        if entry is None or entry.recording or not self._may_delete(entry):
            return
        self._stop_loading()  # Windows cannot move or delete a file that is being read
        if self._to_bin(entry.folder):
            self._done.setText(tr(_IN_BIN).format(session=title_of(entry)))
            self._done.show()
        else:
            question = tr(_NO_BIN).format(session=title_of(entry))
            confirm(self, question, tr("&Delete"), partial(self._delete_for_good, entry))
        self._load()

    def _may_delete(self, entry: Entry) -> bool:
        try:
            store.check_deletable(entry.folder)
        except SessionError as error:
            warn(self, str(error))
            self._load()
            return False
        if entry.folder in self._open_folders():
            warn(self, tr(_OPEN))
            return False
        return True

    def _delete_for_good(self, entry: Entry) -> None:
        self._stop_loading()
        try:
            store.delete(entry.folder)
        except SessionError as error:
            warn(self, str(error))
        self._load()
