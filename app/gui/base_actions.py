"""Base class of a window's actions (QAction): text, shortcut, tooltip and icon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from ..common.language import tr
from .icons import icon

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class ActionSet:
    """Set of a window's actions.

    owner: the window, which they are added to: shortcuts work while the menus are hidden.
    pause: the action that all windows have.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._icons: dict[QAction, str] = {}
        self.pause = self._action(tr("&Pause"), tr("Pause"), "pause", "Space")

    def set_palette(self, palette: QPalette) -> None:
        """Redraw the icons in a palette's text colour."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, palette))

    def show_paused(self, paused: bool) -> None:
        """Label the pause action: pause or play."""
        if paused:
            self._turn(self.pause, tr("&Play"), tr("Play"), "play")
        else:
            self._turn(self.pause, tr("&Pause"), tr("Pause"), "pause")

    def _action(
        self,
        text: str,
        short: str,
        drawing: str | None,
        *shortcuts: Shortcut,
        checkable: bool = False,
    ) -> QAction:
        """Create an action.

        text: menu text.
        short: toolbar text; "" for the menu text.
        drawing: icon name; None for no icon.
        shortcuts: key sequences or standard keys.
        """
        action = QAction(text, self._owner)
        if short:
            action.setIconText(short)
        action.setCheckable(checkable)
        action.setShortcuts(_key_sequences(shortcuts))
        if drawing is not None:
            self._icons[action] = drawing
        _explain(action)
        self._owner.addAction(action)
        return action

    def _turn(self, action: QAction, text: str, short: str, drawing: str) -> None:
        """Change an action's text and icon."""
        action.setText(text)
        action.setIconText(short)
        _explain(action)
        self._icons[action] = drawing
        action.setIcon(icon(drawing, self._owner.palette()))


def _explain(action: QAction) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    plain = plain_text(action)
    action.setToolTip(f"{plain} ({keys})" if keys else plain)


def plain_text(action: QAction) -> str:
    """Text of an action, without the mark of its key and the dots."""
    return without_key(action.text()).rstrip("…")


def without_key(text: str) -> str:
    """Text without the mark of its key, which is in parentheses in some languages: "打开(&O)"."""
    return re.sub(r"\s*\(&\w\)|&", "", text)


def _key_sequences(shortcuts: Sequence[Shortcut]) -> list[QKeySequence]:
    """The platform's key sequences, without duplicates, which Qt would report as ambiguous."""
    found: list[QKeySequence] = []
    for shortcut in shortcuts:
        if isinstance(shortcut, QKeySequence.StandardKey):
            keys = QKeySequence.keyBindings(shortcut)
        else:
            keys = [QKeySequence(shortcut)]
        found += [key for key in keys if key not in found]
    return found
