"""BORIS writer: a project (.boris, format 7) with a person for each subject, and states."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .coding import Coding
from .intervals import NO_FACE, UNCERTAIN
from .texts import one_line

MARKER = "marker"
_PLAYERS = [str(number) for number in range(1, 9)]


def write_boris(path: Path, coding: Coding) -> None:
    """Write a BORIS project of one observation: subjects, behaviours, and start and stop events.

    Raises OSError.
    """
    subjects = {person: one_line(name) for person, name in coding.people.items()}
    states = [*coding.emotions, UNCERTAIN, NO_FACE]
    behaviours = [*((state, "State event") for state in states), (MARKER, "Point event")]
    project = {
        "time_format": "hh:mm:ss",
        "project_date": coding.date.isoformat(timespec="seconds"),
        "project_name": coding.title,
        "project_description": "Exported by Emotion Lens",
        "project_format_version": "7.0",
        "subjects_conf": {
            str(number): {"key": "", "name": name, "description": f"Person {person}"}
            for number, (person, name) in enumerate(subjects.items())
        },
        "behaviors_conf": {
            str(number): _behaviour(code, kind) for number, (code, kind) in enumerate(behaviours)
        },
        "observations": {coding.title: _observation(coding, subjects)},
        "behavioral_categories": [],
        "independent_variables": {},
        "coding_map": {},
        "behaviors_coding_map": [],
        "converters": {},
    }
    path.write_text(json.dumps(project, indent=1, ensure_ascii=False), encoding="utf-8")


def _behaviour(code: str, kind: str) -> dict[str, str]:
    rest = ("key", "description", "category", "modifiers", "excluded", "coding map", "color")
    return {"type": kind, "code": code, **dict.fromkeys(rest, "")}


def _observation(coding: Coding, subjects: dict[int, str]) -> dict[str, Any]:
    media = None if coding.media is None else str(coding.media)
    files: dict[str, list[str]] = {player: [] for player in _PLAYERS}
    files["1"] = [] if media is None else [media]
    known = {} if media is None else {media: coding.length}
    rates = {} if media is None or coding.rate is None else {media: coding.rate}
    return {
        "file": files,
        "type": "LIVE" if media is None else "MEDIA",
        "date": coding.date.replace(tzinfo=None).isoformat(timespec="seconds"),
        "description": "Read by Emotion Lens",
        "time offset": 0.0,
        "events": _events(coding, subjects),
        "independent_variables": {},
        "media_info": {
            "length": known,
            "fps": rates,
            "hasVideo": dict.fromkeys(known, True),
            "hasAudio": dict.fromkeys(known, False),
            "offset": dict.fromkeys(known and ["1"], 0.0),
        },
        "visualize_spectrogram": False,
        "close_behaviors_between_videos": False,
    }


def _events(coding: Coding, subjects: dict[int, str]) -> list[list[Any]]:
    """Time, subject, behaviour, modifiers and comment; at one time stops come before starts."""
    found: list[tuple[float, int, list[Any]]] = []
    for one in coding.intervals:
        for order, time in ((2, one.start), (0, one.end)):
            seconds = round(time, 3)
            found.append((seconds, order, [seconds, subjects[one.person], one.state, "", ""]))
    for marker in coding.markers:
        seconds = round(marker.seconds, 3)
        found.append((seconds, 1, [seconds, "", MARKER, "", marker.note]))
    return [event for _, _, event in sorted(found, key=lambda each: each[:2])]
