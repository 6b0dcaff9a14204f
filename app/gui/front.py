"""Brings a window to the front on behalf of another program that the user has started."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show `window` before all others, as it was before it was minimised.

    token: the desktop's leave to do so, as it gave it to the other program (Wayland asks for it).
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt uses it up in the next activation
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
