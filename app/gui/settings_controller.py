"""Settings controller: changes and saves the settings, and opens their dialog."""

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
    """Settings controller: the only one that changes LiveState.settings.

    failed: error message, where they could not be saved.
    """

    failed = Signal(str)

    def __init__(
        self, state: LiveState, save: Callable[[Settings], None], window: QMainWindow
    ) -> None:
        """
        save: writes settings to disk; may raise SettingsError.
        window: whose geometry is saved with them.
        """
        super().__init__(window)
        self._state = state
        self._save = save
        self._window = window

    def change(self, **choices: Any) -> None:
        """Change fields of Settings, and save."""
        self._state.set_settings(replace(self._state.settings, **choices))
        self.save()

    def remember_place(self) -> None:
        """Update the window's geometry in the settings, without saving."""
        self._state.set_settings(window_geometry.remembered(self._window, self._state.settings))

    def save(self) -> None:
        """Write the settings to disk."""
        try:
            self._save(self._state.settings)
        except SettingsError as error:
            self.failed.emit(str(error))

    def ask(self, cameras: Sequence[str], open_camera: Callable[[str | None], object]) -> None:
        """Open the settings dialog; changes are previewed.

        cameras: names of the cameras.
        open_camera: called with the camera's name once the user accepts another one.
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
