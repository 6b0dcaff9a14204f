"""Single instance per user and screen: a later start brings the first window to the front.

Both use one folder: the first instance holds a file lock there, later ones write an open request,
and the first deletes it. No socket, so nothing listens; no Qt, so that a later start is quick.
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
from ..common.language import tr, tr_noop
from ..common.paths import cache_folder
from .open_requests import Request, leave

if sys.platform == "win32":
    import ctypes

_LOCK, _PID = "lock", "pid"
_PAUSE = 0.02  # seconds


_STARTING = tr_noop(
    "Emotion Lens is already starting but is not open yet. Wait for its window. If none "
    "appears, end the program or restart the computer, then start it again."
)
_SILENT = tr_noop(
    "Emotion Lens is already open but does not answer. Wait a moment and try again. If that "
    "does not help, end it (process {process}), then start it again."
)


class NoAnswerError(Exception):
    """Exception: the first instance does not answer. Its message says what to do.

    It is in the language in use where it is read, as there is none yet where it is raised.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self._values = values

    def __str__(self) -> str:
        return tr(self.args[0]).format(**self._values)


@dataclass(frozen=True)
class Timeouts:
    """Timeouts for the answer of the first instance, in seconds.

    open: while its window is open.
    starting: while it may still be starting.
    """

    open: float = 3.0
    starting: float = 20.0


class Claim:
    """Instance lock, held by the first instance; the system releases it when the process ends.

    folder: of the lock, the process id and the open requests.
    lock: the locked file; None where the folder cannot be written to.
    """

    def __init__(self, folder: Path, lock: IO[bytes] | None) -> None:
        self._lock = lock
        self.folder = folder

    @property
    def is_held(self) -> bool:
        return self._lock is not None

    def begin(self) -> None:
        """Write the process id: from now on, the window answers requests."""
        if self.is_held:
            with suppress(OSError):  # then they wait as if it were still starting
                (self.folder / _PID).write_text(str(os.getpid()), encoding="ascii")

    def release(self) -> None:
        """Release the lock, so that another start can be the first instance."""
        if self._lock is not None:
            _forget_pid(self.folder)
            # The file is not deleted: two processes could then lock two files of this name.
            self._lock.close()
            self._lock = None


def meeting_place() -> Path:
    """Lock folder of this user and screen; a window on another screen would not be seen."""
    names = ["QT_QPA_PLATFORM", "SESSIONNAME"]
    if sys.platform == "linux":
        names += ["DISPLAY", "WAYLAND_DISPLAY"]
    place = [platform.node(), *(os.environ.get(name, "").removesuffix(".0") for name in names)]
    key = hashlib.sha256("\n".join(place).encode(errors="surrogateescape")).hexdigest()[:12]
    return cache_folder() / f"running-{key}"


def claim(folder: Path, request: Request, patience: Timeouts | None = None) -> Claim | None:
    """Single instance: take the lock, or send the request to the instance that holds it.

    Returns the lock, also where the folder cannot be written to; None once the first instance has
    answered. Raises NoAnswerError.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = (folder / _LOCK).open("ab")
    except OSError:
        return Claim(folder, None)
    try:
        if seize(lock) or not _ask(folder, request, lock, patience or Timeouts()):
            _forget_pid(folder)  # of an instance that was killed
            return Claim(folder, lock)
    except BaseException:  # Ctrl+C, too
        lock.close()
        raise
    lock.close()
    return None


def _ask(folder: Path, request: Request, lock: IO[bytes], patience: Timeouts) -> bool:
    """True: the request was answered. False: the first instance ended, and we hold the lock."""
    try:
        note = leave(folder, request)
    except OSError as error:
        raise NoAnswerError(
            tr_noop(
                "Emotion Lens is already open. Its window cannot be brought to the front, because "
                "{folder} cannot be written to ({reason}). Look for the window."
            ),
            folder=folder,
            reason=error.strerror,
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
            raise NoAnswerError(_STARTING if pid is None else _SILENT, process=pid)
        time.sleep(_PAUSE)
    return True


def _read_pid(folder: Path) -> int | None:
    with suppress(OSError, ValueError):
        return int((folder / _PID).read_bytes()[:20])
    return None


def _forget_pid(folder: Path) -> None:
    with suppress(OSError):
        (folder / _PID).unlink(missing_ok=True)


def let_come_to_the_front(pid: int) -> None:
    """AllowSetForegroundWindow on Windows, which only the program used last may call for `pid`."""
    if sys.platform == "win32":
        with suppress(OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(pid))
