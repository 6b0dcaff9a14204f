"""New study dialog: name, a sentence on it, and the folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...studies.errors import StudyError
from ...studies.names import label
from ...studies.study import Study
from ..dialogs import documents
from .widgets import button, words

_WIDTH = 520
_HELP = tr_noop(
    "A study is a folder of plain files: participants, stimuli, and a session for each recording. "
    "It is made anew, inside the folder that you choose."
)


class NewStudyDialog(QDialog):
    """New study dialog; calls `then` with the Study that was made."""

    def __init__(self, then: Callable[[Study], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New study"))
        self._then = then
        self.name, self.about, self.inside = QLineEdit(), QLineEdit(), QLineEdit(documents())
        self.name.setPlaceholderText(tr("Such as: Calm films"))
        self.about.setPlaceholderText(tr("A sentence on it, if you like"))
        self._path = words(soft=True)
        self._trouble = words()
        self._trouble.hide()
        choices = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(choices.Ok | choices.Cancel)
        self._buttons.button(choices.Ok).setText(tr("&Make the study"))
        self._buttons.accepted.connect(self._make)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        for field in (self.name, self.inside):
            field.textChanged.connect(self._follow)
        self._follow()

    @property
    def folder(self) -> Path:
        """Folder that the study will be in."""
        return Path(self.inside.text().strip()) / (label(self.name.text()) or "Study")

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.inside, 1)
        place.addWidget(button(tr("&Choose…"), self._choose))
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(tr("&Name:"), self.name)
        form.addRow(tr("&About:"), self.about)
        where = QLabel(tr("&In the folder:"))
        where.setBuddy(self.inside)
        form.addRow(where, place)
        for part, called in (
            (self.name, tr("Name")),
            (self.about, tr("About")),
            (self.inside, tr("Folder")),
        ):
            part.setAccessibleName(called)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(words(tr(_HELP)))
        column.addLayout(form)
        column.addWidget(self._path)
        column.addWidget(self._trouble)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _follow(self) -> None:
        self._path.setText(tr("It will be {folder}").format(folder=self.folder))
        ready = bool(self.name.text().strip() and self.inside.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the study"), self.inside.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.inside.setText)
        dialog.open()

    def _make(self) -> None:
        try:
            study = Study.create(self.folder, self.name.text(), self.about.text())
        except StudyError as error:
            self._trouble.setText(str(error))
            self._trouble.show()
            return
        self.accept()
        self._then(study)
