"""BORIS's tables: tabular events (starts and stops) and aggregated events, as CSV or TSV."""

from __future__ import annotations

from ..common.language import tr
from .import_boris import POINT, START, STOP, Entry, joined, pair, person_of
from .import_events import AnnotationFile, Event, ImportFileError, as_seconds
from .import_rows import Row, Table

_DEEPEST = 200  # lines in which the heading is looked for: older versions tell the film before it
_TYPES = ("behavior type", "status")
_ID, _OFFSET = "observation id", "time offset (s)"


def heading_of(table: Table) -> int | None:
    """Index of the line with BORIS's columns; None where the table is not from BORIS."""
    for index in range(min(len(table.lines), _DEEPEST)):
        columns = set(table.columns(index))
        tabular = "time" in columns and not columns.isdisjoint(_TYPES)
        if "behavior" in columns and (tabular or {"start (s)", "stop (s)"} <= columns):
            return index
    return None


def read_boris_table(table: Table, head: int) -> AnnotationFile:
    """Read BORIS's tabular or aggregated events; a part for each observation.

    An observation's time offset, which BORIS adds, is taken off again. Raises ImportFileError.

    head: index of the heading, see heading_of().
    """
    before = {cells[0].strip().casefold(): cells[1] for _, cells in table.lines[:head] if cells[1:]}
    offset = before.get(_OFFSET, "")
    rows: dict[str, list[Row]] = {}
    for row in table.rows(head):
        rows.setdefault(row.text(_ID) or before.get(_ID, ""), []).append(row)
    notes: list[str] = []
    parts = {name: _events(some, offset, notes) for name, some in rows.items()}
    return AnnotationFile(table.name, "observation", parts, tuple(notes))


def _events(rows: list[Row], offset: str, notes: list[str]) -> list[Event]:
    if "start (s)" in rows[0].cells:
        return [_aggregated(row, _moved(row, offset)) for row in rows]
    return pair([_entry(row, _moved(row, offset)) for row in rows], notes)


def _moved(row: Row, offset: str) -> float:
    """The time offset in seconds: of the row, or as told before the heading."""
    if row.has(_OFFSET):
        return row.seconds(_OFFSET)
    return as_seconds(offset, row.where) if offset.strip() else 0.0


def _aggregated(row: Row, moved: float) -> Event:
    start, stop = row.seconds("start (s)") - moved, row.seconds("stop (s)") - moved
    if stop < start:
        raise ImportFileError(
            tr("{where} stops before it starts. Correct it.").format(where=row.where)
        )
    detail = joined(*_modifiers(row), row.text("comment start"))
    return Event(start, stop, row.text("behavior"), person_of(row.text("subject")), detail)


def _entry(row: Row, moved: float) -> Entry:
    kind = row.text(*_TYPES).strip().upper()
    if kind not in (START, STOP, POINT):
        raise ImportFileError(
            tr("{where}: “{kind}” is neither START, STOP nor POINT.").format(
                where=row.where, kind=kind
            )
        )
    return Entry(
        seconds=row.seconds("time") - moved,
        subject=row.text("subject"),
        behaviour=row.text("behavior"),
        modifiers=joined(*_modifiers(row)),
        comment=row.text("comment"),
        kind=kind,
    )


def _modifiers(row: Row) -> list[str]:
    return [cell for name, cell in row.cells.items() if name.startswith("modifier")]
