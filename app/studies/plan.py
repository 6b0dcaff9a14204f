"""Plan of a study: study.json, with its event codes and what participants are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from ..common.language import tr
from ..sessions.consent import SCOPES
from ..sessions.event_codes import EventCode, EventCodeError, checked, from_list, to_list
from .errors import StudyError
from .files import read_json, write_json

__all__ = ["FILE", "VERSION", "EventCode", "Plan", "check_codes", "load", "new_plan", "save"]
FILE = "study.json"
VERSION = 1


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
        raise StudyError(
            tr("The folder {folder} is gone. Was it moved, renamed or deleted?").format(
                folder=study
            )
        )
    if not path.is_file():
        raise StudyError(
            tr("{folder} is not a study: there is no {file} in it. Choose another folder.").format(
                folder=study, file=FILE
            )
        )
    stored = read_json(path)
    if stored.get("version") in range(VERSION + 1, 1000):
        raise StudyError(
            tr(
                "The study in {folder} was made by a newer version of the program. Update the "
                "program."
            ).format(folder=study)
        )
    try:
        plan = _plan(stored)
    except (KeyError, TypeError, ValueError):
        raise StudyError(
            tr(
                "{path} is damaged: it needs version, id, event_codes, consent_form and "
                "scopes. Correct it in a text editor, or put an older copy in its place."
            ).format(path=path)
        ) from None
    return plan


def save(study: Path, plan: Plan) -> None:
    """Write study.json. Raises StudyError."""
    check_codes(plan.event_codes)
    write_json(study / FILE, {**asdict(plan), "event_codes": to_list(plan.event_codes)})


def check_codes(codes: Iterable[EventCode]) -> None:
    """Raise StudyError unless each event code has a name and a key of its own."""
    try:
        checked(codes)
    except EventCodeError as error:
        raise StudyError(str(error)) from error


def _plan(stored: Mapping[str, Any]) -> Plan:
    """Raises KeyError, TypeError or ValueError for missing or invalid values."""
    codes = from_list(stored["event_codes"])
    scopes = tuple(stored["scopes"])
    texts = (stored["id"], stored["consent_form"], *scopes)
    if stored["version"] != VERSION or not all(isinstance(one, str) for one in texts):
        raise TypeError("study.json")
    if set(scopes) - SCOPES.keys() or not stored["id"]:
        raise ValueError("scopes")
    return Plan(stored["id"], codes, stored["consent_form"], scopes)
