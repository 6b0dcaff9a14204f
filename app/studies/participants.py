"""Participants of a study: participants.tsv, and participants.json, which describes its columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .errors import StudyError
from .files import read_json, write_json
from .names import participant_id
from .tsv import read_tsv, write_tsv

TABLE, COLUMNS = "participants.tsv", "participants.json"
_FIRST = ("participant_id", "group")
_DESCRIPTIONS = {
    "participant_id": "Participant, in the names of folders and files too",
    "group": "Group that the participant belongs to; n/a where there are none",
}


@dataclass(frozen=True)
class Participant:
    """Participant of a study.

    id: such as "sub-01".
    group: "" where there are no groups.
    columns: free columns of participants.tsv, such as age; "" where nothing is said.
    """

    id: str
    group: str = ""
    columns: dict[str, str] = field(default_factory=dict)


def load(study: Path) -> list[Participant]:
    """The participants, in the order of the file. Raises StudyError."""
    path = study / TABLE
    columns, rows = read_tsv(path, _FIRST[:1])
    if columns[0] != _FIRST[0]:
        raise StudyError(f"{path} must begin with the column participant_id. Move it there.")
    found: list[Participant] = []
    for row in rows:
        free = {name: text for name, text in row.items() if name not in _FIRST}
        found.append(Participant(participant_id(row[_FIRST[0]]), row.get("group", ""), free))
    check_once([one.id for one in found], path)
    return found


def save(study: Path, participants: Sequence[Participant]) -> None:
    """Write participants.tsv and participants.json. Raises StudyError."""
    columns = [*_FIRST, *_free(participants)]
    write_tsv(
        study / TABLE,
        columns,
        ({**one.columns, "participant_id": one.id, "group": one.group} for one in participants),
    )
    path = study / COLUMNS
    before = read_json(path) if path.is_file() else {}  # others may have described more
    described = {name: {"Description": _DESCRIPTIONS.get(name, name)} for name in columns}
    write_json(path, {name: before.get(name, new) for name, new in described.items()})


def check_once(ids: Iterable[str], path: Path) -> None:
    """Raise StudyError where an id is there twice: folders may not tell capitals apart."""
    seen: set[str] = set()
    for one in ids:
        if one.casefold() in seen:
            raise StudyError(f"{path} has “{one}” twice. Give one of them another id.")
        seen.add(one.casefold())


def _free(participants: Iterable[Participant]) -> list[str]:
    """Names of the free columns, in the order in which they first come."""
    return list(dict.fromkeys(name for one in participants for name in one.columns))
