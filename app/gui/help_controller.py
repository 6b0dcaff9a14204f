"""Help controller: opens the pages of the Help menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ..common.language import tr, tr_noop
from .actions import Actions

_COPIED = tr_noop("Copied. Paste it into your report: it has no picture, no name and no path.")

# The pages are imported on demand, for a quick start.


class HelpController(QObject):
    """Help controller of the main window.

    said: signal; a status message.
    """

    said = Signal(str)

    def __init__(
        self, actions: Actions, model: Path, diagnostics: Callable[[], str], window: QMainWindow
    ) -> None:
        """
        model: the model's file, whose JSON has the figures of the meaning page.
        diagnostics: describes program and system for a bug report.
        """
        super().__init__(window)
        self._model = model
        self._diagnostics = diagnostics
        self._window = window
        actions.keys.triggered.connect(self._show_keys)
        actions.meaning.triggered.connect(self._show_meaning)
        actions.diagnostics.triggered.connect(self._copy_diagnostics)
        actions.about.triggered.connect(self._show_about)

    def _show_keys(self) -> None:
        from .keys_page import show_keys

        show_keys(self._window)

    def _show_meaning(self) -> None:
        from .meaning_page import show_meaning

        show_meaning(self._model, self._window)

    def _copy_diagnostics(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnostics())
        self.said.emit(tr(_COPIED))

    def _show_about(self) -> None:
        from .about import show_about

        show_about(self._window)
