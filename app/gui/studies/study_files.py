"""Files of an open study: read and changed one after another in a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from ...studies.errors import StudyError
from ...studies.study import Study
from .contents import read

Change = Callable[[Study], object]
"""Changes the study; may raise StudyError."""


class StudyFiles(QObject):
    """Reads and changes a study in the background; call close() at the end.

    read: the study's Contents, after each change and reload().
    failed: error message; what could be read follows.
    gone: error message, where the study cannot be read at all.
    """

    read = Signal(object)
    failed = Signal(str)
    gone = Signal(str)

    def __init__(self, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._closed = False
        self._pool = ThreadPoolExecutor(1, "study")

    @property
    def study(self) -> Study:
        """The study."""
        return self._study

    def reload(self) -> None:
        """Read the study again."""
        self._submit(None)

    def change(self, change: Change) -> None:
        """Change the study, after earlier changes; then its tables are written and read again."""
        self._submit(change)

    def close(self) -> None:
        """Finish what was asked for, and tell nothing more."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _submit(self, change: Change | None) -> None:
        if not self._closed:
            self._pool.submit(self._run, change)

    def _run(self, change: Change | None) -> None:
        """In the worker thread."""
        if change is not None:
            try:
                change(self._study)
                self._study.refresh()
            except StudyError as error:
                self._tell(self.failed, str(error))
        try:
            self._tell(self.read, read(self._study))
        except StudyError as error:
            self._tell(self.gone, str(error))

    def _tell(self, signal: object, value: object) -> None:
        if not self._closed:
            signal.emit(value)  # type: ignore[attr-defined]
