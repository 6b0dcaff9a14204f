"""BORIS import: the events of a .boris project (format 7), and pairs of starts and stops."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..common.language import tr
from .import_events import AnnotationFile, Event, ImportFileError, as_seconds

_NOBODY = "no focal subject"
START, STOP, POINT = "START", "STOP", "POINT"
_NOT_THERE = ("", "none", "na", "nan")


@dataclass(frozen=True)
class Entry:
    """One line of BORIS's log of events.

    seconds: since the film's start.
    kind: START, STOP or POINT; "" for the start or the stop of a state, in turns.
    """

    seconds: float
    subject: str
    behaviour: str
    modifiers: str
    comment: str
    kind: str


def read_boris(data: bytes, name: str) -> AnnotationFile:
    """Read a .boris project; a part for each observation. Raises ImportFileError.

    A state lasts from its start to its stop. Subjects are the persons. An observation's time
    offset, which BORIS adds, is taken off again.

    name: of the file, for messages.
    """
    try:
        project = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ImportFileError(
            tr("{name} is no complete BORIS project (JSON). Open and save it in BORIS.").format(
                name=name
            )
        ) from None
    if not isinstance(project, dict) or not isinstance(project.get("observations"), dict):
        raise ImportFileError(
            tr("{name} is no BORIS project: it holds no observations.").format(name=name)
        )
    notes: list[str] = []
    parts = {}
    try:
        states = _states(project.get("behaviors_conf") or {})
        for title, observation in project["observations"].items():
            entries = list(
                _entries(
                    observation,
                    states,
                    tr("{name}, observation “{observation}”").format(name=name, observation=title),
                )
            )
            parts[title] = pair(entries, notes)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ImportFileError(
            tr(
                "{name} is damaged: some events lack their time or behaviour. Open and save "
                "it in BORIS."
            ).format(name=name)
        ) from None
    return AnnotationFile(name, "observation", parts, tuple(notes))


def pair(entries: Iterable[Entry], notes: list[str]) -> list[Event]:
    """Events of a log: a state's stop closes its last start of the same subject and modifiers.

    notes: receives a sentence where starts or stops stand alone, which are left out.
    """
    events = []
    running: dict[tuple[str, str, str], Entry] = {}
    alone = 0
    for one in sorted(entries, key=lambda entry: entry.seconds):
        state = (one.subject, one.behaviour, one.modifiers)
        if one.kind == POINT:
            events.append(_event(one, one.seconds))
        elif one.kind == STOP or (not one.kind and state in running):
            start = running.pop(state, None)
            if start is None:
                alone += 1
            else:
                events.append(_event(start, one.seconds))
        else:
            alone += state in running
            running[state] = one
    alone += len(running)
    if alone:
        notes.append(
            tr("States without a start or without a stop were left out: {number}.").format(
                number=alone
            )
        )
    return events


def person_of(subject: str) -> str:
    """The person of a subject; "" for BORIS's “No focal subject”."""
    return "" if subject.strip().casefold() == _NOBODY else subject


def joined(*texts: str) -> str:
    """Modifiers and comments that are there, in one line."""
    return "; ".join(one for one in texts if one.strip().casefold() not in _NOT_THERE)


def _event(start: Entry, offset: float) -> Event:
    detail = joined(start.modifiers, start.comment)
    return Event(start.seconds, offset, start.behaviour, person_of(start.subject), detail)


def _states(behaviours: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """Codes of the behaviours that last, such as "State event with coding map"."""
    return {
        str(one["code"])
        for one in behaviours.values()
        if str(one.get("type", "")).casefold().startswith("state")
    }


def _entries(observation: Mapping[str, Any], states: set[str], where: str) -> Iterable[Entry]:
    moved = as_seconds(observation.get("time offset") or 0.0, where)
    for event in observation["events"]:
        time, subject, behaviour, modifiers, comment = (*event, "", "")[:5]
        texts = (str(subject), str(behaviour), str(modifiers), str(comment))
        kind = "" if behaviour in states else POINT
        yield Entry(as_seconds(time, where) - moved, *texts, kind)
