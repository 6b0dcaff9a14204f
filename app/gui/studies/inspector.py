"""Inspector of a study: finds what is wrong, and how well each session covers its stimulus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from ...sessions.progress import Cancelled
from ...sessions.schema import METADATA, READINGS
from ...studies.check import problems
from ...studies.errors import StudyError
from ...studies.sessions import StudySession
from ...studies.stimuli import Stimulus
from ...studies.study import Study
from .contents import Contents

Stamp = tuple[int, ...]


class Inspector(QObject):
    """Inspects a study in the background, again from the start when it has changed.

    found: sentences on what is wrong, a list.
    covered: a session's folder and its Coverage, one by one.
    """

    found = Signal(object)
    covered = Signal(object, object)

    def __init__(self, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._known: dict[Path, tuple[Stamp, object]] = {}
        self._thread: _Thread | None = None
        self._next: Contents | None = None
        self._closed = False

    def inspect(self, contents: Contents) -> None:
        """Inspect the study, which has these contents."""
        if self._closed:  # what was read before it may arrive later
            return
        if self._thread is not None:
            self._next = contents
            self._thread.stop()
            return
        self._thread = _Thread(self._study, contents, self._known, self)
        self._thread.found.connect(self.found)
        self._thread.covered.connect(self.covered)
        self._thread.finished.connect(self._go_on)
        self._thread.start(QThread.Priority.LowPriority)

    def close(self) -> None:
        """Stop for good, and wait for the thread."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.wait()
            thread.deleteLater()

    def _go_on(self) -> None:
        thread, following = self._thread, self._next
        if thread is None:  # closed
            return
        self._thread = self._next = None
        thread.deleteLater()
        if following is not None:
            self.inspect(following)


class _Thread(QThread):
    found = Signal(object)
    covered = Signal(object, object)

    def __init__(
        self,
        study: Study,
        contents: Contents,
        known: dict[Path, tuple[Stamp, object]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._study, self._contents, self._known = study, contents, known
        self._stopping = False

    def stop(self) -> None:
        """Stop at the next film's megabyte, or session."""
        self._stopping = True

    def run(self) -> None:
        try:
            self.found.emit(problems(self._study, self._go_on))
            stimuli = {one.id: one for one in self._contents.stimuli}
            for session in self._contents.sessions:
                self._go_on(0.0)
                self._cover(session, stimuli.get(session.stimulus))
        except Cancelled:
            return
        except StudyError as error:  # it was moved or damaged meanwhile
            self.found.emit([str(error)])

    def _go_on(self, done: float) -> None:
        if self._stopping:
            raise Cancelled

    def _cover(self, session: StudySession, stimulus: Stimulus | None) -> None:
        from ...studies.group.coverage import coverage  # imported on demand: pandas is slow to load

        consent = self._contents.consents.get(session.participant)
        stamp = (*_stamp(session.folder), hash((stimulus, consent, session.recording)))
        before = self._known.get(session.folder)
        if before is None or before[0] != stamp:
            before = (stamp, coverage(self._study, session, stimulus))
            self._known[session.folder] = before
        self.covered.emit(session.folder, before[1])


def _stamp(folder: Path) -> Stamp:
    """When the files of a session were changed; empty where they are gone."""
    try:
        return tuple((folder / name).stat().st_mtime_ns for name in (METADATA, READINGS))
    except OSError:
        return ()
