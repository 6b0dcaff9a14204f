"""What the program has learned from the user's corrections: their page, and its use."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...personal.errors import PersonalError
from ...playback.player import Player
from ...vision.pipeline import Analyzer
from ..services import Equipment
from .corrections_dialog import CorrectionsPage


class Learning(QObject):
    """Reads with the adapted last layer while the user wants it.

    used_changed: whether it is used from now on. failed: why it cannot be.
    """

    used_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, equipment: Equipment, player: Player[Analyzer], window: QWidget) -> None:
        super().__init__(window)
        self._equipment = equipment
        self._player = player
        self._window = window
        self._is_used = False

    def begin(self, used: bool) -> None:
        """used: what was learned earlier is to be used again."""
        if not used:
            return
        try:
            self._adapt(self._equipment.adaptations.load())
        except PersonalError as error:
            self.failed.emit(str(error))

    def show_page(self) -> None:
        kit = self._equipment
        page = CorrectionsPage(
            kit.corrections, kit.propose, kit.adaptations, self._is_used, self._window
        )
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.adaptation_changed.connect(self._adapt)
        page.open()

    def _adapt(self, adaptation: Any) -> None:
        """adaptation: an Adaptation of the model's last layer; None: the model as it came."""
        self._player.post_always("adaptation", lambda analyzer: analyzer.adapt(adaptation))
        self._is_used = adaptation is not None
        self.used_changed.emit(self._is_used)
