"""BORIS writer: a project (.boris, format 7) with a person for each subject, and states."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..common.program import NAME
from ..sessions.coded_events import CodedEvent
from .coding import Coding, by_code
from .intervals import NO_FACE, UNCERTAIN
from .texts import free_name

MARKER = "marker"
"""Code of the point event that is a marker; its comment is the note."""
_STATE, _POINT = "State event", "Point event"  # untranslated
_KINDS = {"state": _STATE, "point": _POINT}
_SHORTEST = 0.001  # seconds of a state
_PLAYERS = [str(number) for number in range(1, 9)]
_NO_FRAME = "NA"


def write_boris(path: Path, coding: Coding) -> None:
    """Write a BORIS project of one observation: subjects, behaviours, and start and stop events.

    Raises OSError.
    """
    states = [*coding.emotions, UNCERTAIN, NO_FACE]
    behaviours = [*((state, _STATE) for state in states), (MARKER, _POINT)]
    coded = _coded(coding, [name for name, _ in behaviours])
    behaviours += [(name, _KINDS[events[0].kind]) for name, events in coded.items()]
    project = {
        "time_format": "hh:mm:ss",
        "project_date": _date(coding),
        "project_name": coding.title,
        "project_description": f"Exported by {NAME}",  # untranslated
        "project_format_version": "7.0",
        "subjects_conf": {
            str(number): {
                "key": "",
                "name": title,
                "description": f"Person {person}",  # untranslated
            }
            for number, (person, title) in enumerate(coding.titles.items())
        },
        "behaviors_conf": {
            str(number): _behaviour(code, kind) for number, (code, kind) in enumerate(behaviours)
        },
        "observations": {coding.title.strip(): _observation(coding, coded)},
        "behavioral_categories": [],
        "independent_variables": {},
        "coding_map": {},
        "behaviors_coding_map": [],
        "converters": {},
    }
    # In ASCII: BORIS reads the file in the system's own encoding.
    path.write_text(json.dumps(project, indent=1), encoding="ascii")


def _behaviour(code: str, kind: str) -> dict[str, Any]:
    empty = dict.fromkeys(("key", "description", "category", "excluded", "coding map", "color"), "")
    return {"type": kind, "code": code, **empty, "modifiers": {}}


def _coded(coding: Coding, used: list[str]) -> dict[str, list[CodedEvent]]:
    """What an observer coded, by names that no other behaviour has."""
    found: dict[str, list[CodedEvent]] = {}
    for name, events in by_code(coding.events).items():
        found[free_name(name, [*used, *found])] = events
    return found


def _observation(coding: Coding, coded: Mapping[str, list[CodedEvent]]) -> dict[str, Any]:
    media = [coding.media] if coding.media else []
    rates = {} if coding.rate is None else dict.fromkeys(media, coding.rate)
    return {
        "file": {player: media if player == "1" else [] for player in _PLAYERS} if media else {},
        "type": "MEDIA" if media else "LIVE",
        "date": _date(coding),
        "description": "",
        "time offset": 0.0,
        "events": _events(coding, coded, [_NO_FRAME] if media else []),
        "observation time interval": [0, 0],
        "independent_variables": {},
        "media_info": {
            "length": dict.fromkeys(media, coding.length),
            "fps": rates,
            "hasVideo": dict.fromkeys(media, True),
            "hasAudio": dict.fromkeys(media, False),
            "offset": {"1": 0.0} if media else {},
        },
        "visualize_spectrogram": False,
        "visualize_waveform": False,
        "close_behaviors_between_videos": False,
    }


def _events(
    coding: Coding, coded: Mapping[str, list[CodedEvent]], frame: list[Any]
) -> list[list[Any]]:
    """Time, subject, behaviour, modifiers and comment; at one time stops come before starts."""
    found: list[tuple[float, int, list[Any]]] = []
    for one in coding.intervals:
        start, end = round(one.start, 3), round(one.end, 3)
        if start < end:  # otherwise rounded away
            rest = [coding.titles[one.person], one.state, "", "", *frame]
            found += [(start, 2, [start, *rest]), (end, 0, [end, *rest])]
    for marker in coding.markers:
        seconds = round(marker.seconds, 3)
        found.append((seconds, 1, [seconds, "", MARKER, "", marker.note, *frame]))
    for name, events in coded.items():
        for event in events:
            start, end = round(event.start, 3), round(event.end, 3)
            found.append((start, 2, [start, "", name, "", event.note, *frame]))
            if event.kind == "state":
                end = max(end, round(start + _SHORTEST, 3))
                found.append((end, 0, [end, "", name, "", "", *frame]))
    return [event for _, _, event in sorted(found, key=lambda each: each[:2])]


def _date(coding: Coding) -> str:
    return coding.start.replace(tzinfo=None).isoformat(timespec="seconds")
