"""Button row under a panel's list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from ..keyboard import ButtonKeys


def panel_buttons(actions: Iterable[QAction]) -> QHBoxLayout:
    """Row with a tool button for each action, labelled with its icon text."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for action in actions:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        ButtonKeys(button)
        row.addWidget(button)
    row.addStretch()
    return row
