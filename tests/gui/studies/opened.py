"""Studies that are open in windows, for the tests of what is shown of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QWidget,
)

from app.gui.studies.contents import Contents, read
from app.personal.corrections import Corrections
from app.studies.study import Study
from app.studies.withdraw import Personal
from tests.feeding import EMOTIONS

_NAMED = (QLineEdit, QComboBox, QTableWidget, QListWidget, QAbstractSpinBox)


def contents_of(study: Study) -> Contents:
    return read(study)


def personal_in(folder: Path, forget: Callable[[], None] = lambda: None) -> Personal:
    """The user's own files, in a folder; there are none yet."""
    return Personal(Corrections(folder / "Corrections", EMOTIONS, "abc"), forget)


def button(window: QWidget, text: str) -> QAbstractButton:
    """The button with this text, which has to be there."""
    found = [
        one
        for one in window.findChildren(QAbstractButton)
        if one.text().replace("&", "").rstrip("…") == text
    ]
    assert found, f"no button {text}"
    return found[0]


def texts(shown: QTableWidget) -> list[list[str]]:
    """The texts of a table, row by row."""
    return [
        [item.text() if (item := shown.item(row, column)) else "" for column in range(width)]
        for row in range(shown.rowCount())
        for width in (shown.columnCount(),)
    ]


def named_table(window: QWidget, name: str) -> QTableWidget:
    """The table that screen readers call so, which has to be there."""
    found = [one for one in window.findChildren(QTableWidget) if one.accessibleName() == name]
    assert found, f"no table {name}"
    return found[0]


def write(shown: QTableWidget, row: int, column: int, text: str) -> None:
    """Write into a cell of a table, which has to be one that can be edited."""
    item = shown.item(row, column)
    assert item is not None
    assert item.flags() & Qt.ItemFlag.ItemIsEditable
    item.setText(text)


def nameless(window: QWidget) -> list[QWidget]:
    """Fields and lists that a screen reader has no name for."""
    buddies = {label.buddy() for label in window.findChildren(QLabel)}
    return [
        part
        for part in window.findChildren(QWidget)
        if isinstance(part, _NAMED)
        and not part.accessibleName()
        and part not in buddies
        and not isinstance(part.parent(), _NAMED)  # a part of another field
    ]


def drop(target: QWidget, *paths: Path) -> None:
    """Drop files onto a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, copy = target.rect().center(), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(middle, copy, data, buttons, keys)
    target.dragEnterEvent(entered)
    assert entered.isAccepted()
    target.dropEvent(QDropEvent(QPointF(middle), copy, data, buttons, keys))
