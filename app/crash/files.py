"""Crash log files: folders, names and rotation."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from ..common import paths

KEPT = 10
"""Logs of a kind that prune() keeps, the newest ones."""


def folders() -> list[Path]:
    """Candidate folders for logs, the preferred one first. None of them need be writable."""
    places = []
    with suppress(RuntimeError):  # the user's home folder is unknown
        places.append(paths.log_folder())
    with suppress(OSError):  # there is no temporary folder
        places.append(_temporary())
    return places


def create(stem: str, content: str) -> Path:
    """Create a log file in the first writable folder. Raises OSError where there is none.

    stem: the file's name, without number and suffix.
    content: text; stored as UTF-8.
    """
    failure = OSError("there is no folder for logs")
    for folder in folders():
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if folder == _temporary():
                _refuse_another_users(folder)
            return _write_new(folder, stem, content)
        except OSError as error:
            failure = error
    raise failure


def crash_stem(time: datetime) -> str:
    """File name stem of a crash log, with its time; sorting by name sorts by time."""
    return f"crash-{time:%Y%m%d-%H%M%S}"


def prune(folder: Path, kind: str = "crash") -> None:
    """Log rotation: delete all logs of a kind but the newest 10.

    kind: what their names begin with.
    """
    for path in sorted(folder.glob(f"{kind}-*.txt"))[:-KEPT]:
        with suppress(OSError):  # it is in use: the next call deletes it
            path.unlink()


def free_name(folder: Path, stem: str) -> Path:
    """Unique file name: `stem`, with a number where that name is taken."""
    names = (f"{stem}-{n}.txt" if n > 1 else f"{stem}.txt" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def _write_new(folder: Path, stem: str, content: str) -> Path:
    path = free_name(folder, stem)
    with path.open("xb") as file:
        try:
            file.write(content.encode(errors="replace"))
            file.flush()
        except OSError:  # the disk is full: do not leave an empty log behind
            path.unlink()
            raise
    return path


def _temporary() -> Path:
    """Log folder in the temporary folder; fixed, as the next start looks for logs there."""
    user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"emotion-lens-logs-{user}"


def _refuse_another_users(folder: Path) -> None:
    """Owner check: another user may have made this folder in the shared temporary folder.

    Raises PermissionError.
    """
    if hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is another user's")
