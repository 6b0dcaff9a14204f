"""Standard dialogs, not blocking: file, address, save, choice, warning and confirmation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QMessageBox, QWidget

from ..common.language import tr
from ..common.program import NAME
from ..sources.open import PICTURE_SUFFIXES, VIDEO_SUFFIXES

_Folder = QStandardPaths.StandardLocation
_CHOICE_WIDTH = 360  # pixels, so that the window's title fits


def ask_picture(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Open a file dialog for a picture; call `then` with the path chosen."""
    return _ask_file(parent, tr("Open a picture"), tr("Pictures"), PICTURE_SUFFIXES, then)


def ask_video(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Open a file dialog for a video; call `then` with the path chosen."""
    return _ask_file(parent, tr("Open a video"), tr("Videos"), VIDEO_SUFFIXES, then)


def ask_annotations(
    parent: QWidget, title: str, suffixes: Collection[str], then: Callable[[Path], object]
) -> QFileDialog:
    """Open a file dialog for annotations; call `then` with the path chosen."""
    return _ask_file(parent, title, tr("Annotations"), suffixes, lambda path: then(Path(path)))


def ask_file(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Open a file dialog for a picture or a video; call `then` with the path chosen."""
    suffixes = {*PICTURE_SUFFIXES, *VIDEO_SUFFIXES}
    return _ask_file(
        parent, tr("Open a picture or a video"), tr("Pictures and videos"), suffixes, then
    )


def ask_address(parent: QWidget, then: Callable[[str], object]) -> QInputDialog:
    """Open an input dialog for a stream's address; call `then` with it, unless it is empty."""
    question = tr(
        "Address of a live stream, such as a network camera's (rtsp://192.168.1.20/live):"
    )

    def pass_on(text: str) -> None:
        if text:
            then(text)

    return ask_line(parent, tr("Open a network address"), question, "", pass_on)


def ask_line(
    parent: QWidget, title: str, question: str, text: str, then: Callable[[str], object]
) -> QInputDialog:
    """Open an input dialog for a line of text; call `then` with it, stripped.

    text: the initial text.
    """
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setTextValue(text)
    dialog.resize(520, dialog.sizeHint().height())
    dialog.textValueSelected.connect(lambda written: then(written.strip()))
    dialog.open()
    return dialog


def ask_choice(
    parent: QWidget,
    title: str,
    question: str,
    choices: Sequence[str],
    then: Callable[[int], object],
) -> QInputDialog:
    """Open a choice dialog; call `then` with the index of the choice."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setComboBoxItems(list(choices))
    for box in dialog.findChildren(QComboBox):  # the dialog's layout ignores its own width
        box.setMinimumWidth(_CHOICE_WIDTH)
    dialog.textValueSelected.connect(lambda chosen: then(choices.index(chosen)))
    dialog.open()
    return dialog


def ask_save(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Open a save dialog for a picture; call `then` with the path chosen."""
    dialog = QFileDialog(parent, tr("Save the picture with its readings"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([tr("PNG picture (*.png)"), tr("JPEG picture (*.jpg *.jpeg)")])
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix("png" if "png" in chosen else "jpg")
    )
    # Full stops, because Windows allows no colon in a file's name.
    name = datetime.now().strftime("Emotion Lens %Y-%m-%d %H.%M.%S.png")
    folder = QStandardPaths.writableLocation(_Folder.PicturesLocation)
    dialog.setDirectory(folder if Path(folder).is_dir() else str(Path.home()))
    dialog.selectFile(name)
    return _open(dialog, then)


def ask_where(
    parent: QWidget, title: str, name: str, kind: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Open a save dialog; call `then` with the path chosen.

    title: of the dialog.
    name: suggested file name with its suffix.
    kind: name of the format, such as "PNG picture".
    """
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
    """The user's documents folder, or the home folder where there is none."""
    folder = QStandardPaths.writableLocation(_Folder.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


def _ask_file(
    parent: QWidget,
    title: str,
    kind: str,
    suffixes: Collection[str],
    then: Callable[[str], object],
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{suffix}" for suffix in sorted(suffixes))
    dialog.setNameFilters([f"{kind} ({patterns})", tr("All files (*)")])
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[str], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def warn(parent: QWidget | None, text: str) -> QMessageBox:
    """Open a warning message box."""
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, "", parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Plain text: it may contain a path that looks like markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def confirm(parent: QWidget, question: str, yes: str, then: Callable[[], object]) -> QMessageBox:
    """Open a confirmation message box; call `then` if the user agrees.

    yes: text of the button that agrees.
    """
    box = QMessageBox(QMessageBox.Icon.Question, NAME, "", parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    agree.clicked.connect(lambda _: then())
    box.open()
    return box
