"""Observer line: the line below the picture while recording, for notes and quiet questions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...common.language import tr, tr_noop
from ..live_state import LiveState
from ..note_line import NoteLine

_HINT = tr_noop("K marks a moment")


class ObserverLine(QWidget):
    """Observer line: as high with a note as without, so that the picture does not move.

    note: the note line, which stands in the words' place while a note is written.
    """

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._words = QLabel(tr(_HINT))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setContentsMargins(10, 0, 10, 0)
        self.note = NoteLine()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.note, 1)
        self.setFixedHeight(self.note.sizeHint().height())
        self.note.closed.connect(self._words.show)
        state.recording_changed.connect(self._follow)
        self._follow()

    @property
    def words(self) -> str:
        """What it says while no note is written."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something in place of the hint; "" for the hint."""
        self._words.setText(words or tr(_HINT))
        font = self._words.font()
        font.setBold(bool(words))
        self._words.setFont(font)

    def ask_note(self, words: str) -> None:
        """Ask for a note, see NoteLine.ask()."""
        self.note.keep()
        self._words.hide()
        self.note.ask(words)

    def _follow(self) -> None:
        on = self._state.recording is not None
        if not on:
            self.note.keep()
            self.say("")
        self.setVisible(on)
