"""Corrections dialog ("My corrections"): lists, deletes and exports corrections, and adapts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...personal.adaptation import AdaptationStore
from ...personal.corrections import Corrections
from ...personal.errors import PersonalError
from ..dialogs import confirm, documents, warn
from ..message_page import MessagePage
from ..scrolling import fit_screen
from ..text_size import text_scale
from .adaptation_box import AdaptationBox, Propose
from .correction_list import CorrectionList

_EMPTY = (
    tr_noop("No corrections yet"),
    tr_noop(
        "Where a label is wrong, pause the picture, click the face, and press 1 to 7 for what it "
        "really shows. Its picture is kept on this computer only. Once there are ten corrections, "
        "the program can learn from them."
    ),
)
_SIZE = QSize(780, 640)
_QUESTION = tr_noop(
    "Delete all your corrections? Their pictures are removed from this computer, and what the "
    "program learned from them is forgotten. This cannot be undone."
)


class CorrectionsDialog(QDialog):
    """Corrections dialog.

    adaptation_changed: the Adaptation to use from now on; None for the original model.
    """

    adaptation_changed = Signal(object)

    def __init__(
        self,
        corrections: Corrections,
        propose: Propose,
        store: AdaptationStore,
        used: bool,
        parent: QWidget | None = None,
    ) -> None:
        """
        corrections: the user's corrections on disk.
        propose: fits an adaptation; called in a worker thread.
        store: where the adaptation is saved.
        used: whether the adaptation in the store is in use.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("My corrections"))
        self._corrections = corrections
        self._list = CorrectionList(corrections.emotions)
        self._empty = MessagePage()
        self._empty.show_message(*map(tr, _EMPTY))
        self._caption, self._done = _sentence(), _sentence()
        self._done.hide()
        self._stack = QStackedWidget()
        self._delete = _button(tr("&Delete"), self._delete_selected)
        self._delete_all = _button(tr("Delete a&ll…"), self._ask_delete_all)
        self._export = _button(tr("&Export as folders…"), self._ask_export)
        self._box = AdaptationBox(propose, store, used)
        self._box.adaptation_changed.connect(self.adaptation_changed)
        self._list.itemSelectionChanged.connect(self._follow_selection)
        self._list.delete_asked.connect(self._delete_selected)
        self._lay_out()
        fit_screen(self, _SIZE * text_scale())
        self.refresh()

    def refresh(self) -> None:
        """Reload the corrections from disk."""
        try:
            found, words = self._corrections.all(), ""
        except PersonalError as error:
            found, words = [], str(error)
        lost = self._corrections.passed_over
        self._caption.setText(words or _caption(len(found), lost))
        self._caption.setVisible(bool(words or found or lost))
        self._list.show_corrections(found)
        self._box.show_corrections(found)
        self._stack.setCurrentWidget(self._list if found else self._empty)
        self._export.setEnabled(bool(found))
        self._delete_all.setEnabled(bool(found or lost))
        self._follow_selection()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    def done(self, result: int) -> None:
        self._box.finish()
        super().done(result)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self._delete, self._delete_all, self._export):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._caption)
        column.addWidget(self._stack, 1)
        column.addWidget(self._done)
        column.addWidget(self._box)
        column.addLayout(row)

    def _follow_selection(self) -> None:
        self._delete.setEnabled(bool(self._list.selectedItems()))

    def _delete_selected(self) -> None:
        self._do(lambda: self._corrections.delete(*self._list.selected_ids()))

    def _ask_delete_all(self) -> None:
        confirm(self, tr(_QUESTION), tr("Delete all"), lambda: self._do(self._forget_all))

    def _forget_all(self) -> None:
        self._corrections.delete_all()
        self._box.forget()

    def _ask_export(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder to export to"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setDirectory(documents())
        dialog.fileSelected.connect(lambda chosen: self._do(lambda: self._export_to(Path(chosen))))
        dialog.open()

    def _export_to(self, folder: Path) -> None:
        name = datetime.now().strftime("Emotion Lens corrections %Y-%m-%d %H.%M.%S")
        count = self._corrections.export_folders(folder / name)
        told = tr("%n picture(s) exported to {folder}", "", count)
        self._done.setText(told.format(folder=folder / name))
        self._done.show()

    def _do(self, action: Callable[[], object]) -> None:
        """Run an action, show its PersonalError if it fails, and refresh."""
        try:
            action()
        except PersonalError as error:
            warn(self, str(error))
        self.refresh()


def _caption(count: int, lost: int) -> str:
    listed = tr("%n correction(s), the newest first.", "", count)
    if not lost:
        return listed
    damaged = tr("%n more cannot be read and are left out.", "corrections", lost)
    return f"{listed} {damaged}"


def _sentence() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)  # it may contain a path
    label.setWordWrap(True)
    return label


def _button(text: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)  # Enter must not delete anything
    button.clicked.connect(slot)
    return button
