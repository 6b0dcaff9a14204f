"""Code fields: a name and a kind for each of the keys 1 to 9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from ..common.language import tr, tr_noop
from ..sessions.event_codes import KEYS, KINDS, LONGEST_NAME, CodeKind, EventCode, plain_name

_WORDS: dict[CodeKind, str] = {"point": tr_noop("A moment"), "state": tr_noop("Start and stop")}


class CodeFields(QWidget):
    """Code fields: a row for each key.

    names, kinds: the fields, by key.
    """

    def __init__(self, example: str) -> None:
        """example: shown in the first name's field while that is empty."""
        super().__init__()
        self.names = {key: QLineEdit() for key in KEYS}
        self.kinds = {key: QComboBox() for key in KEYS}
        self._lay_out()
        self.names[KEYS[0]].setPlaceholderText(example)

    @property
    def codes(self) -> tuple[EventCode, ...]:
        """The codes as they are written now, unchecked."""
        named = {key: plain_name(field.text()) for key, field in self.names.items()}
        return tuple(
            EventCode(name, key, KINDS[self.kinds[key].currentIndex()])
            for key, name in named.items()
            if name
        )

    def show_codes(self, codes: Sequence[EventCode]) -> None:
        """Show codes, without a signal of the names."""
        by_key = {one.key: one for one in codes}
        for key in KEYS:
            one = by_key.get(key, EventCode("", key))
            with QSignalBlocker(self.names[key]):
                self.names[key].setText(one.name)
            self.kinds[key].setCurrentIndex(KINDS.index(one.kind))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(3, 3, 3, 3)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for row, key in enumerate(KEYS):
            name, kind, label = self.names[key], self.kinds[key], QLabel(f"&{key}")
            label.setBuddy(name)
            name.setMaxLength(LONGEST_NAME)
            name.setAccessibleName(tr("Name on key {key}").format(key=key))
            kind.addItems([tr(_WORDS[one]) for one in KINDS])
            kind.setAccessibleName(tr("Kind on key {key}").format(key=key))
            for column, widget in enumerate((label, name, kind)):
                grid.addWidget(widget, row, column)
