"""Files of a study: atomic writes, reading of text and JSON, and the lock of writers."""

from __future__ import annotations

import errno
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..common import files
from ..common.file_lock import seize
from ..common.language import tr
from ..sources.base import reason
from .errors import StudyError

LOCK = ".study.lock"
_PATIENCE = 5.0  # seconds that a writer waits for another program
_PAUSE = 0.05  # seconds
_FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Lock of a study while it is changed; waits for another program. Raises StudyError."""
    try:
        with (folder / LOCK).open("ab") as file:
            _wait_for(file, folder)
            yield
    except OSError as error:
        raise unwritable(folder, error) from error


def write_text(path: Path, text: str) -> None:
    """Atomic write of a file in UTF-8, which also creates its folder. Raises StudyError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A name may hold half a character, which no file can.
        files.write_whole(path, text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise unwritable(path, error) from error


def write_json(path: Path, content: object) -> None:
    """Atomic write of a JSON file. Raises StudyError."""
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def read_text(path: Path) -> str:
    """Text of a file in UTF-8, with or without a byte-order mark. Raises StudyError."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise StudyError(
            tr("There is no {name} in {folder}. Was it moved or deleted?").format(
                name=path.name, folder=path.parent
            )
        ) from None
    except OSError as error:
        raise StudyError(
            tr("{path} cannot be read: {reason}.").format(path=path, reason=reason(error))
        ) from error
    except UnicodeDecodeError:
        raise StudyError(
            tr("{path} is no text in UTF-8. Open it in an editor and save it as UTF-8.").format(
                path=path
            )
        ) from None


def read_json(path: Path) -> dict[str, Any]:
    """Object in a JSON file. Raises StudyError."""
    try:
        content = json.loads(read_text(path))
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise StudyError(
            tr(
                "{path} is damaged: it is no JSON object. Correct it in a text editor, or put "
                "an older copy in its place."
            ).format(path=path)
        )
    return content


def unwritable(path: Path, error: OSError) -> StudyError:
    """The error for a file or folder that cannot be written."""
    why = tr("the disk is full") if error.errno in _FULL else reason(error)
    return StudyError(
        tr(
            "{path} cannot be written: {reason}. Free up space there, or allow writing there."
        ).format(path=path, reason=why)
    )


def _wait_for(file: Any, folder: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while not seize(file):
        if time.monotonic() > until:
            raise StudyError(
                tr(
                    "Another program is changing the study in {folder}. Try again when it is done."
                ).format(folder=folder)
            )
        time.sleep(_PAUSE)
