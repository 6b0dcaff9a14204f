"""Event codes dialog: a name and a kind for each of the keys 1 to 9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..common.language import tr, tr_noop
from ..sessions.event_codes import EventCode, EventCodeError, checked
from .code_fields import CodeFields
from .scrolling import ScrollPage, fit_screen

_WIDTH = 460
_HELP = tr_noop(
    "While you record, and in a session, these keys code what you see. A moment is one press; a "
    "state starts with one press and stops with the next. A key without a name does nothing."
)
_OF_STUDY = tr_noop("These are the event codes of the open study.")


class CodesDialog(QDialog):
    """Event codes dialog; OK is enabled while no two codes share a name.

    codes: shown at first.
    of_study: whether they are an open study's, which this dialog does not change.
    """

    def __init__(
        self, codes: Sequence[EventCode], of_study: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Event codes"))
        self._fields = CodeFields(tr("Such as: speaks"))
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        close = buttons.Close if of_study else buttons.Ok | buttons.Cancel
        self._buttons = QDialogButtonBox(close)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(f"{tr(_OF_STUDY)}\n{tr(_HELP)}" if of_study else tr(_HELP))
        self._fields.show_codes(codes)
        for name, kind in zip(
            self._fields.names.values(), self._fields.kinds.values(), strict=True
        ):
            name.textChanged.connect(self._check)
            name.setReadOnly(of_study)
            kind.setEnabled(not of_study)
        self._check()

    @property
    def chosen(self) -> tuple[EventCode, ...]:
        """The codes as they are written now. Raises EventCodeError."""
        return checked(self._fields.codes)

    def _lay_out(self, help_: str) -> None:
        words = QLabel(help_)
        words.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(14)
        rows.addWidget(words)
        rows.addWidget(ScrollPage(self._fields), 1)
        rows.addWidget(self._trouble)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)
        fit_screen(self)

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
