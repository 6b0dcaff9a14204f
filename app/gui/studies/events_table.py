"""Events table of a stimulus: onset, duration and name, edited in the cells."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...common.language import tr, tr_noop
from ...studies.events import StimulusEvent
from .widgets import cell, fit_columns, put, select_row, table

_HEADS = (tr_noop("Onset (s)"), tr_noop("Duration (s)"), tr_noop("Event (trial_type)"))
_LONGEST = 1e8  # seconds
_NEW = "event"


class EventsTable(QWidget):
    """Events table.

    changed: all events as they are now, a list.
    failed: sentence on what was written and cannot be a time; the cell is as before.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: list[StimulusEvent] = []
        self._table: QTableWidget = table(
            tr("Events of the stimulus"), [tr(head) for head in _HEADS]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        self._table.itemChanged.connect(self._edit)
        QShortcut(QKeySequence.StandardKey.Delete, self._table, self.remove)

    @property
    def events(self) -> list[StimulusEvent]:
        """The events shown."""
        return list(self._events)

    def show_events(self, events: Sequence[StimulusEvent]) -> None:
        """Show events; the selected row stays selected."""
        row = self._table.currentRow()
        self._events = list(events)
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(events))
            for number, one in enumerate(events):
                texts = (f"{one.onset:g}", f"{one.duration:g}", one.trial_type)
                for column, text in enumerate(texts):
                    put(self._table, number, column, cell(text, edit=True))
            select_row(self._table, min(max(row, 0), len(events) - 1))
        fit_columns(self._table)

    def add(self) -> None:
        """Add an event after the last one."""
        after = max((one.onset + one.duration for one in self._events), default=0.0)
        self.changed.emit([*self._events, StimulusEvent(round(after, 3), 0.0, _NEW)])

    def remove(self) -> None:
        """Remove the selected event."""
        row = self._table.currentRow()
        if 0 <= row < len(self._events):
            self.changed.emit([*self._events[:row], *self._events[row + 1 :]])

    def _edit(self, item: QTableWidgetItem) -> None:
        before, text = self._events[item.row()], item.text().strip()
        values: list[float | str] = [before.onset, before.duration, before.trial_type]
        values[item.column()] = text
        try:
            onset, duration = map(_seconds, values[:2])
        except ValueError:
            self.failed.emit(
                tr("“{text}” is no time. Write seconds from 0 on, such as 12.5.").format(text=text)
            )
            self.show_events(self._events)
            return
        new = StimulusEvent(onset, duration, str(values[2]))
        self.changed.emit([*self._events[: item.row()], new, *self._events[item.row() + 1 :]])


def _seconds(value: float | str) -> float:
    """Seconds in a text, with a point or a comma. Raises ValueError."""
    number = float(str(value).replace(",", "."))
    if not (math.isfinite(number) and 0 <= number <= _LONGEST):
        raise ValueError(value)
    return number
