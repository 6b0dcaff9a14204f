"""Access box: the settings for those who see, hear or move differently."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ..common.language import tr, tr_noop
from ..settings import Settings

_CHOICES = (
    (
        "patterns",
        tr_noop("Patterns as well as &colours"),
        tr_noop(
            "Symbols on the timeline's lines, hatches on bars and areas. Saved charts and reports "
            "always have them, and so has the window while the system asks for high contrast."
        ),
    ),
    (
        "less_motion",
        tr_noop("Less &motion"),
        tr_noop(
            "Menus and panels appear at once, the cursor does not blink, and the live timeline "
            "moves on by pages. The picture, and what follows the faces, still moves: Space stops "
            "it."
        ),
    ),
    (
        "speak_labels",
        tr_noop("Have screen readers &say new labels"),
        tr_noop(
            "While a screen reader runs: each change, and at most one sentence in three seconds."
        ),
    ),
)
_INDENT = 26  # pixels: sentences stand under the text of their check box


class AccessBox(QWidget):
    """Access box: a check box for each choice, with a sentence on what it does.

    changed: a box was checked or unchecked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        for field, text, sentence in _CHOICES:
            box, words = QCheckBox(tr(text)), QLabel(tr(sentence))
            box.setAccessibleDescription(tr(sentence))
            box.toggled.connect(lambda _on: self.changed.emit())
            words.setWordWrap(True)
            words.setContentsMargins(_INDENT, 0, 0, 0)
            column.addWidget(box)
            column.addWidget(words)
            column.addSpacing(12)
            self._boxes[field] = box
        column.addStretch(1)

    @property
    def chosen(self) -> dict[str, Any]:
        """Fields of Settings, as shown."""
        return {field: box.isChecked() for field, box in self._boxes.items()}

    def fill(self, settings: Settings) -> None:
        """Show settings."""
        for field, box in self._boxes.items():
            box.setChecked(getattr(settings, field))
