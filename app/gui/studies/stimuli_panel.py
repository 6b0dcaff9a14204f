"""Stimuli panel: a study's films and tasks, and the events of the selected one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...common.language import tr, tr_noop
from ...common.text import length
from ...exchange.import_file import SUFFIXES
from ...studies.stimuli import FILM, Stimulus
from ..message_page import MessagePage
from .contents import Contents
from .events_table import EventsTable
from .widgets import button, cell, fit_columns, put, select_row, table, words

_HEADS = (tr_noop("Stimulus"), tr_noop("Kind"), tr_noop("Length"), tr_noop("Events"))
_LENGTH = 2
_EMPTY = (
    tr_noop("No stimuli yet"),
    tr_noop(
        "Add the film that participants will see, or drop it here. For a web page or a task, add "
        "one that is elsewhere."
    ),
)
_NO_EVENTS = tr_noop(
    "No events: moments whose reactions the report shows. Add them by hand, or import a CSV or TSV "
    "with the columns onset, duration and trial_type."
)
_KINDS = {FILM: tr_noop("Film"), "elsewhere": tr_noop("Elsewhere")}


class StimuliPanel(QWidget):
    """Stimuli panel; films and event files can be dropped on it.

    film_asked: a film is to be chosen; film_given: path of one that was dropped.
    task_asked: a stimulus that is elsewhere is to be added.
    events_asked: id of the stimulus for which a file of events is to be chosen.
    events_given: id, and path of a file that was dropped.
    events_changed: id, and all events, a list.
    length_written: id, and the length as it was written.
    failed: sentence on what was written.
    """

    film_asked = Signal()
    film_given = Signal(object)
    task_asked = Signal()
    events_asked = Signal(str)
    events_given = Signal(str, object)
    events_changed = Signal(str, object)
    length_written = Signal(str, str)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self.setAcceptDrops(True)
        self._table = table(tr("Stimuli"), [tr(head) for head in _HEADS])
        empty = MessagePage()
        empty.show_message(*map(tr, _EMPTY))
        self._pages = QStackedWidget()
        for page in (empty, self._table):
            self._pages.addWidget(page)
        self._events = EventsTable()
        self._caption = words(tr("Events"))
        self._hint = words(tr(_NO_EVENTS), soft=True)
        self._add_event = button(tr("Add an e&vent"), self._events.add)
        self._remove = button(tr("R&emove"), self._events.remove)
        self._import = button(tr("&Import events…"), lambda: self.events_asked.emit(self.stimulus))
        self._lay_out()
        self._table.currentCellChanged.connect(self._follow)
        self._table.itemChanged.connect(self._edit)
        self._events.changed.connect(lambda new: self.events_changed.emit(self.stimulus, new))
        self._events.failed.connect(self.failed)

    @property
    def stimulus(self) -> str:
        """Id of the selected stimulus; "" for none."""
        row = self._table.currentRow()
        known = self._contents.stimuli if self._contents else ()
        return known[row].id if 0 <= row < len(known) else ""

    def show_contents(self, contents: Contents) -> None:
        """Show the stimuli; the selected one stays selected."""
        before = self.stimulus
        known = {one.id for one in self._contents.stimuli} if self._contents else set()
        self._contents = contents
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(contents.stimuli))
            chosen = 0
            for row, one in enumerate(contents.stimuli):
                self._fill(row, one, len(contents.events.get(one.id, ())))
                if one.id == before or (known and one.id not in known):
                    chosen = row
            select_row(self._table, chosen if contents.stimuli else -1)
        fit_columns(self._table)
        self._pages.setCurrentIndex(1 if contents.stimuli else 0)
        self._follow()

    def _fill(self, row: int, one: Stimulus, events: int) -> None:
        film = one.kind == FILM
        lasts = tr("not known") if one.seconds is None else length(one.seconds)
        tip = one.film or tr("Double-click the length to write it, in seconds.")
        cells = (
            *(cell(one.id, tip=one.film), cell(tr(_KINDS[one.kind]))),
            *(cell(lasts, edit=not film, tip=tip), cell(str(events))),
        )
        for column, item in enumerate(cells):
            put(self._table, row, column, item)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        adding, editing = QHBoxLayout(), QHBoxLayout()
        adding.addWidget(button(tr("Add a &film…"), self.film_asked.emit))
        adding.addWidget(button(tr("Add one e&lsewhere…"), self.task_asked.emit))
        adding.addStretch(1)
        for one in (self._add_event, self._remove):
            editing.addWidget(one)
        editing.addStretch(1)
        editing.addWidget(self._import)
        for side, parts, row in (
            (left, (self._pages,), adding),
            (right, (self._caption, self._hint, self._events), editing),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                column.addWidget(part, 1 if part in (self._pages, self._events) else 0)
            column.addLayout(row)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([500, 500])
        QVBoxLayout(self).addWidget(both)

    def _follow(self) -> None:
        id = self.stimulus
        events = () if self._contents is None else self._contents.events.get(id, ())
        caption = tr("Events of {stimulus}, in seconds from its start").format(stimulus=id)
        self._caption.setText(caption if id else tr("Events"))
        self._hint.setVisible(not events)
        self._events.show_events(events)
        self._events.setEnabled(id != "")
        for one in (self._add_event, self._import):
            one.setEnabled(id != "")
        self._remove.setEnabled(bool(events))

    def _edit(self, item: QTableWidgetItem) -> None:
        if item.column() == _LENGTH and self._contents is not None:
            self.length_written.emit(self._contents.stimuli[item.row()].id, item.text().strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        if paths[0].suffix.lower() not in SUFFIXES:
            self.film_given.emit(paths[0])
        elif self.stimulus:
            self.events_given.emit(self.stimulus, paths[0])
        else:
            self.failed.emit(tr("Add a stimulus first: events belong to one."))
