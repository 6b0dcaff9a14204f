"""Description of a study: dataset_description.json, as Psych-DS and BIDS want it, and its table.

Psych-DS wants every column of the data's CSV files named, and one file at least whose name has
keywords: the table of sessions.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..common.language import tr
from ..common.program import NAME, __version__
from ..sources.base import reason
from .column_words import WORDS
from .errors import StudyError
from .files import read_json, read_text, write_json, write_text
from .names import DATA
from .participants import Participant
from .sessions import StudySession

FILE = "dataset_description.json"
TABLE = f"{DATA}/description-sessions_data.csv"
"""Table of the sessions."""
PSYCH_DS, BIDS = "Psych-DS 0.4.0", "1.10.0"  # untranslated
TABLE_COLUMNS = (
    *("participant_id", "group", "stimulus_id", "run", "folder"),
    *("seconds", "frames_analysed", "frames_dropped", "consent"),
)
# What the standards do not know: their checkers need not name it.
_OURS = ("study.json", ".study.lock", ".withdrawal.json")
_IGNORED = {
    ".psychdsignore": (*_OURS, "CHANGES", "participants.*", "stimuli/"),
    ".bidsignore": (*_OURS, "data/", ".psychdsignore"),
}


def write_new(study: Path, name: str, description: str) -> None:
    """Write the description of a new study. Raises StudyError."""
    content = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": name,
        "description": description or f"Readings of faces in the study “{name}”.",  # untranslated
        "schemaVersion": PSYCH_DS,
        "variableMeasured": _variables(TABLE_COLUMNS),
        "Name": name,
        "BIDSVersion": BIDS,
        "DatasetType": "raw",
        "GeneratedBy": [{"Name": NAME, "Version": __version__}],
    }
    write_json(study / FILE, content)
    for file, patterns in _IGNORED.items():
        write_text(study / file, "\n".join(patterns) + "\n")


def read(study: Path) -> dict[str, Any]:
    """Content of dataset_description.json, with a name at least. Raises StudyError."""
    content = read_json(study / FILE)
    if not isinstance(content.get("name"), str) or not content["name"].strip():
        raise StudyError(
            tr("{path} is damaged: it needs a name. Add it in a text editor.").format(
                path=study / FILE
            )
        )
    return content


def write_table(
    study: Path, sessions: Iterable[StudySession], participants: Iterable[Participant]
) -> None:
    """Write the table of sessions, and name its columns and those of all data files.

    Raises StudyError.
    """
    groups = {one.id: one.group for one in participants}
    text = io.StringIO()
    writer = csv.DictWriter(text, TABLE_COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(study, one, groups) for one in sessions if not one.recording)
    content = read(study)
    write_text(study / TABLE, text.getvalue())
    columns = dict.fromkeys((*TABLE_COLUMNS, *_columns_of(study)))
    content["variableMeasured"] = _kept(content.get("variableMeasured"), columns)
    write_json(study / FILE, content)


def listed(study: Path) -> list[str]:
    """Folders of sessions in the table, from the study's folder on; empty without a table.

    Raises StudyError.
    """
    path = study / TABLE
    if not path.is_file():
        return []
    rows = csv.DictReader(io.StringIO(read_text(path), newline=""))
    try:
        return [row["folder"] for row in rows if row.get("folder")]
    except (csv.Error, KeyError):
        raise StudyError(
            tr("{path} is damaged. Delete it: it is written again.").format(path=path)
        ) from None


def _row(study: Path, session: StudySession, groups: Mapping[str, str]) -> dict[str, object]:
    told = session.metadata
    return {
        "participant_id": session.participant,
        "group": groups.get(session.participant, ""),
        "stimulus_id": session.stimulus,
        "run": session.run,
        "folder": session.folder.relative_to(study).as_posix(),
        "seconds": "" if told is None else told.seconds,
        "frames_analysed": "" if told is None else told.frames_analysed,
        "frames_dropped": "" if told is None else told.frames_dropped,
        "consent": " ".join(session.consent.scope) if session.consent else "",
    }


def _columns_of(study: Path) -> Iterable[str]:
    """Columns of all CSV files in data/, in their order."""
    for path in sorted((study / DATA).rglob("*.csv")):
        try:
            with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
                yield from next(csv.reader(file), [])
        except OSError as error:
            raise StudyError(
                tr("{path} cannot be read: {reason}.").format(path=path, reason=reason(error))
            ) from error
        except csv.Error:
            continue  # the session that it belongs to says what is wrong


def _variables(columns: Iterable[str]) -> list[dict[str, str]]:
    return [
        {"@type": "PropertyValue", "name": name, "description": WORDS.get(name, name)}
        for name in columns
    ]


def _kept(before: object, columns: Iterable[str]) -> list[object]:
    """The variables, with what others have written of them."""
    told = {
        one["name"]: one
        for one in (before if isinstance(before, list) else [])
        if isinstance(one, dict) and isinstance(one.get("name"), str)
    }
    return [told.get(one["name"], one) for one in _variables(columns)]
