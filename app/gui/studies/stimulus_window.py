"""Stimulus window: shows a study's film to the participant, full screen on a second monitor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QScreen,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ...common.language import tr
from .stimulus_view import StimulusView

_SIZE = QSize(960, 540)
_APART = QPoint(60, 60)  # pixels from the main window's corner


class StimulusWindow(QWidget):
    """Stimulus window, black around the film.

    Escape leaves the full screen, F11 and a double click change it, and a right click has the
    screens to choose from.

    view: shows the film.
    closed: signal; the user has closed it.
    screen_chosen: signal; the name of the screen that the user has chosen.
    """

    closed = Signal()
    screen_chosen = Signal(str)

    def __init__(self, title: str, actions: Sequence[QAction] = ()) -> None:
        """actions: of the observer's, whose keys work here, too."""
        super().__init__(None, Qt.WindowType.Window)
        self.addActions(actions)
        # The observer's window keeps the keys.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = StimulusView()
        self.setWindowTitle(title)
        # Black before the first frame, too.
        self.setStyleSheet("StimulusWindow { background: black; }")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(_SIZE)
        self._ended = False

    def show_for(self, window: QWidget, screen: str) -> None:
        """Show it on a screen.

        window: the observer's.
        screen: name of the screen; where it is not connected, the first that `window` is not on.
            With one screen alone it is a window.
        """
        found = other_screen(window.screen(), QGuiApplication.screens(), screen)
        if found is None:
            self.move(window.pos() + _APART)
            self.show()
            self.raise_()
        else:
            self._fill(found)

    def end(self) -> None:
        """Close it without a signal."""
        self._ended = True
        self.close()
        self.deleteLater()

    def menu(self) -> QMenu:
        """The context menu: the screens, and a window."""
        menu = QMenu(self)
        for number, screen in enumerate(QGuiApplication.screens(), 1):
            size = screen.size()
            words = tr("Full screen on {number}: {screen}, {width}×{height}").format(
                number=number, screen=screen.name(), width=size.width(), height=size.height()
            )
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _, one=screen: self._choose(one))
        menu.addAction(tr("In a &window")).triggered.connect(self._leave)
        return menu

    def _choose(self, screen: QScreen) -> None:
        self._fill(screen)
        self.screen_chosen.emit(screen.name())

    def _fill(self, screen: QScreen) -> None:
        self._leave()
        self.setScreen(screen)
        self.move(screen.geometry().topLeft())
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()

    def _leave(self) -> None:
        self.unsetCursor()
        if self.isFullScreen():
            self.showNormal()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_F11:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._toggle()

    def _toggle(self) -> None:
        if self.isFullScreen():
            self._leave()
        else:
            self._fill(self.screen())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.unsetCursor()
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._ended:
            self.closed.emit()


def other_screen(mine: QScreen, screens: list[QScreen], wanted: str) -> QScreen | None:
    """The screen of the name `wanted`, else the first one but `mine`; None without another."""
    named = [screen for screen in screens if wanted and screen.name() == wanted]
    return next(iter([*named, *(screen for screen in screens if screen is not mine)]), None)
