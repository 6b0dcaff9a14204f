"""Dialogs of the study window: withdrawal, sharing and the group report."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from ...common.language import tr
from ...sessions.progress import Progress
from ...studies.theirs import participant_folder
from ...studies.withdraw import Belongings, Withdrawal, belongings
from .study_files import StudyFiles
from .study_services import StudyServices
from .study_view import StudyView
from .task import StudyTask


class StudyDialogs(QObject):
    """Opens the dialogs of a study window; call close() at the end.

    forgotten: what the model had learned was deleted with a withdrawal.
    """

    forgotten = Signal()

    def __init__(self, view: StudyView, files: StudyFiles, services: StudyServices) -> None:
        super().__init__(view)
        self._window, self._files, self._services = view, files, services
        self._work = StudyTask(view, view.say)
        view.report.clicked.connect(self.report)
        view.share.clicked.connect(self.share)
        view.participants.withdrawal_asked.connect(self.withdraw)

    def report(self) -> None:
        """Open the group report dialog."""
        from .report_dialog import ReportDialog  # imported on demand: pandas is slow to load

        ReportDialog(self._window.study, self._window).open()

    def share(self) -> None:
        """Open the share dialog."""
        from .share_dialog import ShareDialog  # imported on demand, for the same reason

        window = self._window
        if window.contents is not None:
            ShareDialog(window.study, window.contents, self._services.make_finder, window).open()

    def withdraw(self, participant: str) -> None:
        """Look at what is a participant's, and open the withdraw dialog."""
        study, personal = self._window.study, self._services.personal

        def work(progress: Progress) -> Belongings:
            return belongings(study, participant, personal)

        then = partial(self._ask_withdrawal, participant)
        self._work.run(
            tr("Looking at what is {participant}'s…").format(participant=participant), work, then
        )

    def close(self) -> None:
        """Stop the task, and close the dialogs."""
        self._work.close()
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()

    def _ask_withdrawal(self, participant: str, theirs: Belongings) -> None:
        from .withdraw_dialog import WithdrawDialog

        window = self._window
        # What is open would be written again after it was deleted.
        self._services.close_sessions(participant_folder(window.study.folder, participant))
        dialog = WithdrawDialog(window.study, participant, theirs, self._services.personal, window)
        dialog.withdrawn.connect(self._follow)
        dialog.open()

    def _follow(self, done: Withdrawal) -> None:
        self._files.reload()
        if done.forgotten:
            self.forgotten.emit()
