"""Changes the user's settings, keeps them on the disk, and opens their dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from ..settings import Settings, SettingsError
from . import window_geometry
from .live_state import LiveState
from .settings_dialog import SettingsDialog


class SettingsController(QObject):
    """The one that changes LiveState.settings.

    failed: why they could not be saved.
    """

    failed = Signal(str)

    def __init__(
        self, state: LiveState, save: Callable[[Settings], None], window: QMainWindow
    ) -> None:
        """
        save: writes them to the disk; may raise SettingsError.
        window: whose place is remembered.
        """
        super().__init__(window)
        self._state = state
        self._save = save
        self._window = window

    def change(self, **choices: Any) -> None:
        """Set these fields of Settings, and save all."""
        self._state.set_settings(replace(self._state.settings, **choices))
        self.save()

    def remember_place(self) -> None:
        """Take in where the window stands now; it is written with the next save."""
        self._state.set_settings(window_geometry.remembered(self._window, self._state.settings))

    def save(self) -> None:
        """Write all settings to the disk."""
        try:
            self._save(self._state.settings)
        except SettingsError as error:
            self.failed.emit(str(error))

    def ask(self, cameras: Sequence[str], open_camera: Callable[[str | None], object]) -> None:
        """Open the dialog, whose choices show at once.

        cameras: their names.
        open_camera: called with another camera's name once the user accepts it.
        """
        before = self._state.settings
        dialog = SettingsDialog(before, cameras, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._state.set_settings)

        def accept() -> None:
            self._state.set_settings(dialog.chosen)
            self.save()
            if dialog.chosen.camera != before.camera:
                open_camera(dialog.chosen.camera)

        dialog.accepted.connect(accept)
        dialog.open()
