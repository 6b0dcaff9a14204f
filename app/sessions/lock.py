"""Tells a session that is being recorded from one whose recording was cut short."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import fcntl

_NAME = "recording.lock"


class Lock:
    """Held while a session is recorded. The system lets go of it when the process ends, however
    that ends. Raises OSError where the file cannot be made."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file: IO[bytes] = self._path.open("wb")
        if sys.platform != "win32":
            _seize(self._file)

    def release(self) -> None:
        self._file.close()
        remove_lock(self._path.parent)


def is_locked(folder: Path) -> bool:
    """True while a running program, this one or another, records the session in `folder`."""
    path = folder / _NAME
    try:
        if sys.platform == "win32":
            path.unlink()  # Windows removes no file that is open somewhere
            return False
        with path.open("rb") as file:
            return not _seize(file)
    except FileNotFoundError:
        return False
    except OSError:
        return sys.platform == "win32"


def remove_lock(folder: Path) -> None:
    """Remove what a recording left behind, if anything."""
    try:
        (folder / _NAME).unlink(missing_ok=True)
    except OSError:
        return  # it says nothing once nobody holds it


if sys.platform != "win32":

    def _seize(file: IO[bytes]) -> bool:
        """False where another holds it. A file system that knows no locks holds nobody back."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
