"""faulthandler: stack traces of a crash in C or C++ code, reported at the next start.

While the program runs, its file is in the log folder. The file holds only a header, unless the
process crashed: then the stack trace of each thread follows.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from ..common.file_lock import seize
from . import files

_MARK = "\nWhere the program was when it ended:\n"


class NativeCrashLog:
    """faulthandler log of this process: a file that is deleted at a normal exit."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._path = Path()

    def begin(self, header: str) -> None:
        """Enable faulthandler, with a log file that begins with this header."""
        if faulthandler.is_enabled():  # by the user, who reads it elsewhere
            return
        try:
            self._path = files.create(f"running-{os.getpid()}", header + _MARK)
            self._file = _open_and_hold(self._path)
        except OSError:
            if sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            return
        self._file.seek(0, os.SEEK_END)
        faulthandler.enable(self._file)

    def set_header(self, header: str) -> None:
        """Replace the header."""
        if self._file is not None:
            with suppress(OSError):  # the disk is full: a crash is then logged without a header
                self._file.seek(0)
                self._file.truncate()
                self._file.write((header + _MARK).encode(errors="replace"))

    def end(self) -> None:
        """Normal exit: disable faulthandler and delete the file.

        On Windows it may contain errors that were handled.
        """
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def claim() -> Path | None:
    """Turn files left by crashed processes into crash logs. Returns the newest; None: none."""
    found = [path for folder in files.folders() for path in folder.glob("running-*.txt")]
    logs = []
    for path in found:
        with suppress(OSError):  # another start took it, or its process still runs
            log = _claim(path)
            if log is not None:
                logs.append(log)
                files.prune(log.parent)
    return max(logs, key=lambda log: log.name, default=None)


def _claim(path: Path) -> Path | None:
    with _open_and_hold(path) as file:
        crashed = datetime.fromtimestamp(path.stat().st_mtime)
        words = file.read().decode(errors="replace").partition(_MARK)[2]
    if not words.strip():  # the process was killed, or the power failed
        path.unlink()
        return None
    log = files.free_name(path.parent, files.crash_stem(crashed))
    path.rename(log)
    return log


def _open_and_hold(path: Path) -> BinaryIO:
    """Open a file with a file lock. Raises OSError where another process holds the lock."""
    file = path.open("r+b", buffering=0)
    if not seize(file):
        file.close()
        raise BlockingIOError(f"{path} is in use")
    return file
