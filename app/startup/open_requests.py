"""Open requests: a later start hands its source to the running program in a small file."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..common.files import write_whole

_NOTES = "request-*.json"
_LARGEST = 65_536  # bytes
_LONGEST = {"source": 32_768, "token": 1024}  # characters
_OLD = 60.0  # seconds after which nobody waits for an answer any more


@dataclass(frozen=True)
class Request:
    """A later start's request to the running instance.

    source: what to open; None: nothing.
    token: the desktop's leave to come to the front.
    """

    source: str | None = None
    token: str = ""


def asked_from_here(source: str | None) -> Request:
    """The request that this start would make."""
    names = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
    return Request(source, next((os.environ[name] for name in names if name in os.environ), ""))


def leave(folder: Path, request: Request) -> Path:
    """Leave the request in `folder`; gives the file, which is gone once it is answered. Raises
    OSError."""
    note = folder / f"request-{time.time_ns()}-{os.getpid()}.json"
    write_whole(note, json.dumps(asdict(request)).encode())
    return note


def take(folder: Path) -> list[Request]:
    """What was asked for in `folder`, the oldest first; taking it away is the answer.

    Whatever is no request, or was left by a start that was killed, is removed and passed over.
    """
    taken = []
    for note in sorted(folder.glob(_NOTES)):
        request = _read(note)
        try:
            note.unlink()
        except OSError:  # withdrawn meanwhile; if it cannot be removed it would come for ever
            continue
        if request is not None:
            taken.append(request)
    return taken


def _read(note: Path) -> Request | None:
    with suppress(OSError, ValueError, RecursionError):
        if not note.is_file() or time.time() - note.stat().st_mtime > _OLD:
            return None
        with note.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) <= _LARGEST:
            return _from_json(json.loads(content))
    return None


def _from_json(stored: Any) -> Request | None:
    if not isinstance(stored, dict):
        return None
    texts = {
        name: stored[name]
        for name, longest in _LONGEST.items()
        if isinstance(stored.get(name), str)
        and len(stored[name]) <= longest
        and "\0" not in stored[name]
    }
    return Request(**texts)
