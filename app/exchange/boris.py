"""BORIS writer: a project (.boris, format 7) with a person for each subject, and states."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..common.program import NAME
from .coding import Coding
from .intervals import NO_FACE, UNCERTAIN

MARKER = "marker"
"""Code of the point event that is a marker; its comment is the note."""
_PLAYERS = [str(number) for number in range(1, 9)]
_NO_FRAME = "NA"


def write_boris(path: Path, coding: Coding) -> None:
    """Write a BORIS project of one observation: subjects, behaviours, and start and stop events.

    Raises OSError.
    """
    states = [*coding.emotions, UNCERTAIN, NO_FACE]
    behaviours = [*((state, "State event") for state in states), (MARKER, "Point event")]
    project = {
        "time_format": "hh:mm:ss",
        "project_date": _date(coding),
        "project_name": coding.title,
        "project_description": f"Exported by {NAME}",
        "project_format_version": "7.0",
        "subjects_conf": {
            str(number): {"key": "", "name": title, "description": f"Person {person}"}
            for number, (person, title) in enumerate(coding.titles.items())
        },
        "behaviors_conf": {
            str(number): _behaviour(code, kind) for number, (code, kind) in enumerate(behaviours)
        },
        "observations": {coding.title.strip(): _observation(coding)},
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


def _observation(coding: Coding) -> dict[str, Any]:
    media = [coding.media] if coding.media else []
    rates = {} if coding.rate is None else dict.fromkeys(media, coding.rate)
    return {
        "file": {player: media if player == "1" else [] for player in _PLAYERS} if media else {},
        "type": "MEDIA" if media else "LIVE",
        "date": _date(coding),
        "description": "",
        "time offset": 0.0,
        "events": _events(coding, [_NO_FRAME] if media else []),
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


def _events(coding: Coding, frame: list[Any]) -> list[list[Any]]:
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
    return [event for _, _, event in sorted(found, key=lambda each: each[:2])]


def _date(coding: Coding) -> str:
    return coding.start.replace(tzinfo=None).isoformat(timespec="seconds")
