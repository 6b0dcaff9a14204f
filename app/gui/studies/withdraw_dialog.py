"""Withdraw dialog: says what would go, hands out a copy, and deletes once it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr
from ...sessions.progress import Progress
from ...studies.study import Study
from ...studies.withdraw import Belongings, Personal, Withdrawal, export, withdraw
from ..banner import Banner
from ..dialogs import ask_where
from .task import StudyTask
from .widgets import button, list_height, title, words
from .withdrawal_words import what_goes, what_stays, what_went

_WIDTH, _LIST_HEIGHT = 560, 130


class WithdrawDialog(QDialog):
    """Withdraw dialog of a participant.

    withdrawn: the Withdrawal, once all that was theirs is deleted.
    """

    withdrawn = Signal(object)

    def __init__(
        self,
        study: Study,
        participant: str,
        theirs: Belongings,
        personal: Personal,
        parent: QWidget,
    ) -> None:
        """
        theirs: what would be deleted.
        personal: the user's own files with faces of participants.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("{participant} withdraws").format(participant=participant))
        self._study, self._id, self._personal = study, participant, personal
        self._done: Withdrawal | None = None
        self._copy: Path | None = None
        self._banner = Banner()
        self._work = StudyTask(self, partial(self._banner.say, "error"))
        self._work.ended.connect(self._follow)
        self._title = title(tr("{participant} withdraws").format(participant=participant))
        self._said = words(what_goes(theirs))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What is deleted"))
        self._fill_list(theirs.sessions)
        self._stays = words(what_stays(), soft=True)
        self._with_copy = QCheckBox(tr("First write a &copy of all of it, to hand out"))
        self._only = button(tr("Write a copy &only…"), self._ask_only)
        self._typed = QLineEdit()
        self._question = words(
            tr("This cannot be undone. Type {participant} to confirm:").format(
                participant=participant
            )
        )
        self._typed.setAccessibleName(self._question.text())
        self._delete = button(tr("&Delete all of it"), self._begin)
        self._close = button(tr("&Keep everything"), self.reject)
        self._lay_out()
        self._typed.textChanged.connect(self._follow)
        self._typed.setFocus()
        self._follow()

    def done(self, result: int) -> None:
        self._work.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._only)
        row.addStretch(1)
        row.addWidget(self._delete)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        parts = (self._title, self._banner, self._said, self._list, self._stays)
        for part in (*parts, self._with_copy, self._question, self._typed):
            column.addWidget(part)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)

    def _fill_list(self, lines: Sequence[str]) -> None:
        self._list.clear()
        self._list.addItems(list(lines))
        self._list.setMaximumHeight(min(_LIST_HEIGHT, list_height(self._list)))
        self._list.setVisible(bool(lines))

    def _follow(self) -> None:
        """After each key, and each task."""
        if self._done is not None:
            self._show_done(self._done)
            return
        self._delete.setEnabled(self._typed.text().strip() == self._id)

    def _ask_only(self) -> None:
        self._ask_copy(tr("Write a copy of all that is theirs"), self._write_only)

    def _begin(self) -> None:
        if self._with_copy.isChecked():
            self._ask_copy(tr("First write a copy of all that is theirs"), self._withdraw)
        else:
            self._withdraw(None)

    def _ask_copy(self, heading: str, then: object) -> None:
        ask_where(self, heading, f"{self._id}.zip", tr("Zip file"), then)  # type: ignore[arg-type]

    def _write_only(self, path: Path) -> None:
        self._banner.say("error", "")

        def work(progress: Progress) -> int:
            return export(self._study, self._id, self._personal, path, progress)

        def then(files: int) -> None:
            said = tr("Wrote %n files to {path}. Nothing was deleted.", "", files)
            self._stays.setText(said.format(path=path))

        self._work.run(tr("Writing {name}…").format(name=path.name), work, then)

    def _withdraw(self, copy: Path | None) -> None:
        self._banner.say("error", "")
        self._copy = copy

        def work(progress: Progress) -> None:
            # Called off once something is deleted, it still goes on to the end.
            self._done = withdraw(self._study, self._id, self._personal, copy, progress)

        self._work.run(
            tr("Deleting all that is {participant}'s…").format(participant=self._id),
            work,
            lambda done: None,
        )

    def _show_done(self, done: Withdrawal) -> None:
        self._title.setText(tr("{participant} has withdrawn").format(participant=self._id))
        self._said.setText(what_went(done, self._copy))
        self._list.setAccessibleName(tr("Files that still name the participant"))
        self._fill_list([str(one) for one in done.leftovers])
        for part in (self._with_copy, self._question, self._typed, self._only, self._delete):
            part.hide()
        self._stays.setText(what_stays())
        self._close.setText(tr("&Close"))
        self._close.setFocus()
        self.adjustSize()
        self._done = None
        self.withdrawn.emit(done)
