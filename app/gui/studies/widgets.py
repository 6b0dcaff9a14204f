"""Small parts of the studies' windows: labels, buttons and tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

_SCALE = 1.5


def words(text: str = "", soft: bool = False) -> QLabel:
    """Label of plain text, as it may hold names that look like markup; its lines are wrapped.

    soft: in the fainter colour of remarks.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if soft:
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label


def title(text: str = "") -> QLabel:
    """Label of a heading."""
    label = words(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * _SCALE)
    label.setFont(font)
    return label


def button(text: str, press: Callable[[], object]) -> QPushButton:
    """Push button, which Enter elsewhere does not press."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda checked: press())
    return made


def table(name: str, heads: Sequence[str], parent: QWidget | None = None) -> QTableWidget:
    """Table of whole rows, of which one is selected.

    name: for screen readers.
    """
    made = QTableWidget(0, len(heads), parent)
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(list(heads))
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)  # Tab leaves it, arrows move in it
    made.setWordWrap(False)
    made.verticalHeader().hide()
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    made.horizontalHeader().setStretchLastSection(True)
    return made


def cell(text: str, *, edit: bool = False, number: bool = False, tip: str = "") -> QTableWidgetItem:
    """Cell of a table.

    edit: whether it can be edited. number: aligned to the right.
    """
    made = QTableWidgetItem(text)
    flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
    made.setFlags(flags | Qt.ItemFlag.ItemIsEditable if edit else flags)
    made.setToolTip(tip)
    if number:
        made.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def list_height(shown: QListWidget) -> int:
    """Height in pixels at which a list shows all its rows, and a little more."""
    rows = sum(shown.sizeHintForRow(row) for row in range(shown.count()))
    return rows + 2 * shown.frameWidth() + 10


def put(shown: QTableWidget, row: int, column: int, item: QTableWidgetItem) -> None:
    """Put a cell into a table; one that is there takes over its text, so that an editor stays."""
    there = shown.item(row, column)
    if there is None or there.flags() != item.flags():
        shown.setItem(row, column, item)
        return
    if there.text() != item.text():
        there.setText(item.text())
    there.setToolTip(item.toolTip())


def select_row(shown: QTableWidget, row: int) -> None:
    """Select a row, in the present column; -1 for none."""
    if row != shown.currentRow():
        shown.setCurrentCell(row, max(shown.currentColumn(), 0))


def fit_columns(shown: QTableWidget, least: int = 70, most: int = 260) -> None:
    """Make the columns as wide as their texts, between two widths in pixels."""
    for column in range(shown.columnCount()):
        wanted = max(
            shown.sizeHintForColumn(column), shown.horizontalHeader().sectionSizeHint(column)
        )
        shown.setColumnWidth(column, min(max(wanted + 12, least), most))
