"""What is a participant's: sessions, names, and the faces corrected while they were recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ..sessions.csv_reader import last_second
from ..sessions.schema import READINGS, Metadata
from .names import DATA
from .sessions import StudySession

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Theirs:
    """What is a participant's, besides their sessions.

    key: of their corrections, see key().
    names: by which their sessions call people.
    times: when their sessions were recorded, ISO 8601 with zone: start and end.
    """

    key: str
    names: tuple[str, ...]
    times: tuple[tuple[str, str], ...]


def key(study_id: str, participant: str) -> str:
    """How a correction says whose face it is; studies of the same ids are told apart."""
    return f"{study_id}/{participant}"


def theirs(study_id: str, participant: str, sessions: Iterable[StudySession]) -> Theirs:
    """What is a participant's, by their sessions. Sessions that cannot be read say nothing."""
    own = [one for one in sessions if one.participant == participant]
    names = {name for one in own for name in _names(one)}
    spans = [_span(one.folder, one.metadata) for one in own if one.metadata is not None]
    times = tuple((a.isoformat(), b.isoformat()) for a, b in filter(None, spans))
    return Theirs(key(study_id, participant), tuple(sorted(names)), times)


def is_theirs(one: Theirs) -> Callable[[Mapping[str, str]], bool]:
    """Whether a row of corrections.csv is theirs: by its key, or made while they were recorded."""
    spans = [(datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in one.times]

    def wanted(row: Mapping[str, str]) -> bool:
        if row.get("participant"):
            return row["participant"] == one.key
        return _is_within(row.get("wall_clock", ""), spans)

    return wanted


def participant_folder(study: Path, participant: str) -> Path:
    """Folder of a participant's sessions."""
    return study / DATA / participant


def _is_within(moment: str, spans: Sequence[Span]) -> bool:
    try:
        when = datetime.fromisoformat(moment)
        return any(start <= when <= end for start, end in spans)
    except (ValueError, TypeError):  # no time, or one without a zone
        return False


def _names(session: StudySession) -> Iterable[str]:
    """Names in the readings, as far as they can be read, and in the later edits."""
    rules: Sequence[Mapping[str, Any]] = session.metadata.rules if session.metadata else ()
    named = [one["name"] for one in rules if isinstance(one.get("name"), str)]
    return (one for one in (*named, *_recorded(session.folder / READINGS)) if one.strip())


def _recorded(path: Path) -> set[str]:
    import pandas as pd  # imported on demand: the list of sessions must not wait for it

    try:
        table = pd.read_csv(path, usecols=["name"], dtype=str, keep_default_na=False)
    except (OSError, ValueError):
        return set()
    return set(table["name"])


def _span(folder: Path, metadata: Metadata) -> Span | None:
    try:
        start = datetime.fromisoformat(metadata.start)
        seconds = metadata.seconds or last_second(folder / READINGS)
        end = datetime.fromisoformat(metadata.end or metadata.start)
        return start, max(end, start + timedelta(seconds=seconds))
    except (ValueError, TypeError, OverflowError):
        return None
