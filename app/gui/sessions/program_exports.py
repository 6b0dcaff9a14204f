"""Export controller of a session for other programs: ELAN, BORIS, Praat, captions, statistics."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...common.language import tr
from ...exchange.formats import Options, export, suffix_of, targets
from ...sessions.media_clock import MediaClock
from ...sessions.progress import Progress
from ...sessions.store import Session
from ..dialogs import ask_where
from .actions import PROGRAMS, SessionActions
from .background_task import BackgroundTask
from .export_options import ExportOptions
from .exports import confirm_replacing, saved_words
from .session_editor import SessionEditor


class ProgramExports(QObject):
    """Export controller: asks for options and a file name, and saves in the background.

    said: status message on what was saved.
    """

    said = Signal(str)

    def __init__(
        self, edits: SessionEditor, actions: SessionActions, work: BackgroundTask, window: QWidget
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._work = work
        self._window = window
        for kind, action in actions.programs.items():
            action.triggered.connect(partial(self._ask_options, kind))

    def _ask_options(self, kind: str) -> None:
        session = self._edits.session
        film = MediaClock(session).of_film and not session.metadata.film_time
        then = partial(self._ask_where, session, kind)
        ExportOptions(tr(PROGRAMS[kind]), kind == "csv", film, then, self._window).open()

    def _ask_where(self, session: Session, kind: str, options: Options) -> None:
        format_name, name = tr(PROGRAMS[kind]), f"{session.folder.name}{suffix_of(kind)}"
        title = tr("Save for {format}").format(format=format_name)
        then = partial(self._ask_replace, session, kind, options)
        ask_where(self._window, title, name, format_name, then)

    def _ask_replace(self, session: Session, kind: str, options: Options, path: Path) -> None:
        write = partial(self._write, session, kind, options, path)
        confirm_replacing(self._window, path, targets(session, path, kind), write)

    def _write(self, session: Session, kind: str, options: Options, path: Path) -> None:
        def work(progress: Progress) -> list[Path]:
            return export(session, path, kind, options, progress)

        self._work.start(tr("Writing {name}…").format(name=path.name), work, self._say)

    def _say(self, files: Sequence[Path]) -> None:
        self.said.emit(saved_words(files))
