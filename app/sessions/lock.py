"""Lock file of a session: locked while it is recorded, and free after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from ..common.file_lock import seize

_NAME = "recording.lock"


class Lock:
    """File lock held while a session is recorded; the system releases it when the process ends.

    Raises OSError where the file cannot be created.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file: IO[bytes] = self._path.open("wb")
        seize(self._file)

    def release(self) -> None:
        """Release the lock and remove its file."""
        self._file.close()
        remove_lock(self._path.parent)


def is_locked(folder: Path) -> bool:
    """Whether any running program holds the lock, so is recording this session."""
    try:
        with (folder / _NAME).open("rb") as file:
            return not seize(file)
    except OSError:  # no such file, or no permission
        return False


def remove_lock(folder: Path) -> None:
    """Remove the lock file, if there is one."""
    try:
        (folder / _NAME).unlink(missing_ok=True)
    except OSError:
        return  # an unlocked file does no harm
