"""Events of a stimulus: stimuli/NAME_events.tsv, in seconds, as BIDS events are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..exchange.import_events import Event, ImportFileError
from ..exchange.import_file import read_annotations
from .errors import StudyError
from .names import STIMULI
from .tsv import NOTHING, write_tsv

_COLUMNS = ("onset", "duration", "trial_type")
_DIGITS = 4  # decimal places of seconds, as media_time has


@dataclass(frozen=True, order=True)
class StimulusEvent:
    """Event of a stimulus.

    onset: seconds, since the stimulus's start.
    duration: seconds; 0 for a single moment.
    trial_type: what happens.
    """

    onset: float
    duration: float
    trial_type: str


def events_file(study: Path, stimulus: str) -> Path:
    """Path of a stimulus's events; the file may not exist."""
    return study / STIMULI / f"{stimulus}_events.tsv"


def session_events(folder: Path) -> list[StimulusEvent]:
    """Events of one session alone, in the stimulus's time: from a file that BIDS would name so.

    folder: the session's; the file in it is called as the folder, with "_events.tsv". Empty without
    one. Raises StudyError.
    """
    path = folder / f"{folder.name}_events.tsv"
    return read(path) if path.is_file() else []


def load(study: Path, stimulus: str) -> list[StimulusEvent]:
    """The events, sorted by time; empty without a file. Raises StudyError."""
    path = events_file(study, stimulus)
    return read(path) if path.is_file() else []


def read(path: Path) -> list[StimulusEvent]:
    """Events in a file: ELAN's, BORIS's, CSV or TSV with onset, duration and trial_type.

    Sorted by time. Raises StudyError.
    """
    try:
        file = read_annotations(path)
    except ImportFileError as error:
        raise StudyError(f"{error} ({path})") from error
    found = (event for part in file.parts.values() for event in part)
    return sorted(map(_event, found))


def save(study: Path, stimulus: str, events: Iterable[StimulusEvent]) -> None:
    """Write the events of a stimulus, sorted by time. Raises StudyError."""
    rows = (
        {
            "onset": round(one.onset, _DIGITS),
            "duration": round(one.duration, _DIGITS),
            "trial_type": one.trial_type,
        }
        for one in sorted(events)
    )
    write_tsv(events_file(study, stimulus), _COLUMNS, rows)


def _event(event: Event) -> StimulusEvent:
    label = "" if event.label == NOTHING else event.label
    return StimulusEvent(event.onset, round(event.offset - event.onset, 6), label)
