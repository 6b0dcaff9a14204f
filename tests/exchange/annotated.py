"""Files of annotations for tests, as other programs write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

STRANGE = ('a, "b"; c', "two\nlines", "tab\there", "😀 علي", "--> <i> & ]]>", "=1+1", "'quoted'")
"""Names that formats may stumble over."""


def boris_project(events: list[list[Any]], *, states: tuple[str, ...] = ()) -> dict[str, Any]:
    """A BORIS project of format 7 with one observation, "film"; other behaviours are points."""
    codes = dict.fromkeys(event[2] for event in events)
    kinds = {code: "State event" if code in states else "Point event" for code in codes}
    return {
        "project_format_version": "7.0",
        "time_format": "seconds",
        "behaviors_conf": {
            str(n): {"type": kind, "key": "", "code": code, "modifiers": {}}
            for n, (code, kind) in enumerate(kinds.items())
        },
        "subjects_conf": {},
        "observations": {
            "film": {
                "file": {"1": ["film.mp4"]},
                "type": "MEDIA",
                "time offset": 0.0,
                "events": events,
            }
        },
    }


def save_json(path: Path, content: Any) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def eaf(time_order: str, tiers: str, header: str = "") -> bytes:
    """An ELAN file of these elements."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ANNOTATION_DOCUMENT AUTHOR="" DATE="2026-11-22T19:35:04+01:00" FORMAT="3.0" '
        f'VERSION="3.0"><HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">{header}</HEADER>'
        f"<TIME_ORDER>{time_order}</TIME_ORDER>{tiers}"
        '<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>'
        "</ANNOTATION_DOCUMENT>"
    ).encode()
