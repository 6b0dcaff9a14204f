"""faulthandler: stack traces of a crash in C or C++ code, reported at the next start.

A file stands in the log folder as long as the program runs. It holds a header alone, unless the
process crashed: then the functions that ran in each thread follow.
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
    """The file of this process."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._path = Path()

    def begin(self, header: str) -> None:
        """Have a crash written down from now on, under this header."""
        if faulthandler.is_enabled():  # by whoever started us, who wants to read it elsewhere
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
        """Put another header in the place of the first."""
        if self._file is not None:
            with suppress(OSError):  # the disk is full: a crash is written without a header then
                self._file.seek(0)
                self._file.truncate()
                self._file.write((header + _MARK).encode(errors="replace"))

    def end(self) -> None:
        """The program ends as it should. What the file holds is of no interest: on Windows also
        of errors that were overcome."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def claim() -> Path | None:
    """Make logs of what crashed programs have left; the newest log, None if there is none."""
    found = [path for folder in files.folders() for path in folder.glob("running-*.txt")]
    logs = []
    for path in found:
        with suppress(OSError):  # another start was quicker, or the program runs
            log = _claim(path)
            if log is not None:
                logs.append(log)
                files.prune(log.parent)
    return max(logs, key=lambda log: log.name, default=None)


def _claim(path: Path) -> Path | None:
    with _open_and_hold(path) as file:
        crashed = datetime.fromtimestamp(path.stat().st_mtime)
        words = file.read().decode(errors="replace").partition(_MARK)[2]
    if not words.strip():  # the program was killed, or the power failed
        path.unlink()
        return None
    log = files.free_name(path.parent, files.crash_stem(crashed))
    path.rename(log)
    return log


def _open_and_hold(path: Path) -> BinaryIO:
    """Open a file so that other processes know that it is in use. Raises OSError if it is in use
    by one of them."""
    file = path.open("r+b", buffering=0)
    if not seize(file):
        file.close()
        raise BlockingIOError(f"{path} is in use")
    return file
