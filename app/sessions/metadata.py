"""Metadata of a session: session.json, read and written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, fields
from pathlib import Path
from typing import Any

from ..common.files import write_whole
from ..sources.base import reason
from .schema import LONGEST, METADATA, VERSION, VIDEO_KINDS, Metadata, SessionError, columns

_COUNTS = ("version", "width", "height", "frames_analysed", "frames_dropped")
_LARGEST = 2**31
_KINDS: dict[str, Any] = {
    **dict.fromkeys(_COUNTS, int),
    **dict.fromkeys(("program", "source", "model_sha256", "start"), str),
    **dict.fromkeys(("emotions", "baselines", "rules"), list),
    **{"live": bool, "settings": dict, "end": str | None, "video": str | None},
    **{"seconds": int | float | None, "people": int | None},
}
_DAMAGED = "is damaged. Its readings.csv may still open in a spreadsheet."


def read_metadata(folder: Path) -> Metadata:
    """What the session in `folder` says of itself. Raises SessionError."""
    if not folder.is_dir():
        raise SessionError(f"The folder {folder} is gone. Was it moved, renamed or deleted?")
    try:
        stored = json.loads((folder / METADATA).read_text(encoding="utf-8"))
        # JSON can say half a character, which could not be written to any file again.
        json.dumps(stored, ensure_ascii=False).encode()
    except FileNotFoundError:
        raise SessionError(
            f"{folder} is no session: there is no {METADATA} in it. Choose another folder."
        ) from None
    except OSError as error:
        raise SessionError(f"{folder / METADATA} cannot be read: {reason(error)}.") from error
    except (ValueError, RecursionError):
        raise SessionError(f"{METADATA} in {folder} {_DAMAGED}") from None
    if isinstance(stored, dict) and stored.get("version") in range(VERSION + 1, 1000):
        raise SessionError(
            f"The session in {folder} was made by a newer version of the program. Update it."
        )
    try:
        return _metadata(stored)
    except (AttributeError, KeyError, TypeError):
        raise SessionError(f"{METADATA} in {folder} {_DAMAGED}") from None


def save_metadata(folder: Path, metadata: Metadata) -> None:
    """Write session.json whole, or leave it as it was. Raises SessionError."""
    text = json.dumps(asdict(metadata), indent=2, ensure_ascii=False) + "\n"
    try:
        # A name may hold what is no text.
        write_whole(folder / METADATA, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise SessionError(
            f"{folder} cannot be written to ({reason(error)}). Make room there, or allow it."
        ) from error


def _metadata(stored: Mapping[str, Any]) -> Metadata:
    """Raises AttributeError, KeyError or TypeError for what is missing or of another kind."""
    given = {
        field.name: stored[field.name] for field in fields(Metadata) if _is_given(field, stored)
    }
    for name, value in given.items():
        if not isinstance(value, _KINDS[name]):
            raise TypeError(name)
    for name, kind in (("emotions", str), ("baselines", dict), ("rules", dict)):
        if not all(isinstance(item, kind) for item in given.get(name, [])):
            raise TypeError(name)
        given[name] = tuple(given.get(name, []))
    names = columns(given["emotions"])
    if not given["emotions"] or len(set(names)) < len(names):
        raise TypeError("emotions")
    if given.get("video") not in (None, *VIDEO_KINDS):
        raise TypeError("video")
    if not 0 <= (given.get("seconds") or 0) <= LONGEST:
        raise TypeError("seconds")
    if not all(abs(given[name]) <= _LARGEST for name in _COUNTS if name in given):
        raise TypeError("a number too large")
    return Metadata(**given)


def _is_given(field: Field[Any], stored: Mapping[str, Any]) -> bool:
    return field.default is MISSING or field.name in stored
