"""Base class of a window's actions: name, shortcut, tool tip, icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from .icons import icon

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class ActionSet:
    """A window's actions; `owner` keeps them, so that shortcuts work with the menus hidden.

    pause: in every window something plays.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._icons: dict[QAction, str] = {}
        self.pause = self._action("&Pause", "Pause", "pause", "Space")

    def set_palette(self, palette: QPalette) -> None:
        """Draw the icons in this palette's text colour."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, palette))

    def show_paused(self, paused: bool) -> None:
        """Let the pause action say what it does next."""
        if paused:
            self._turn(self.pause, "&Play", "Play", "play")
        else:
            self._turn(self.pause, "&Pause", "Pause", "pause")

    def _action(
        self,
        text: str,
        short: str,
        drawing: str | None,
        *shortcuts: Shortcut,
        checkable: bool = False,
    ) -> QAction:
        """Make an action with these shortcuts.

        short: its name in the toolbar; "" where it has none.
        drawing: its icon's name.
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
        """Let an action say what it does next."""
        action.setText(text)
        action.setIconText(short)
        _explain(action)
        self._icons[action] = drawing
        action.setIcon(icon(drawing, self._owner.palette()))


def _explain(action: QAction) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    plain = action.text().replace("&", "").rstrip("…")
    action.setToolTip(f"{plain} ({keys})" if keys else plain)


def _key_sequences(shortcuts: Sequence[Shortcut]) -> list[QKeySequence]:
    """The platform's keys for these, each once: two actions' equal keys would cancel each other."""
    found: list[QKeySequence] = []
    for shortcut in shortcuts:
        if isinstance(shortcut, QKeySequence.StandardKey):
            keys = QKeySequence.keyBindings(shortcut)
        else:
            keys = [QKeySequence(shortcut)]
        found += [key for key in keys if key not in found]
    return found
