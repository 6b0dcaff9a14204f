"""Sessions panel: table of a study's sessions, with how well each covers its stimulus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...common.text import day, length, percent
from ...studies.sessions import StudySession
from ..message_page import MessagePage
from .contents import Contents
from .participants_panel import scope_words
from .widgets import button, cell, fit_columns, put, select_row, table

if TYPE_CHECKING:  # pandas is slow to load
    from ...studies.group.coverage import Coverage

_HEADS = (
    *(tr_noop("Participant"), tr_noop("Stimulus"), tr_noop("Run"), tr_noop("Recorded")),
    *(tr_noop("Length"), tr_noop("Analysed"), tr_noop("In view"), tr_noop("Readable")),
    tr_noop("Agreed to"),
)
_SHARES = 5  # column of the first share
_EMPTY = (
    tr_noop("No sessions yet"),
    tr_noop(
        "Choose a participant and a stimulus above, and press Record. Sessions that you recorded "
        "elsewhere do not belong to the study."
    ),
)
_TIPS = (
    tr_noop("Part of the stimulus of which frames were read"),
    tr_noop("Part of that with the face in view"),
    tr_noop("Part of that in which the face was large, bright, sharp and frontal enough"),
)


class SessionsPanel(QWidget):
    """Sessions panel.

    opened: folder of the session to open.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[StudySession, ...] = ()
        self._coverage: dict[Path, Coverage] = {}
        self._table = table(tr("Sessions"), [tr(head) for head in _HEADS])
        for number, tip in enumerate(_TIPS):
            head = self._table.horizontalHeaderItem(_SHARES + number)
            if head is not None:
                head.setToolTip(tr(tip))
        empty = MessagePage()
        empty.show_message(*map(tr, _EMPTY))
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(self._table)
        self._open = button(tr("&Open the session"), self._emit)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        self._table.activated.connect(self._emit)
        self._table.currentCellChanged.connect(self._enable)
        self._enable()

    @property
    def session(self) -> StudySession | None:
        """The selected session; None for none."""
        row = self._table.currentRow()
        return self._sessions[row] if 0 <= row < len(self._sessions) else None

    def show_contents(self, contents: Contents) -> None:
        """Show the sessions; the selected one stays selected."""
        before = self.session
        self._sessions = contents.sessions
        self._table.setRowCount(len(self._sessions))
        chosen = 0
        for row, one in enumerate(self._sessions):
            self._fill(row, one)
            if before is not None and one.folder == before.folder:
                chosen = row
        select_row(self._table, chosen if self._sessions else -1)
        fit_columns(self._table)
        self._pages.setCurrentIndex(1 if self._sessions else 0)
        self._enable()

    def show_coverage(self, folder: Path, coverage: Coverage) -> None:
        """Show how well a session covers its stimulus."""
        self._coverage[folder] = coverage
        for row, one in enumerate(self._sessions):
            if one.folder == folder:
                self._fill_shares(row, coverage)

    def _fill(self, row: int, one: StudySession) -> None:
        told = one.metadata
        when = "" if told is None else day(told.start)
        if one.recording:
            when = tr("being recorded")
        lasts = "" if told is None or told.seconds is None else length(told.seconds)
        texts = (one.participant, one.stimulus, str(one.run), when, lasts)
        for column, text in enumerate(texts):
            put(self._table, row, column, cell(text, tip=one.trouble))
        self._fill_shares(row, self._coverage.get(one.folder))
        agreed = tr("cannot be read") if one.consent is None else scope_words(one.consent)
        put(self._table, row, len(_HEADS) - 1, cell(agreed, tip=one.trouble))

    def _fill_shares(self, row: int, found: Coverage | None) -> None:
        shares = (None,) * 3 if found is None else (found.analysed, found.in_view, found.readable)
        tip = "" if found is None else found.trouble
        missing = "…" if found is None else "–"
        for number, share in enumerate(shares):
            text = missing if share is None else percent(share)
            put(self._table, row, _SHARES + number, cell(text, tip=tip))

    def _enable(self) -> None:
        one = self.session
        self._open.setEnabled(one is not None and not one.recording)

    def _emit(self) -> None:
        one = self.session
        if one is not None and not one.recording:
            self.opened.emit(one.folder)
