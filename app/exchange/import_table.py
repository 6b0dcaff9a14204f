"""Table import: CSV or TSV with onset, duration and trial_type, as BIDS events, or from BORIS."""

from __future__ import annotations

from ..common.language import tr
from .import_boris_table import heading_of, read_boris_table
from .import_events import AnnotationFile, Event, ImportFileError
from .import_rows import Row, Table, read_rows

_ONSETS = ("onset", "seconds")
_LABELS = ("trial_type", "emotion", "label", "note")
_PEOPLE = ("person", "subject", "participant")


def read_table(data: bytes, name: str) -> AnnotationFile:
    """Read a table of events, in seconds. Raises ImportFileError.

    Its columns are `onset` (or `seconds`), `duration` or `offset` (may be missing or n/a: a single
    moment), `trial_type` (or `emotion`, `label`, `note`) and perhaps `person` or `subject`; or
    those of BORIS's tabular or aggregated events.

    name: of the file, for messages.
    """
    table = read_rows(data, name)
    head = heading_of(table)
    if head is not None:
        return read_boris_table(table, head)
    columns = table.columns(0)
    for needed in (_ONSETS, _LABELS):
        if not any(one in columns for one in needed):
            raise ImportFileError(_lacks(table, needed[0]))
    return AnnotationFile(name, "", {"": [_event(row) for row in table.rows(0)]})


def _event(row: Row) -> Event:
    onset = offset = row.seconds(*_ONSETS)
    if row.has("duration"):
        offset = onset + row.seconds("duration")
    elif row.has("offset"):
        offset = row.seconds("offset")
    if offset < onset:
        raise ImportFileError(
            tr("{where} ends before it begins. Correct it.").format(where=row.where)
        )
    person = next((row.text(one) for one in _PEOPLE if row.has(one)), "")
    return Event(onset, offset, row.text(*_LABELS), person)


def _lacks(table: Table, column: str) -> str:
    return tr(
        "{name} has no column “{column}”. It needs onset, duration and trial_type in "
        "seconds, as BIDS events have, or BORIS's own columns."
    ).format(name=table.name, column=column)
