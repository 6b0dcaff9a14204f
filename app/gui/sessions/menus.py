"""Menu bar and toolbar of a session window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from ...common.language import tr
from ..icons import icon
from ..keyboard import reach_toolbar
from ..menus import icon_size
from .actions import SessionActions


def fill_session_menus(window: QMainWindow, actions: SessionActions) -> QMenu:
    """Fill the window's menu bar; returns the export menu, for the toolbar."""
    bar = window.menuBar()
    session = bar.addMenu(tr("&Session"))
    session.addActions([actions.html, actions.pdf])
    exports = session.addMenu(tr("&Export"))
    session.addAction(actions.import_codes)
    exports.setToolTipsVisible(True)  # a disabled action says why
    for kinds in (actions.tables, actions.programs, actions.charts, actions.videos):
        exports.addActions(list(kinds.values()))
        exports.addSeparator()
    session.addSeparator()
    session.addAction(actions.undo)
    session.addSeparator()
    session.addAction(actions.close)
    people = bar.addMenu(tr("&People"))
    people.addActions([actions.name, actions.merge, actions.split])
    people.addSeparator()
    people.addActions([actions.agree, actions.refuse])
    markers = bar.addMenu(tr("&Markers"))
    markers.addActions([actions.mark, actions.previous, actions.next])
    markers.addMenu(tr("&Event codes")).addActions(actions.codes)
    markers.addSeparator()
    markers.addActions([actions.rename_marker, actions.delete_marker])
    markers.addSeparator()
    markers.addAction(actions.import_markers)
    view = bar.addMenu(tr("&View"))
    view.addActions([actions.pause, actions.bars])
    bar.addMenu(tr("&Help")).addAction(actions.keys)
    return exports


class SessionToolBar(QToolBar):
    """Toolbar of a session window: the most used actions."""

    def __init__(self, actions: SessionActions, exports: QMenu, window: QMainWindow) -> None:
        super().__init__(tr("Tools"), window)
        self.setMovable(False)
        self.setIconSize(icon_size())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.toggleViewAction().setVisible(False)
        self._exports = QToolButton()
        self._exports.setText(tr("Export"))
        self._exports.setToolTip(tr("Save the readings, the chart or the video"))
        self._exports.setToolButtonStyle(self.toolButtonStyle())
        self._exports.setIconSize(self.iconSize())
        self._exports.setMenu(exports)
        self._exports.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addActions([actions.pause, actions.mark, actions.name, actions.undo])
        self.addSeparator()
        self.addAction(actions.html)
        self.addWidget(self._exports)
        reach_toolbar(self)
        self.draw_icons()

    def draw_icons(self) -> None:
        """Redraw the icon of the export button, after the palette changed."""
        self._exports.setIcon(icon("save", self.palette()))
