"""Sending indicator in the status bar: which live outputs are on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ...common.language import tr

_STYLE = "background: #1f5fa8; color: white; border-radius: 4px; padding: 1px 8px;"


class SendingIndicator(QLabel):
    """Sending indicator: visible while an output is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_STYLE)
        self.setToolTip(tr("Readings go to other programs (File > Settings > Other programs)"))
        self.hide()

    def show_outputs(self, titles: Sequence[str]) -> None:
        """Show the titles of the outputs that are on; none hides it."""
        self.setText(tr("Sending: {outputs}").format(outputs=", ".join(titles)))
        self.setVisible(bool(titles))
