"""Session lock: tells a session that is being recorded from one that a crash cut short."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from ..common.file_lock import seize

_NAME = "recording.lock"


class Lock:
    """Held while a session is recorded. The system lets go of it when the process ends, however
    that ends. Raises OSError where the file cannot be made."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file: IO[bytes] = self._path.open("wb")
        seize(self._file)

    def release(self) -> None:
        self._file.close()
        remove_lock(self._path.parent)


def is_locked(folder: Path) -> bool:
    """True while a running program, this one or another, records the session in `folder`."""
    try:
        with (folder / _NAME).open("rb") as file:
            return not seize(file)
    except OSError:  # there is none, or it is not ours to read
        return False


def remove_lock(folder: Path) -> None:
    """Remove what a recording left behind, if anything."""
    try:
        (folder / _NAME).unlink(missing_ok=True)
    except OSError:
        return  # it says nothing once nobody holds it
