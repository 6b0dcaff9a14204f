"""Participants of a study: participants.tsv, and participants.json, which describes its columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..common.language import tr
from ..sessions.consent import Consent, consent
from ..sessions.schema import SessionError
from .errors import StudyError
from .files import read_json, write_json
from .names import participant_id
from .tsv import Row, read_tsv, write_tsv

TABLE, COLUMNS = "participants.tsv", "participants.json"
_FIRST = ("participant_id", "group")
_CONSENT = ("consent", "consent_form", "consent_date")
_DESCRIPTIONS = {
    "participant_id": "Participant, in the names of folders and files too",  # untranslated
    "group": "Group that the participant belongs to; n/a where there are none",  # untranslated
    "consent": "What the participant agreed to, with spaces between",  # untranslated
    "consent_form": "Version of the consent form that was signed",  # untranslated
    "consent_date": "Day of the signature, ISO 8601",  # untranslated
}


@dataclass(frozen=True)
class Participant:
    """Participant of a study.

    id: such as "sub-01".
    group: "" where there are no groups.
    columns: free columns of participants.tsv, such as age; "" where nothing is said.
    consent: what was agreed to; None where nothing was written down.
    """

    id: str
    group: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    consent: Consent | None = None


def load(study: Path) -> list[Participant]:
    """The participants, in the order of the file. Raises StudyError."""
    path = study / TABLE
    columns, rows = read_tsv(path, _FIRST[:1])
    if columns[0] != _FIRST[0]:
        raise StudyError(
            tr("{path} must begin with the column participant_id. Move it there.").format(path=path)
        )
    ours = (*_FIRST, *(_CONSENT if set(_CONSENT) <= set(columns) else ()))
    found: list[Participant] = []
    for row in rows:
        free = {name: text for name, text in row.items() if name not in ours}
        agreed = _consent(row, path) if _CONSENT[0] in ours else None
        found.append(
            Participant(participant_id(row["participant_id"]), row.get("group", ""), free, agreed)
        )
    check_once([one.id for one in found], path)
    return found


def save(study: Path, participants: Sequence[Participant]) -> None:
    """Write participants.tsv and participants.json. Raises StudyError."""
    agreed = _CONSENT if any(one.consent for one in participants) else ()
    columns = [*_FIRST, *_free(participants), *agreed]
    write_tsv(study / TABLE, columns, map(row_of, participants))
    path = study / COLUMNS
    before = read_json(path) if path.is_file() else {}  # others may have described more
    described = {name: {"Description": _DESCRIPTIONS.get(name, name)} for name in columns}
    write_json(path, {name: before.get(name, new) for name, new in described.items()})


def row_of(one: Participant) -> Row:
    """A participant's row in participants.tsv: the text by column."""
    row = {"participant_id": one.id, "group": one.group, **one.columns}
    if one.consent is not None:
        texts = (" ".join(one.consent.scope), one.consent.form, one.consent.date)
        row |= dict(zip(_CONSENT, texts, strict=True))
    return row


def check_column(name: str) -> None:
    """Raise StudyError unless this can be the name of a free column."""
    if not name or name in (*_FIRST, *_CONSENT) or name != " ".join(name.split()):
        raise StudyError(
            tr("“{name}” cannot name a column of your own. Choose another name.").format(name=name)
        )


def check_once(ids: Iterable[str], path: Path) -> None:
    """Raise StudyError where an id is there twice: folders may not tell capitals apart."""
    seen: set[str] = set()
    for one in ids:
        if one.casefold() in seen:
            raise StudyError(
                tr("{path} has “{id}” twice. Give one of them another id.").format(
                    path=path, id=one
                )
            )
        seen.add(one.casefold())


def _consent(row: Row, path: Path) -> Consent | None:
    scope, form, day = (row[name] for name in _CONSENT)
    if not day:
        return None
    try:
        return consent(scope.split(), form, day)
    except SessionError as error:
        raise StudyError(f"{path}, {row['participant_id']}: {error}") from error


def _free(participants: Iterable[Participant]) -> list[str]:
    """Names of the free columns, in the order in which they first come."""
    return list(dict.fromkeys(name for one in participants for name in one.columns))
