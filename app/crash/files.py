"""Crash log files: where they are kept, how they are named, and how many stay."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from ..common import paths

KEPT = 10
"""The newest logs, which stay."""


def folders() -> list[Path]:
    """Where logs may be kept, the best place first; perhaps none of them can be written to."""
    places = []
    with suppress(RuntimeError):  # nobody knows where the user's home is
        places.append(paths.log_folder())
    with suppress(OSError):  # there is no temporary folder
        places.append(_temporary())
    return places


def create(stem: str, content: str) -> Path:
    """A new file in the first folder that takes it. Raises OSError where none does."""
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
    """What a log's name begins with. By their names, logs stand in the order of their times."""
    return f"crash-{time:%Y%m%d-%H%M%S}"


def prune(folder: Path, kind: str = "crash") -> None:
    """Delete all logs of this kind but the newest."""
    for path in sorted(folder.glob(f"{kind}-*.txt"))[:-KEPT]:
        with suppress(OSError):  # somebody reads it: another time
            path.unlink()


def free_name(folder: Path, stem: str) -> Path:
    """A name that no file has yet."""
    names = (f"{stem}-{n}.txt" if n > 1 else f"{stem}.txt" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def _write_new(folder: Path, stem: str, content: str) -> Path:
    path = free_name(folder, stem)
    with path.open("xb") as file:
        try:
            file.write(content.encode(errors="replace"))
            file.flush()
        except OSError:  # the disk is full: no empty file may look like a log
            path.unlink()
            raise
    return path


def _temporary() -> Path:
    """Always the same, as the next start looks there for what this one has left."""
    user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"emotion-lens-logs-{user}"


def _refuse_another_users(folder: Path) -> None:
    """In a temporary folder that all share, somebody else may have taken our name. Raises
    PermissionError."""
    if hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is another user's")
