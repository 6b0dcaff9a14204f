"""Event codes panel: names on the keys 1 to 9, for coding while recording."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...sessions.event_codes import (
    KEYS,
    KINDS,
    LONGEST_NAME,
    CodeKind,
    EventCode,
    EventCodeError,
    checked,
    plain_name,
)
from .widgets import words

_WORDS: dict[CodeKind, str] = {"point": "A moment", "state": "Start and stop"}
_HELP = (
    "While you record in this study, these keys code what you see. A moment is one press; a state "
    "starts with one press and stops with the next. A key without a name does nothing."
)
_WIDTH = 560


class CodesPanel(QWidget):
    """Event codes panel.

    changed: all codes as they are now, a tuple; only if they can be kept.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[EventCode, ...] = ()
        self._names = {key: QLineEdit() for key in KEYS}
        self._kinds = {key: QComboBox() for key in KEYS}
        self._trouble = words()
        self._lay_out()
        for key in KEYS:
            self._names[key].editingFinished.connect(self._keep)
            self._kinds[key].activated.connect(self._keep)

    @property
    def codes(self) -> tuple[EventCode, ...]:
        """The codes as they are written now."""
        named = {key: plain_name(field.text()) for key, field in self._names.items()}
        return tuple(
            EventCode(name, key, KINDS[self._kinds[key].currentIndex()])
            for key, name in named.items()
            if name
        )

    def show_codes(self, codes: Sequence[EventCode]) -> None:
        """Show codes; what is being edited stays."""
        if tuple(codes) == self._before:
            return
        self._before = tuple(codes)
        by_key = {one.key: one for one in codes}
        for key in KEYS:
            one = by_key.get(key, EventCode("", key))
            with QSignalBlocker(self._names[key]):
                self._names[key].setText(one.name)
            self._kinds[key].setCurrentIndex(KINDS.index(one.kind))
        self._trouble.setText("")

    def _keep(self) -> None:
        codes = self.codes
        try:
            checked(codes)
        except EventCodeError as error:
            self._trouble.setText(str(error))
            return
        self._trouble.setText("")
        if codes != self._before:
            self._before = codes
            self.changed.emit(codes)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for row, key in enumerate(KEYS):
            name, kind, label = self._names[key], self._kinds[key], QLabel(f"&{key}")
            label.setBuddy(name)
            name.setMaxLength(LONGEST_NAME)
            name.setAccessibleName(f"Name on key {key}")
            kind.addItems([_WORDS[one] for one in KINDS])
            kind.setAccessibleName(f"Kind on key {key}")
            for column, part in enumerate((label, name, kind)):
                grid.addWidget(part, row, column)
        self._names[KEYS[0]].setPlaceholderText("Such as: laughs")
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(words(_HELP))
        rows.addLayout(grid)
        rows.addWidget(self._trouble)
        rows.addStretch(1)
        QVBoxLayout(self).addWidget(inner)
