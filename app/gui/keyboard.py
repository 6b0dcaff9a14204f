"""Keyboard reach of buttons: Tab comes to them, Space and Enter press them, arrows walk a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolBar, QToolButton, QWidget
from shiboken6 import isValid

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHANGES = (QEvent.Type.EnabledChange, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ButtonKeys(QObject):
    """Event filter of a button: Space and Enter press it, before any shortcut of the window.

    Without the focus, Space stays with the window: so a click gives the button no focus.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or watched is not self._button:
            return False
        key = Qt.Key(event.key())
        if event.type() == QEvent.Type.ShortcutOverride and key in {Qt.Key.Key_Space, *_PRESS}:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and key in _PRESS:
            _press(self._button)
            return True
        return False


class RowKeys(QObject):
    """Row of buttons that is one stop for Tab; arrows, Home and End walk it.

    Tab comes back to the button that had the focus last.
    """

    def __init__(self, row: QWidget, buttons: Sequence[QAbstractButton] = ()) -> None:
        super().__init__(row)
        self._buttons: list[QAbstractButton] = []
        self._stop: QAbstractButton | None = None
        self.set_buttons(buttons)

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Set the buttons, from the first to the last."""
        before, self._buttons = self._buttons, list(buttons)
        for button in self._buttons:
            if button not in before:
                ButtonKeys(button)
                button.installEventFilter(self)
        self._choose_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(watched, Qt.Key(event.key()))
        if kind == QEvent.Type.FocusIn and watched in self._buttons:
            self._stop = self._buttons[self._buttons.index(watched)]
            self._choose_stop()
        elif kind in _CHANGES:
            self._choose_stop()
        return False

    def _walk(self, button: QObject, key: Qt.Key) -> bool:
        usable = [one for one in self._buttons if one.isEnabled() and one.isVisible()]
        if button not in usable:
            return False
        if key == Qt.Key.Key_Home:
            target = usable[0]
        elif key == Qt.Key.Key_End:
            target = usable[-1]
        elif key in _STEPS:
            target = usable[(usable.index(button) + _STEPS[key]) % len(usable)]
        else:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose_stop(self) -> None:
        """Have Tab come to the last button that can take the focus."""
        self._buttons = [one for one in self._buttons if isValid(one)]  # Qt deletes one by one
        usable = [one for one in self._buttons if one.isEnabled() and not one.isHidden()]
        stop = self._stop if self._stop in usable else next(iter(usable), None)
        for button in self._buttons:
            wanted = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(wanted)


def reach_toolbar(bar: QToolBar) -> RowKeys:
    """Make a toolbar's buttons one row, which Tab comes to."""
    widgets = [bar.widgetForAction(action) for action in bar.actions()]
    return RowKeys(bar, [one for one in widgets if isinstance(one, QToolButton)])


def _press(button: QAbstractButton) -> None:
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
