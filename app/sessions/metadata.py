"""Metadata of a session: reader and writer of session.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, fields
from pathlib import Path
from typing import Any

from ..common.files import write_whole
from ..common.language import tr
from ..common.text import as_utf8
from ..sources.base import reason
from .schema import LONGEST, METADATA, VERSION, VIDEO_KINDS, Film, Metadata, SessionError, columns

_COUNTS = ("version", "width", "height", "frames_analysed", "frames_dropped")
_LARGEST = 2**31
_KINDS: dict[str, Any] = {
    **dict.fromkeys(_COUNTS, int),
    **dict.fromkeys(("program", "source", "model_sha256", "start"), str),
    **dict.fromkeys(("emotions", "resting_faces", "rules"), list),
    **{"live": bool, "settings": dict, "end": str | None, "video": str | None},
    **{"seconds": int | float | None, "people": int | None},
    **{"film": dict | None, "film_time": bool, "study": dict | None},
}
_FILM: dict[str, Any] = {
    **{"path": str, "sha256": str | None},
    **{"duration": int | float | None, "rate": int | float | None, "stream": int | None},
}
_KEYS = {"resting_faces": "baselines"}  # keys that differ from their field, for old sessions


def read_metadata(folder: Path) -> Metadata:
    """Read and validate session.json. Raises SessionError."""
    if not folder.is_dir():
        raise SessionError(
            tr("The folder {folder} is gone. Was it moved, renamed or deleted?").format(
                folder=folder
            )
        )
    try:
        stored = json.loads((folder / METADATA).read_text(encoding="utf-8"))
        # JSON can hold lone surrogates, which cannot be encoded as UTF-8.
        json.dumps(stored, ensure_ascii=False).encode()
    except FileNotFoundError:
        raise SessionError(
            tr(
                "{folder} is not a session: there is no {file} in it. Choose another folder."
            ).format(folder=folder, file=METADATA)
        ) from None
    except OSError as error:
        raise SessionError(
            tr("{path} cannot be read: {reason}.").format(
                path=folder / METADATA, reason=reason(error)
            )
        ) from error
    except (ValueError, RecursionError):
        raise _damaged(folder) from None
    if isinstance(stored, dict) and stored.get("version") in range(VERSION + 1, 1000):
        raise SessionError(
            tr(
                "The session in {folder} was made by a newer version of the program. Update "
                "the program."
            ).format(folder=folder)
        )
    try:
        return _metadata(stored)
    except (AttributeError, KeyError, TypeError):
        raise _damaged(folder) from None


def save_metadata(folder: Path, metadata: Metadata) -> None:
    """Write session.json atomically. Raises SessionError."""
    stored = {_KEYS.get(name, name): value for name, value in asdict(metadata).items()}
    if metadata.film is not None:
        stored["film"]["path"] = as_utf8(metadata.film.path)  # a name may be any bytes
    text = json.dumps(stored, indent=2, ensure_ascii=False) + "\n"
    try:
        # A source's name may hold lone surrogates.
        write_whole(folder / METADATA, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise SessionError(
            tr(
                "{folder} cannot be written to: {reason}. Free up space there, or allow "
                "writing there."
            ).format(folder=folder, reason=reason(error))
        ) from error


def _damaged(folder: Path) -> SessionError:
    return SessionError(
        tr(
            "{file} in {folder} is damaged. Its readings.csv may still open in a spreadsheet."
        ).format(file=METADATA, folder=folder)
    )


def _metadata(stored: Mapping[str, Any]) -> Metadata:
    """Raises AttributeError, KeyError or TypeError for missing or invalid values."""
    values = {
        field.name: stored[_KEYS.get(field.name, field.name)]
        for field in fields(Metadata)
        if _is_needed(field, stored)
    }
    for name, value in values.items():
        if not isinstance(value, _KINDS[name]):
            raise TypeError(name)
    for name, kind in (("emotions", str), ("resting_faces", dict), ("rules", dict)):
        if not all(isinstance(item, kind) for item in values.get(name, [])):
            raise TypeError(name)
        values[name] = tuple(values.get(name, []))
    names = columns(values["emotions"])
    if not values["emotions"] or len(set(names)) < len(names):
        raise TypeError("emotions")
    if values.get("video") not in (None, *VIDEO_KINDS):
        raise TypeError("video")
    if not 0 <= (values.get("seconds") or 0) <= LONGEST:
        raise TypeError("seconds")
    if not all(abs(values[name]) <= _LARGEST for name in _COUNTS if name in values):
        raise TypeError("a number too large")
    return Metadata(**{**values, "film": _film(values.get("film"))})


def _film(stored: Mapping[str, Any] | None) -> Film | None:
    """Raises KeyError or TypeError for missing or invalid values."""
    if stored is None:
        return None
    values = {name: stored[name] for name in _FILM}
    for name, value in values.items():
        if not isinstance(value, _FILM[name]):
            raise TypeError(name)
    if not all(0 <= (values[name] or 0) <= LONGEST for name in ("duration", "rate")):
        raise TypeError("a number too large")
    return Film(**values)


def _is_needed(field: Field[Any], stored: Mapping[str, Any]) -> bool:
    """Whether to read a field: it is stored, or it is required and has no default."""
    return field.default is MISSING or _KEYS.get(field.name, field.name) in stored
