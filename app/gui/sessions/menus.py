"""Menu bar and toolbar of a session window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from ..icons import icon
from .actions import SessionActions

_ICON_SIDE = 22


def fill_session_menus(window: QMainWindow, actions: SessionActions) -> QMenu:
    """Fill the window's menu bar; returns the export menu, for the toolbar."""
    bar = window.menuBar()
    session = bar.addMenu("&Session")
    session.addActions([actions.html, actions.pdf])
    exports = session.addMenu("&Export")
    session.addAction(actions.import_codes)
    exports.setToolTipsVisible(True)  # a disabled action says why
    for kinds in (actions.tables, actions.programs, actions.charts, actions.videos):
        exports.addActions(list(kinds.values()))
        exports.addSeparator()
    session.addSeparator()
    session.addAction(actions.undo)
    session.addSeparator()
    session.addAction(actions.close)
    people = bar.addMenu("&People")
    people.addActions([actions.name, actions.merge, actions.split])
    people.addSeparator()
    people.addActions([actions.agree, actions.refuse])
    markers = bar.addMenu("&Markers")
    markers.addActions([actions.mark, actions.previous, actions.next])
    markers.addMenu("&Event codes").addActions(actions.codes)
    markers.addSeparator()
    markers.addActions([actions.rename_marker, actions.delete_marker])
    markers.addSeparator()
    markers.addAction(actions.import_markers)
    view = bar.addMenu("&View")
    view.addActions([actions.pause, actions.bars])
    bar.addMenu("&Help").addAction(actions.keys)
    return exports


class SessionToolBar(QToolBar):
    """Toolbar of a session window: the most used actions."""

    def __init__(self, actions: SessionActions, exports: QMenu, window: QMainWindow) -> None:
        super().__init__("Tools", window)
        self.setMovable(False)
        self.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.toggleViewAction().setVisible(False)
        self._exports = QToolButton()
        self._exports.setText("Export")
        self._exports.setToolTip("Save the readings, the chart or the video")
        self._exports.setToolButtonStyle(self.toolButtonStyle())
        self._exports.setIconSize(self.iconSize())
        self._exports.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space plays
        self._exports.setMenu(exports)
        self._exports.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addActions([actions.pause, actions.mark, actions.name, actions.undo])
        self.addSeparator()
        self.addAction(actions.html)
        self.addWidget(self._exports)
        self.draw_icons()

    def draw_icons(self) -> None:
        """Redraw the icon of the export button, after the palette changed."""
        self._exports.setIcon(icon("save", self.palette()))
