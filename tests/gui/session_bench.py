"""What the controllers of a session's window connect, without the window around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QInputDialog, QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.sessions.actions import SessionActions
from app.gui.sessions.session_editor import SessionEditor
from app.gui.sessions.session_view import SessionView
from app.sessions.store import load
from tests.gui.finding import find


class SessionBench:
    """A session that can be edited, on the screen, at its start; close it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        session = load(folder)
        self.window = QMainWindow()
        self.actions = SessionActions(self.window)
        self.edits = SessionEditor(session, self.window)
        self.screen = SessionView(session, self.actions.pause)
        self.window.setCentralWidget(self.screen)
        with qtbot.waitSignal(self.screen.analysis_came):
            self.window.show()

    def asked(self) -> QInputDialog | None:
        """The question that is open, if one is."""
        return self.window.findChild(QInputDialog)

    def answer(self, text: str) -> None:
        dialog = find(self.window, QInputDialog)
        dialog.setTextValue(text)
        dialog.accept()

    def close(self) -> None:
        self.screen.stop()
        assert not any(thread.isRunning() for thread in self.screen.findChildren(QThread))
        self.window.close()
        self.window.deleteLater()
