"""Study window: shows one study, changes it, records in it, and opens its dialogs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...studies.study import Study
from .contents import Contents
from .inspector import Inspector
from .record_controller import RecordController
from .study_dialogs import StudyDialogs
from .study_edits import StudyEdits
from .study_files import StudyFiles
from .study_services import StudyServices
from .study_view import StudyView


class StudyWindow(StudyView):
    """Study window; not modal. Closing it stops what it does in the background.

    forgotten: what the model had learned was deleted with a withdrawal.
    closed: the window is closed.
    """

    forgotten = Signal()
    closed = Signal()

    def __init__(
        self, study: Study, services: StudyServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(study, parent)
        self.files = StudyFiles(study, self)
        self._inspector = Inspector(study, self)
        self._edits = StudyEdits(self, self.files)
        self._dialogs = StudyDialogs(self, self.files, services)
        self._recording = RecordController(self, self.files, services.recorder)
        self._dialogs.forgotten.connect(self.forgotten)
        self.files.read.connect(self._follow)
        for failed in (self.files.failed, self.files.gone):
            failed.connect(self.say)
        self._inspector.found.connect(self.show_problems)
        self._inspector.covered.connect(self.sessions.show_coverage)
        self.problems.check_asked.connect(self.files.reload)
        self.sessions.opened.connect(services.open_session)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        QShortcut(QKeySequence.StandardKey.Refresh, self, self.files.reload)
        # Later: who is told of what was read connects to it first.
        QTimer.singleShot(0, self.files.reload)

    def _follow(self, contents: Contents) -> None:
        self.show_contents(contents)
        self._inspector.inspect(contents)

    def closeEvent(self, event: QCloseEvent) -> None:
        for part in (self._recording, self._edits, self._dialogs, self._inspector, self.files):
            part.close()
        self.closed.emit()
        super().closeEvent(event)
