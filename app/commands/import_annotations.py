"""Import command: markers or a human's codes, from ELAN, BORIS or a CSV into a session."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from ..exchange.import_codes import codes_of
from ..exchange.import_events import Event
from ..exchange.import_file import read_annotations
from ..exchange.import_markers import markers_of
from ..sessions import codes, markers, store
from ..sessions.lock import is_locked
from ..sessions.schema import SessionError
from ..sessions.store import Session
from .console import complain, tell

_DONE, _FAILED, _LEFT_OUT = 0, 1, 3


def run(options: Namespace) -> int:
    """Import options.file into options.session; gives the exit code."""
    try:
        if is_locked(options.session):
            raise SessionError(f"{options.session} is being recorded. Stop the recording first.")
        session = store.load(options.session)
        file = read_annotations(options.file)
        events = file.select(options.parts, options.labels)
        keep = _keep_codes if options.kind == "codes" else _keep_markers
        notes = keep(session, events, options.add)
    except SessionError as error:
        complain(str(error))
        return _FAILED
    return say_left_out((*file.notes, *notes))


def say_left_out(notes: Sequence[str]) -> int:
    """Print what was left out; gives the exit code."""
    for note in notes:
        complain(note)
    return _LEFT_OUT if notes else _DONE


def _keep_markers(session: Session, events: Sequence[Event], _add: bool) -> tuple[str, ...]:
    """Add the markers to the session; gives what was left out."""
    found = markers_of(session, events)
    markers.save(session.folder, [*session.markers, *found.markers])
    there = f"; {found.there} were there already" if found.there else ""
    tell(f"Markers added to {session.folder}: {len(found.markers)}{there}.")
    return found.notes


def _keep_codes(session: Session, events: Sequence[Event], add: bool) -> tuple[str, ...]:
    """Keep the codes with the session; gives what was left out.

    add: beside the earlier ones, otherwise in their place.
    """
    found = codes_of(session, events)
    earlier = codes.load(session.folder) if add else []
    codes.save(session.folder, [*earlier, *found.codes])
    tell(f"Codes kept in {session.folder}: {len({*earlier, *found.codes})}.")
    return found.notes
