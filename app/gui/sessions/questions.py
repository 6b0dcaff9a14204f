"""What is asked of the user while a session is looked back at; none waits for the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QMessageBox, QWidget

_WIDTH = 360  # of what one chooses from: the window's title needs the room
_Documents = QStandardPaths.StandardLocation.DocumentsLocation


def ask_choice(
    parent: QWidget,
    title: str,
    question: str,
    choices: Sequence[str],
    then: Callable[[int], object],
) -> QInputDialog:
    """Call `then` with the position of what the user chose, once they say OK."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setComboBoxItems(list(choices))
    for box in dialog.findChildren(QComboBox):  # the dialog's own width its layout sets
        box.setMinimumWidth(_WIDTH)
    dialog.textValueSelected.connect(lambda chosen: then(choices.index(chosen)))
    dialog.open()
    return dialog


def ask_where(
    parent: QWidget, title: str, name: str, kind: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Call `then` with where to save a file. name: with its suffix. kind: such as "PNG picture"."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = Path(name).suffix
    dialog.setNameFilter(f"{kind} (*{suffix})")
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.setDirectory(documents())
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog


def documents() -> str:
    """The user's folder for documents, or their home where there is none."""
    folder = QStandardPaths.writableLocation(_Documents)
    return folder if Path(folder).is_dir() else str(Path.home())


def confirm(parent: QWidget, question: str, yes: str, then: Callable[[], object]) -> QMessageBox:
    """Call `then` once the user agrees. yes: the word on that button."""
    box = QMessageBox(QMessageBox.Icon.Question, "Emotion Lens", "", parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    agree.clicked.connect(lambda _: then())
    box.open()
    return box
