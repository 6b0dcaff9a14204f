"""Plan of a study: study.json, with its event codes and what participants are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from ..sessions.consent import SCOPES
from .errors import StudyError
from .files import read_json, write_json

FILE = "study.json"
VERSION = 1
POINT, STATE = "point", "state"
KEYS = range(1, 10)


@dataclass(frozen=True)
class EventCode:
    """Code of an event, set live by a key.

    name: of the event. key: 1 to 9. kind: POINT, a moment, or STATE, from one press to the next.
    """

    name: str
    key: int
    kind: str = POINT


@dataclass(frozen=True)
class Plan:
    """Plan of a study, kept in study.json.

    id: of the study, 32 hexadecimal digits; it tells studies of the same name apart.
    event_codes: at most nine, each with a key of its own.
    consent_form: version of the consent form in use.
    scopes: what participants are asked for; some of sessions.consent.SCOPES.
    version: of the format.
    """

    id: str
    event_codes: tuple[EventCode, ...] = ()
    consent_form: str = "1"
    scopes: tuple[str, ...] = tuple(SCOPES)
    version: int = VERSION


def new_plan() -> Plan:
    """The plan of a new study."""
    return Plan(uuid4().hex)


def load(study: Path) -> Plan:
    """The study's plan. Raises StudyError, also where the folder holds no study."""
    path = study / FILE
    if not study.is_dir():
        raise StudyError(f"The folder {study} is gone. Was it moved, renamed or deleted?")
    if not path.is_file():
        raise StudyError(
            f"{study} is not a study: there is no {FILE} in it. Choose another folder."
        )
    stored = read_json(path)
    if stored.get("version") in range(VERSION + 1, 1000):
        raise StudyError(
            f"The study in {study} was made by a newer version of the program. Update the program."
        )
    try:
        plan = _plan(stored)
    except (KeyError, TypeError, ValueError):
        raise StudyError(
            f"{path} is damaged: it needs version, id, event_codes, consent_form and scopes. "
            "Correct it in a text editor, or put an older copy in its place."
        ) from None
    check_codes(plan.event_codes)
    return plan


def save(study: Path, plan: Plan) -> None:
    """Write study.json. Raises StudyError."""
    check_codes(plan.event_codes)
    write_json(study / FILE, asdict(plan))


def check_codes(codes: Sequence[EventCode]) -> None:
    """Raise StudyError unless each event code has a name, and a key of its own."""
    for code in codes:
        if not code.name.strip():
            raise StudyError(f"The event code of key {code.key} has no name. Give it one.")
        if code.key not in KEYS or code.kind not in (POINT, STATE):
            raise StudyError(f"The event code “{code.name}” needs a key from 1 to 9 and a kind.")
    for what in ([str(code.key) for code in codes], [code.name for code in codes]):
        if twice := next((one for one in what if what.count(one) > 1), ""):
            raise StudyError(f"Two event codes have “{twice}”. Change one of them.")


def _plan(stored: Mapping[str, Any]) -> Plan:
    """Raises KeyError, TypeError or ValueError for missing or invalid values."""
    codes = tuple(
        EventCode(str(one["name"]), int(one["key"]), str(one["kind"]))
        for one in stored["event_codes"]
    )
    scopes = tuple(stored["scopes"])
    texts = (stored["id"], stored["consent_form"], *scopes)
    if stored["version"] != VERSION or not all(isinstance(one, str) for one in texts):
        raise TypeError("study.json")
    if set(scopes) - SCOPES.keys() or not stored["id"]:
        raise ValueError("scopes")
    return Plan(stored["id"], codes, stored["consent_form"], scopes)
