"""Event codes dialog: a name and a kind for each of the keys 1 to 9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..sessions.event_codes import (
    KEYS,
    KINDS,
    LONGEST_NAME,
    CodeKind,
    EventCode,
    EventCodeError,
    checked,
    plain_name,
)

_WIDTH = 460
_WORDS: dict[CodeKind, str] = {"point": "A moment", "state": "Start and stop"}
_HELP = (
    "While you record, and in a session, these keys code what you see. A moment is one press; a "
    "state starts with one press and stops with the next. A key without a name does nothing."
)
_OF_STUDY = "These are the event codes of the open study."


class CodesDialog(QDialog):
    """Event codes dialog; OK is enabled while no two codes share a name.

    codes: shown at first.
    of_study: whether they are an open study's, which this dialog does not change.
    """

    def __init__(
        self, codes: Sequence[EventCode], of_study: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Event codes")
        self._names = {key: QLineEdit() for key in KEYS}
        self._kinds = {key: _kind_box() for key in KEYS}
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        close = buttons.Close if of_study else buttons.Ok | buttons.Cancel
        self._buttons = QDialogButtonBox(close)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(f"{_OF_STUDY}\n{_HELP}" if of_study else _HELP)
        for code in codes:
            self._names[code.key].setText(code.name)
            self._kinds[code.key].setCurrentIndex(KINDS.index(code.kind))
        for key in KEYS:
            self._names[key].textChanged.connect(self._check)
            self._names[key].setReadOnly(of_study)
            self._kinds[key].setEnabled(not of_study)
        self._check()

    @property
    def chosen(self) -> tuple[EventCode, ...]:
        """The codes as they are written now. Raises EventCodeError."""
        named = {key: plain_name(field.text()) for key, field in self._names.items()}
        return checked(
            EventCode(name, key, KINDS[self._kinds[key].currentIndex()])
            for key, name in named.items()
            if name
        )

    def _lay_out(self, help_: str) -> None:
        words = QLabel(help_)
        words.setWordWrap(True)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for row, key in enumerate(KEYS):
            name, kind, label = self._names[key], self._kinds[key], QLabel(f"&{key}")
            label.setBuddy(name)
            name.setMaxLength(LONGEST_NAME)
            name.setAccessibleName(f"Name on key {key}")
            kind.setAccessibleName(f"Kind on key {key}")
            for column, widget in enumerate((label, name, kind)):
                grid.addWidget(widget, row, column)
        self._names[KEYS[0]].setPlaceholderText("Such as: speaks")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(14)
        rows.addWidget(words)
        rows.addLayout(grid)
        rows.addWidget(self._trouble)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _check(self) -> None:
        try:
            _ = self.chosen
            trouble = ""
        except EventCodeError as error:
            trouble = str(error)
        self._trouble.setText(trouble)
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        if ok is not None:  # there is none for a study's
            ok.setEnabled(not trouble)


def _kind_box() -> QComboBox:
    box = QComboBox()
    box.addItems([_WORDS[kind] for kind in KINDS])
    return box
