"""Single instance for each user and screen: a later start brings the first window to the front.

They meet in a folder of the user's: the first holds a lock there, later ones leave a request,
and the first takes it away. No socket, so nothing listens; no Qt, so that a later start is over
at once.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..common.file_lock import seize
from ..common.paths import cache_folder
from .open_requests import Request, leave

if sys.platform == "win32":
    import ctypes

_LOCK, _PID = "lock", "pid"
_PAUSE = 0.02  # seconds


class NoAnswerError(Exception):
    """A window is open and does not do what it is asked for; the message is a plain sentence."""


@dataclass(frozen=True)
class Timeouts:
    """Seconds to wait for a window that is open, and for a program that may still be starting."""

    open: float = 3.0
    starting: float = 20.0


class Claim:
    """Held by the start that answers later ones. The system lets go of it when the process ends,
    however that ends."""

    def __init__(self, folder: Path, lock: IO[bytes] | None) -> None:
        """lock: None where nothing can be written, and so nobody can ask."""
        self._lock = lock
        self.folder = folder

    @property
    def is_held(self) -> bool:
        return self._lock is not None

    def begin(self) -> None:
        """Let later starts know that a window is open and answers."""
        if self.is_held:
            with suppress(OSError):  # then they wait as for one that still starts
                (self.folder / _PID).write_text(str(os.getpid()), encoding="ascii")

    def release(self) -> None:
        """Let another start be the first."""
        if self._lock is not None:
            _forget_pid(self.folder)
            # The file stays: were it removed, two could hold two files of the same name.
            self._lock.close()
            self._lock = None


def meeting_place() -> Path:
    """The folder for this user and screen: nobody sees a window that opens on another screen."""
    names = ["QT_QPA_PLATFORM", "SESSIONNAME"]
    if sys.platform == "linux":
        names += ["DISPLAY", "WAYLAND_DISPLAY"]
    place = [platform.node(), *(os.environ.get(name, "").removesuffix(".0") for name in names)]
    key = hashlib.sha256("\n".join(place).encode(errors="surrogateescape")).hexdigest()[:12]
    return cache_folder() / f"running-{key}"


def claim(folder: Path, request: Request, patience: Timeouts | None = None) -> Claim | None:
    """A claim if this start is the first; None once the first has taken the request.

    Where nothing can be written, each start is a first one. Raises NoAnswerError.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = (folder / _LOCK).open("ab")
    except OSError:
        return Claim(folder, None)
    try:
        if seize(lock) or not _ask(folder, request, lock, patience or Timeouts()):
            _forget_pid(folder)  # of one that was killed
            return Claim(folder, lock)
    except BaseException:  # Ctrl+C, too
        lock.close()
        raise
    lock.close()
    return None


def _ask(folder: Path, request: Request, lock: IO[bytes], patience: Timeouts) -> bool:
    """True: the request was taken. False: the first start ended, and the lock is ours."""
    try:
        note = leave(folder, request)
    except OSError as error:
        raise NoAnswerError(
            "Emotion Lens is already open but cannot be told to come to the front, because "
            f"{folder} cannot be written to ({error.strerror}). Look for its window."
        ) from error
    try:
        return _is_taken(note, lock, patience)
    finally:
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _is_taken(note: Path, lock: IO[bytes], patience: Timeouts) -> bool:
    began = time.monotonic()
    pid = None
    while note.exists():
        if seize(lock):
            return False
        if pid is None and (pid := _read_pid(note.parent)) is not None:
            began = time.monotonic()
            let_come_to_the_front(pid)
        if time.monotonic() - began > (patience.starting if pid is None else patience.open):
            raise NoAnswerError(_why(pid))
        time.sleep(_PAUSE)
    return True


def _why(pid: int | None) -> str:
    if pid is None:
        return (
            "Emotion Lens was started before and is not open yet. Wait for its window; if none "
            "comes, restart the computer or end the program, then start it again."
        )
    return (
        "Emotion Lens is already open but does not answer. Wait a moment and try again; if that "
        f"does not help, end it (process {pid}), then start it again."
    )


def _read_pid(folder: Path) -> int | None:
    with suppress(OSError, ValueError):
        return int((folder / _PID).read_bytes()[:20])
    return None


def _forget_pid(folder: Path) -> None:
    with suppress(OSError):
        (folder / _PID).unlink(missing_ok=True)


def let_come_to_the_front(pid: int) -> None:
    """Windows lets only the program come to the front that the user has just used: this one,
    which may pass that on. Elsewhere the request's token does that."""
    if sys.platform == "win32":
        with suppress(OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(pid))
