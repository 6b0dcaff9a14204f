"""Window geometry and dock layout, saved in the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from ..settings import Settings
from .scrolling import fit_screen

_FIRST_SIZE = (1180, 740)


def restore(window: QMainWindow, settings: Settings) -> None:
    """Restore geometry and layout; without saved ones, use the default size."""
    if not window.restoreGeometry(_unpacked(settings.geometry)):
        fit_screen(window, QSize(*_FIRST_SIZE))
    window.restoreState(_unpacked(settings.layout))


def remembered(window: QMainWindow, settings: Settings) -> Settings:
    """The settings with the window's geometry and layout; unchanged in full screen mode."""
    if window.isFullScreen():
        return settings
    return replace(
        settings,
        geometry=_packed(window.saveGeometry()),
        layout=_packed(window.saveState()),
    )


def _packed(state: QByteArray) -> str:
    return state.toBase64().toStdString()


def _unpacked(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
