"""The adaptation to the user's corrections: switched on and off, and the corrections' dialog."""

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
    """Reads with the adapted last layer while the user wants it.

    used_changed: whether it is used from now on.
    failed: why it cannot be.
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
        """Load what was learned earlier, if it is to be `used` again."""
        if not used:
            return
        try:
            self._adapt(self._services.adaptations.load())
        except PersonalError as error:
            self.failed.emit(str(error))

    def show_dialog(self) -> None:
        """Open "My corrections"."""
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
        """adaptation: an Adaptation of the model's last layer; None: the model as it came."""
        self._player.post_always("adaptation", lambda analyzer: analyzer.adapt(adaptation))
        self._is_used = adaptation is not None
        self.used_changed.emit(self._is_used)
