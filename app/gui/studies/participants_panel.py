"""Participants panel: table of a study's participants, and the consent of the selected one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...common.text import capital
from ...sessions.consent import SCOPES, Consent
from ...studies.participants import Participant
from ..message_page import MessagePage
from .consent_box import ConsentBox
from .contents import Contents
from .widgets import button, cell, fit_columns, put, select_row, table

_FIRST = (tr_noop("Participant"), tr_noop("Group"))
_LAST = (tr_noop("Agreed to"), tr_noop("Sessions"))
_EMPTY = (
    tr_noop("No participants yet"),
    tr_noop("Press “Add a participant”. They are called sub-01, sub-02 and so on; no names."),
)
_BOX_WIDTH = 270


class ParticipantsPanel(QWidget):
    """Participants panel: groups and free columns are edited in the table.

    added: a participant is to be added.
    column_asked: a free column is to be added.
    edited: a Participant with another group or free column.
    consented: id and Consent.
    withdrawal_asked: id of who withdraws.
    chosen: id of who is selected now.
    """

    added = Signal()
    column_asked = Signal()
    edited = Signal(object)
    consented = Signal(str, object)
    withdrawal_asked = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._table = table(tr("Participants"), [tr(head) for head in (*_FIRST, *_LAST)])
        self._empty = MessagePage()
        self._empty.show_message(*map(tr, _EMPTY))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._table)
        self._consent = ConsentBox()
        self._consent.setFixedWidth(_BOX_WIDTH)
        self._add = button(tr("&Add a participant"), self.added.emit)
        self._column = button(tr("Add a c&olumn…"), self.column_asked.emit)
        self._withdraw = button(tr("With&draw…"), self._ask_withdrawal)
        self._lay_out()
        self._table.itemChanged.connect(self._edit)
        self._table.currentCellChanged.connect(self._choose)
        self._consent.kept.connect(self.consented)
        QShortcut(QKeySequence.StandardKey.Delete, self._table, self._ask_withdrawal)

    @property
    def participant(self) -> str:
        """Id of the selected participant; "" for none."""
        row = self._table.currentRow()
        people = self._contents.participants if self._contents else ()
        return people[row].id if 0 <= row < len(people) else ""

    def choose(self, id: str) -> None:
        """Select a participant, if there is one of this id."""
        for row, one in enumerate(self._contents.participants if self._contents else ()):
            if one.id == id:
                select_row(self._table, row)

    def show_contents(self, contents: Contents) -> None:
        """Show the participants; who is selected stays so."""
        before = self.participant
        known = {one.id for one in self._contents.participants} if self._contents else set()
        self._contents = contents
        with QSignalBlocker(self._table):
            self._fill(contents)
            ids = [one.id for one in contents.participants]
            new = [id for id in ids if known and id not in known]
            wanted = new[0] if len(new) == 1 else before
            select_row(self._table, ids.index(wanted) if wanted in ids else min(len(ids), 1) - 1)
        self._pages.setCurrentWidget(self._table if contents.participants else self._empty)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for one in (self._add, self._column):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self._withdraw)
        left = QVBoxLayout()
        left.addWidget(self._pages, 1)
        left.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setSpacing(12)
        whole.addLayout(left, 1)
        whole.addWidget(self._consent)

    def _fill(self, contents: Contents) -> None:
        free = contents.columns
        heads = (*map(tr, _FIRST), *free, *map(tr, _LAST))
        self._table.setColumnCount(len(heads))
        self._table.setHorizontalHeaderLabels(list(heads))
        self._table.setRowCount(len(contents.participants))
        for row, one in enumerate(contents.participants):
            agreed = contents.consents.get(one.id)
            count = sum(session.participant == one.id for session in contents.sessions)
            own = [cell(one.columns.get(name, ""), edit=True) for name in free]
            cells = (
                *(cell(one.id), cell(one.group, edit=True), *own),
                *(cell(scope_words(agreed)), cell(str(count))),
            )
            for column, item in enumerate(cells):
                put(self._table, row, column, item)
        fit_columns(self._table)

    def _edit(self, item: QTableWidgetItem) -> None:
        contents = self._contents
        if contents is None:
            return
        one, column = contents.participants[item.row()], item.column()
        self.edited.emit(_changed(one, column, contents.columns, item.text().strip()))

    def _choose(self) -> None:
        self._follow()
        self.chosen.emit(self.participant)

    def _follow(self) -> None:
        contents, id = self._contents, self.participant
        self._withdraw.setEnabled(id != "")
        self._column.setEnabled(contents is not None and bool(contents.participants))
        if contents is not None:
            self._consent.show_participant(id, contents.consents.get(id), contents.plan)

    def _ask_withdrawal(self) -> None:
        if self.participant:
            self.withdrawal_asked.emit(self.participant)


def scope_words(agreed: Consent | None) -> str:
    """What was agreed to, in words."""
    if agreed is None:
        return tr("not noted yet")
    return capital(", ".join(tr(SCOPES[kind]) for kind in agreed.scope)) or tr("Nothing")


def _changed(one: Participant, column: int, free: tuple[str, ...], text: str) -> Participant:
    """The participant with another text in a column of the table."""
    if column < len(_FIRST):
        return replace(one, group=text)
    return replace(one, columns={**one.columns, free[column - len(_FIRST)]: text})
