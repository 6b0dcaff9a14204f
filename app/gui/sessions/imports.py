"""Import controller of a session: markers and a human's codes from other programs' files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...common.language import tr, tr_noop
from ...exchange.import_codes import NewCodes, codes_of
from ...exchange.import_events import AnnotationFile
from ...exchange.import_file import SUFFIXES, read_annotations
from ...exchange.import_markers import NewMarkers, markers_of
from ...sessions import codes
from ...sessions.codes import Code
from ...sessions.progress import Progress
from ..dialogs import ask_annotations, ask_choice, confirm, warn
from .actions import SessionActions
from .background_task import BackgroundTask
from .session_editor import SessionEditor

_Use = Callable[[AnnotationFile, Sequence[str]], object]
_EVERYTHING = tr_noop("All tiers")


class SessionImports(QObject):
    """Import controller: asks for a file, and for a tier or observation where it has several.

    said: status message on what was imported.
    """

    said = Signal(str)

    def __init__(
        self, edits: SessionEditor, actions: SessionActions, work: BackgroundTask, window: QWidget
    ) -> None:
        super().__init__(window)
        self._edits = edits
        self._work = work
        self._window = window
        markers, human = tr("Import markers"), tr("Import a human's codes of emotions")
        actions.import_markers.triggered.connect(partial(self._ask, markers, self._read_markers))
        actions.import_codes.triggered.connect(partial(self._ask, human, self._read_codes))

    def _ask(self, title: str, use: _Use) -> None:
        def read(path: Path) -> None:
            work = partial(_read, path)
            self._work.start(
                tr("Reading {name}…").format(name=path.name), work, partial(self._choose, use)
            )

        ask_annotations(self._window, title, SUFFIXES, read)

    def _choose(self, use: _Use, file: AnnotationFile) -> None:
        """Ask for a part of the file, where it has several."""
        choices: list[tuple[str, ...]] = [(part,) for part in file.parts]
        if len(choices) < 2:
            use(file, ())
            return
        if file.kind == "tier":
            choices.insert(0, ())
        names = [choice[0] if choice else tr(_EVERYTHING) for choice in choices]
        tier, observation = tr("Which tier of {name}?"), tr("Which observation of {name}?")
        question = (tier if file.kind == "tier" else observation).format(name=file.name)
        ask_choice(self._window, tr("Import"), question, names, lambda n: use(file, choices[n]))

    def _read_markers(self, file: AnnotationFile, parts: Sequence[str]) -> None:
        session = self._edits.session

        def work(_progress: Progress) -> NewMarkers:
            return markers_of(session, file.select(parts))

        self._work.start(
            tr("Reading {name}…").format(name=file.name), work, partial(self._add_markers, file)
        )

    def _add_markers(self, file: AnnotationFile, found: NewMarkers) -> None:
        if found.markers and not self._edits.add_markers(found.markers):
            return
        words = tr("Markers added: {number}.")
        if found.there:
            words = tr("Markers added: {number}; {there} were there already.")
        words = words.format(number=len(found.markers), there=found.there)
        self._say(words, (*file.notes, *found.notes))

    def _read_codes(self, file: AnnotationFile, parts: Sequence[str]) -> None:
        session = self._edits.session

        def work(_progress: Progress) -> tuple[NewCodes, list[Code]]:
            return codes_of(session, file.select(parts)), codes.load(session.folder)

        self._work.start(
            tr("Reading {name}…").format(name=file.name), work, partial(self._ask_replace, file)
        )

    def _ask_replace(self, file: AnnotationFile, read: tuple[NewCodes, list[Code]]) -> None:
        found, earlier = read
        keep = partial(self._keep_codes, file, found, earlier)
        if earlier and earlier != list(found.codes):
            question = tr("This session has codes already: {number}. Replace them?").format(
                number=len(earlier)
            )
            confirm(self._window, question, tr("Replace"), keep)
        else:
            keep()

    def _keep_codes(self, file: AnnotationFile, found: NewCodes, earlier: list[Code]) -> None:
        new = list(found.codes) != earlier
        if new and not self._edits.set_codes(found.codes, earlier):
            return
        words = tr("Codes kept: {number}. The report compares them with the readings.").format(
            number=len(found.codes)
        )
        self._say(words, (*file.notes, *found.notes))

    def _say(self, words: str, notes: Sequence[str]) -> None:
        """Say what was done, in a box where something was left out."""
        self.said.emit(words)
        if notes:
            warn(self._window, "\n".join((words, *notes)))


def _read(path: Path, _progress: Progress) -> AnnotationFile:
    return read_annotations(path)
