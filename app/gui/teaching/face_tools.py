"""Tool buttons for the face shown: name, explain, resting face and corrections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ..keyboard import ButtonKeys
from ..live_state import LiveState

_QUESTION = tr_noop("Not right? What does this face show?")
_RESTING = tr_noop("The resting face of this person is taken out of the readings.")
_HINT = tr_noop("Pause to correct a label or to see what it depends on.")
_COLUMNS = 3


class FaceTools(QWidget):
    """Tool buttons for the face shown; correction buttons only while the picture stands still.

    tools: actions for a face.
    corrections: an action for each emotion.
    meaning: action that explains what a label means.
    """

    def __init__(
        self,
        state: LiveState,
        tools: Sequence[QAction],
        corrections: Sequence[QAction],
        meaning: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._resting, self._hint = QLabel(tr(_RESTING)), QLabel()
        for words in (self._resting, self._hint):
            words.setWordWrap(True)
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
        column.addWidget(self._resting)
        column.addWidget(self._hint)
        column.addWidget(self._chips)
        if meaning is not None:
            column.addWidget(_button(meaning, with_icon=True))
        for signal in (state.analysis_changed, state.selected_changed, state.paused_changed):
            signal.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        state = self._state
        self._hint.setText(tr(_QUESTION if state.stands else _HINT))
        self._chips.setVisible(state.stands)
        face, analysis = state.face, state.analysis
        taken_out = {} if analysis is None else analysis.resting_faces
        self._resting.setVisible(face is not None and face.track in taken_out)


def _button(action: QAction, with_icon: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if with_icon else style.ToolButtonTextOnly
    )
    button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
    ButtonKeys(button)
    return button
