"""Window manager of recorded sessions: their list, their windows, and recovery after a crash."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ...common import memory
from ...common.language import tr
from ...common.text import day
from ...sessions.event_codes import EventCode
from ...sessions.folders import newest_unfinished
from ...sessions.progress import Progress
from ..dialogs import confirm
from .background_task import BackgroundTask
from .loader import SessionsLoader

if TYPE_CHECKING:  # imported on demand: pandas is slow to load
    from ...sessions.store import Session
    from .window import SessionWindow


class SessionWindows(QObject):
    """Window manager: opens the list of sessions, and each session in its own window.

    bars: whether new windows show bars at the faces, as Settings.show_bars.
    codes: event codes of new windows, for sessions recorded without any.
    """

    def __init__(self, root: Path, window: QWidget) -> None:
        """
        root: folder of the sessions.
        window: the main window, parent of the dialogs.
        """
        super().__init__(window)
        self._root = root
        self._window = window
        self._work = BackgroundTask(window)
        self._windows: list[SessionWindow] = []
        self.bars = True
        self.codes: Sequence[EventCode] = ()

    def show_list(self) -> None:
        """Open the sessions dialog."""
        from .sessions_dialog import SessionsDialog

        dialog = SessionsDialog(self._root, self._window, self._open_folders)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.open)
        dialog.open()

    def open(self, folder: Path) -> None:
        """Open a session's window, loaded in the background, or bring it to the front."""
        for window in self._open_windows():
            if window.folder == folder:
                _bring_forward(window)
                return
        load = partial(_load, folder)
        self._work.start(tr("Opening the session…"), load, self._show)

    def offer_recovery(self) -> None:
        """Offer to recover the newest interrupted recording, if there is one."""
        found = newest_unfinished(self._root)
        if found is None:
            return
        folder, metadata = found
        question = tr(
            "The recording of {day} was interrupted, perhaps by a crash. What was "
            "recorded is still there. Recover it now, so that you can open it?"
        ).format(day=day(metadata.start))
        confirm(self._window, question, tr("&Recover"), partial(self._recover, folder))

    def close_below(self, folder: Path) -> None:
        """Close the windows of the sessions in a folder."""
        for window in self._open_windows():
            if window.folder.is_relative_to(folder):
                window.close()

    def close(self) -> None:
        """Close all session windows, and stop the background task and what still loads."""
        self._work.close()
        for loader in self._window.findChildren(SessionsLoader):
            loader.stop()
        for window in self._windows:
            window.close()

    def _open_windows(self) -> list[SessionWindow]:
        """The open windows, without closed ones that Qt has not deleted yet."""
        return [window for window in self._windows if window.isVisible()]

    def _open_folders(self) -> list[Path]:
        return [window.folder for window in self._open_windows()]

    def _recover(self, folder: Path) -> None:
        from ...sessions import store

        self._work.start(
            tr("Finishing the recording…"),
            lambda report: store.recover(folder),
            lambda nothing: self.open(folder),
            can_cancel=False,
        )

    def _show(self, session: Session) -> None:
        from .window import SessionWindow

        window = SessionWindow(session, self.bars, self.codes)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(partial(self._forget, window))
        self._windows.append(window)
        window.show()

    def _forget(self, window: SessionWindow) -> None:
        self._windows = [other for other in self._windows if other is not window]
        threading.Thread(target=memory.give_back, daemon=True).start()


def _load(folder: Path, progress: Progress) -> Session:
    """Load a session, and the modules of its window: in the worker thread, as both take a while."""
    from ...sessions import store
    from ..timeline import hover, interactive_chart, markers, navigation, view_range  # noqa: F401
    from . import window  # noqa: F401

    progress(0.3)
    session = store.load(folder)
    progress(0.8)
    _ = session.summaries  # kept for the window
    return session


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
