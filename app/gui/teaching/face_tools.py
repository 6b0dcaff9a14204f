"""What can be done with the face shown: name it, ask why, take its resting face out, correct it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

_QUESTION = "Not right? What does this face show?"
_RESTING = "What this face shows at rest is taken out of its readings."
_HINT = "Pause to correct a label or to see what it rests on."
_COLUMNS = 3


class FaceTools(QWidget):
    """Buttons of the actions for one face; those that correct show while the picture stands."""

    def __init__(
        self,
        tools: Sequence[QAction],
        corrections: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rest, self._hint = QLabel(_RESTING), QLabel()
        for words in (self._rest, self._hint):
            words.setWordWrap(True)
        self._rest.hide()
        self._chips = QWidget()
        chips = QGridLayout(self._chips)
        chips.setContentsMargins(0, 0, 0, 0)
        for place, action in enumerate(corrections):
            chips.addWidget(_button(action), *divmod(place, _COLUMNS))
        row = QGridLayout()
        for place, action in enumerate(tools):
            row.addWidget(_button(action, with_icon=True), 0, place)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._rest)
        column.addWidget(self._hint)
        column.addWidget(self._chips)
        self.show_standing(False)

    def show_standing(self, standing: bool) -> None:
        """standing: the picture does not move, so that a face can be corrected."""
        self._hint.setText(_QUESTION if standing else _HINT)
        self._chips.setVisible(standing)

    def show_rest_out(self, is_out: bool) -> None:
        """is_out: the face's resting expression is taken out of its readings."""
        self._rest.setVisible(is_out)


def _button(action: QAction, with_icon: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if with_icon else style.ToolButtonTextOnly
    )
    button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space pauses
    return button
