"""Consent box: what a participant agreed to, by which form, and when."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...common.text import capital
from ...sessions.consent import SCOPES, Consent, consent
from ...studies.plan import Plan
from .widgets import button, words

_NOBODY = tr_noop("Add a participant, or select one in the table, to note what was agreed to.")
_NOTHING = tr_noop("Nothing was noted yet. Tick what the signed form says.")
_NOTED = tr_noop("What is no longer agreed to is left out of reports and copies at once.")


class ConsentBox(QGroupBox):
    """Consent box of the selected participant; nothing is ticked before somebody agreed.

    kept: the participant's id and the Consent as it is to be kept.
    """

    kept = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Consent"), parent)
        self._id = ""
        self._before: Consent | None = None
        self._said = words(tr(_NOBODY))
        self._ticks = {kind: QCheckBox(capital(tr(name))) for kind, name in SCOPES.items()}
        self._form = QLineEdit()
        self._form.setMaxLength(60)
        self._day = QDateEdit()
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._keep = button(tr("&Keep this consent"), self._emit)
        self._lay_out()
        for tick in self._ticks.values():
            tick.toggled.connect(self._enable)
        self._form.textChanged.connect(self._enable)
        self._day.dateChanged.connect(self._enable)
        self._show("", None, "")

    @property
    def consent(self) -> Consent:
        """What is ticked and written now."""
        scope = [kind for kind, tick in self._ticks.items() if tick.isChecked()]
        day = self._day.date().toString(Qt.DateFormat.ISODate)
        return consent(scope, self._form.text().strip(), day)

    def show_participant(self, id: str, agreed: Consent | None, plan: Plan) -> None:
        """Show a participant's consent; what is being edited for the same one stays.

        id: "" for nobody.
        """
        if id != self._id or agreed != self._before:
            self._show(id, agreed, plan.consent_form)
        asked = {kind: kind in plan.scopes for kind in SCOPES}
        for kind, tick in self._ticks.items():
            tick.setToolTip("" if asked[kind] else tr("The study does not ask for this."))

    def _show(self, id: str, agreed: Consent | None, form: str) -> None:
        self._id, self._before = id, agreed
        for kind, tick in self._ticks.items():
            tick.setChecked(agreed is not None and agreed.allows(kind))
        self._form.setText(form if agreed is None else agreed.form)
        today = QDate.currentDate()
        self._day.setDate(
            today if agreed is None else QDate.fromString(agreed.date, Qt.DateFormat.ISODate)
        )
        self.setTitle(
            tr("Consent of {participant}").format(participant=id) if id else tr("Consent")
        )
        self._said.setText(tr(_NOBODY if not id else _NOTHING if agreed is None else _NOTED))
        self._enable()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Form, version:"), self._form)
        form.addRow(tr("Si&gned on:"), self._day)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._said)
        for tick in self._ticks.values():
            column.addWidget(tick)
        column.addSpacing(6)
        column.addLayout(form)
        column.addWidget(self._keep)
        column.addStretch(1)

    def _enable(self) -> None:
        for part in (*self._ticks.values(), self._form, self._day):
            part.setEnabled(self._id != "")
        self._keep.setEnabled(self._id != "" and self.consent != self._before)

    def _emit(self) -> None:
        self.kept.emit(self._id, self.consent)
