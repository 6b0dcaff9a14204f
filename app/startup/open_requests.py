"""Open requests: a later start passes its source to the running instance in a JSON file."""

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
_OLD = 60.0  # seconds after which the sender no longer waits for an answer


@dataclass(frozen=True)
class Request:
    """Open request of a later start to the running instance.

    source: to open; None: none.
    token: XDG activation token, which permits the window to come to the front; "" where unknown.
    """

    source: str | None = None
    token: str = ""


def asked_from_here(source: str | None) -> Request:
    """Open request of this start, with the activation token from the environment."""
    names = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
    return Request(source, next((os.environ[name] for name in names if name in os.environ), ""))


def leave(folder: Path, request: Request) -> Path:
    """Send a request: write it to `folder`. Raises OSError.

    Returns the file, which the running instance deletes as its answer.
    """
    note = folder / f"request-{time.time_ns()}-{os.getpid()}.json"
    write_whole(note, json.dumps(asdict(request)).encode())
    return note


def take(folder: Path) -> list[Request]:
    """Receive requests: read and delete those in `folder`. Returns them, the oldest first.

    Invalid files and requests older than a minute are deleted and ignored.
    """
    taken = []
    for note in sorted(folder.glob(_NOTES)):
        request = _read(note)
        try:
            note.unlink()
        except OSError:  # withdrawn meanwhile, or not deletable: it would be received forever
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
