"""Adaptation controller: switches the adaptation on and off, and opens the corrections dialog."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...personal.errors import PersonalError
from ...playback.player import Player
from ...vision.pipeline import Analyzer
from ..services import Services
from .corrections_dialog import CorrectionsDialog


class AdaptationController(QObject):
    """Adaptation controller: gives the analyzer the adapted last layer.

    used_changed: whether an adaptation is in use from now on.
    failed: error message, where the stored one cannot be loaded.
    """

    used_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, services: Services, player: Player[Analyzer], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._player = player
        self._window = window
        self._is_used = False

    def begin(self, used: bool) -> None:
        """Load the stored adaptation at the start, if it was in use."""
        if not used:
            return
        try:
            self._adapt(self._services.adaptations.load())
        except PersonalError as error:
            self.failed.emit(str(error))

    def forget(self) -> None:
        """Use the original model again: what was learned is deleted."""
        self._adapt(None)

    def show_dialog(self) -> None:
        """Open the corrections dialog."""
        services = self._services
        dialog = CorrectionsDialog(
            services.corrections,
            services.propose,
            services.adaptations,
            self._is_used,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.adaptation_changed.connect(self._adapt)
        dialog.open()

    def _adapt(self, adaptation: Any) -> None:
        """adaptation: an Adaptation of the model's last layer; None for the original model."""
        self._player.post_always("adaptation", lambda analyzer: analyzer.adapt(adaptation))
        self._is_used = adaptation is not None
        self.used_changed.emit(self._is_used)
