"""What each system does in a way of its own for programs that meet."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import IO

if sys.platform == "win32":
    import ctypes
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

    def let_come_to_the_front(pid: int) -> None:
        """Windows lets only the program come to the front that the user has just used: this one,
        which may pass that on."""
        with suppress(OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(pid))

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

    def let_come_to_the_front(pid: int) -> None:
        """Elsewhere the request's token does that."""
