"""Event codes panel: names on the keys 1 to 9, for coding while recording."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...sessions.event_codes import KEYS, EventCode, EventCodeError, checked
from ..code_fields import CodeFields
from .widgets import words

_HELP = tr_noop(
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
        self._fields = CodeFields(tr("Such as: laughs"))
        self._trouble = words()
        self._lay_out()
        for key in KEYS:
            self._fields.names[key].editingFinished.connect(self._keep)
            self._fields.kinds[key].activated.connect(self._keep)

    @property
    def codes(self) -> tuple[EventCode, ...]:
        """The codes as they are written now."""
        return self._fields.codes

    def show_codes(self, codes: Sequence[EventCode]) -> None:
        """Show codes; what is being edited stays."""
        if tuple(codes) == self._before:
            return
        self._before = tuple(codes)
        self._fields.show_codes(codes)
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
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(words(tr(_HELP)))
        rows.addWidget(self._fields)
        rows.addWidget(self._trouble)
        rows.addStretch(1)
        QVBoxLayout(self).addWidget(inner)
