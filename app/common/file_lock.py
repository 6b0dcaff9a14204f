"""File lock: held by one process, released by the system when that process ends."""

from __future__ import annotations

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


if sys.platform == "win32":

    def seize(file: IO[bytes]) -> bool:
        """Lock the file until it is closed or the process ends; False where another holds it."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def seize(file: IO[bytes]) -> bool:
        """Lock the file until it is closed or the process ends; False where another holds it.

        A file system that knows no locks holds nobody back.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
