"""Crash log: unhandled exceptions of all threads, written to a file and reported once a run."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from . import files, native
from . import text as crash_text

_LARGEST = 256 * 1024  # characters in a file


@dataclass(frozen=True)
class Crash:
    """Crash report.

    log: the log file; None where none could be written.
    ends: the program cannot go on.
    earlier: an earlier run crashed, not this one.
    """

    log: Path | None
    ends: bool = False
    earlier: bool = False


class CrashLog:
    """Crash log of one run: a file created at the first error, to which later ones are appended.

    words: the command line's arguments.
    say: prints a sentence on the terminal.
    """

    def __init__(self, words: Sequence[str], say: Callable[[str], object]) -> None:
        self._words = words
        self._say = say
        self._last_words = native.NativeCrashLog()
        # Reentrant: a finalizer that runs in this thread during a write may fail too.
        self._lock = threading.RLock()
        self._counts: dict[tuple[object, ...], int] = {}
        self._path: Path | None = None
        self._size = 0
        self._crash: Crash | None = None  # the one that is reported
        self._listener: Callable[[Crash], object] | None = None

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Context manager: exception hooks for all threads, and faulthandler for the process."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._note_uncaught
        threading.excepthook = self._note_thread
        sys.unraisablehook = self._note_unraisable
        self._last_words.begin(crash_text.header(self._words))
        try:
            yield
        finally:
            self._last_words.end()
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def listen(self, listener: Callable[[Crash], object]) -> None:
        """Set the callback for crashes, called in their thread; also for one of an earlier run."""
        # By now the libraries are loaded, so the header can name their versions.
        self._last_words.set_header(crash_text.header(self._words))
        with self._lock:
            self._listener = listener
            crash = self._crash
        if crash is not None:
            listener(crash)
        log = native.claim()
        if log is not None:
            listener(Crash(log, earlier=True))

    def record(self, error: BaseException, *, ends: bool = False, tell: bool = True) -> None:
        """Log an exception, and report the first one of the run.

        ends: the program cannot go on.
        tell: False: log it without a report.
        """
        with self._lock:
            place = _place(error)
            count = self._counts[place] = self._counts.get(place, 0) + 1
            if count == 1:
                self._write(crash_text.described(error))
            elif str(count).strip("0") == "1":  # the 10th, 100th, 1000th time
                name = type(error).__name__
                self._write(f"{crash_text.now()}: {name} again, {count} times by now\n")
            if not tell or (self._crash is not None and not ends):
                return
            self._crash = crash = Crash(self._path, ends)
            listener = self._listener
        self._say(_sentence(crash))
        if listener is not None:
            listener(crash)

    def _note_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.record(error.with_traceback(trace))

    def _note_thread(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            self.record(args.exc_value or args.exc_type())

    def _note_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # It interrupted nothing, so the user is not told.
        self.record(args.exc_value or args.exc_type(), tell=False)

    def _write(self, text: str) -> None:
        if self._size + len(text) > _LARGEST:
            return
        text = crash_text.without_home(text)
        try:
            if self._path is None:
                text = f"{crash_text.header(self._words)}\n{text}"
                self._path = files.create(files.crash_stem(datetime.now()), text)
                files.prune(self._path.parent)
            else:
                with self._path.open("a", encoding="utf-8", errors="replace") as file:
                    file.write(text)
        except OSError:  # the only place left
            with suppress(OSError, ValueError):
                print(text, file=sys.stderr)
        self._size += len(text)


def _sentence(crash: Crash) -> str:
    if crash.log is None:
        return "Something went wrong, and no log of it could be written."
    return f"Something went wrong. Details are in {crash.log}"


def _place(error: BaseException) -> tuple[object, ...]:
    """Key of an error: its type and the line that raised it."""
    trace = error.__traceback__
    if trace is None:
        return (type(error),)
    while trace.tb_next is not None:
        trace = trace.tb_next
    return type(error), trace.tb_frame.f_code, trace.tb_lineno
