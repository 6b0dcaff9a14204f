"""Opens the sessions list and session windows, and offers to recover a recording after a crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ...common.text import day
from ...sessions.folders import newest_unfinished
from ..dialogs import confirm
from .background_task import BackgroundTask

if TYPE_CHECKING:  # loaded when asked for, with pandas: the window must not wait for that
    from ...sessions.store import Session
    from .window import SessionWindow


class SessionWindows(QObject):
    """Opens the list of sessions, and each of them in a window of its own."""

    def __init__(self, root: Path, window: QWidget) -> None:
        """
        root: the folder that sessions are kept in.
        window: the main window, their parent.
        """
        super().__init__(window)
        self._root = root
        self._window = window
        self._work = BackgroundTask(window)
        self._windows: list[SessionWindow] = []
        self.bars = True  # as Settings.show_bars

    def show_list(self) -> None:
        from .sessions_dialog import SessionsDialog

        dialog = SessionsDialog(self._root, self._window, self._open_folders)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.open)
        dialog.open()

    def open(self, folder: Path) -> None:
        """Show a session in its window, which it has only one of, loading it meanwhile."""
        from ...sessions import store

        for window in self._open_windows():
            if window.folder == folder:
                _bring_forward(window)
                return
        self._work.start(
            "Opening the session…", lambda report: store.load(folder), self._show, can_cancel=False
        )

    def offer_recovery(self) -> None:
        """Ask about the newest recording that was cut short, if there is one."""
        found = newest_unfinished(self._root)
        if found is None:
            return
        folder, metadata = found
        question = (
            f"The recording of {day(metadata.start)} was cut short, perhaps by a crash. What was "
            "recorded is still there. Finish it now, so that it can be looked at?"
        )
        confirm(self._window, question, "&Recover", partial(self._recover, folder))

    def close(self) -> None:
        """Close all sessions' windows and end what is being done."""
        self._work.close()
        for window in self._windows:
            window.close()

    def _open_windows(self) -> list[SessionWindow]:
        """Without those that were closed and are not deleted yet."""
        return [window for window in self._windows if window.isVisible()]

    def _open_folders(self) -> list[Path]:
        return [window.folder for window in self._open_windows()]

    def _recover(self, folder: Path) -> None:
        from ...sessions import store

        self._work.start(
            "Finishing the recording…",
            lambda report: store.recover(folder),
            lambda nothing: self.open(folder),
            can_cancel=False,
        )

    def _show(self, session: Session) -> None:
        from .window import SessionWindow

        window = SessionWindow(session, self.bars)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(partial(self._forget, window))
        self._windows.append(window)
        window.show()

    def _forget(self, window: SessionWindow) -> None:
        self._windows = [other for other in self._windows if other is not window]


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
