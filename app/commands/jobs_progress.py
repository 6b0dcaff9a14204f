"""Progress of many files: a bar on a terminal, a line for each file in a log."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from time import monotonic

from tqdm import tqdm

from ..common.text import as_utf8, length, percent
from ..sources.quiet_stderr import audible
from .console import complain
from .file_task import FileResult, FileTask

_LOGGED_EVERY = 60.0  # seconds, of what is being worked on
_NAMED = 3  # files beside the bar


class JobsProgress:
    """Tells how far each file is, and all of them; a context manager.

    total: number of files. done: how many were done before.
    """

    def __init__(self, total: int, done: int) -> None:
        self._total, self._done = total, done
        self._begin = self._logged = monotonic()
        shape = "{percentage:3.0f}% |{bar:30}| {elapsed}, {remaining} left {postfix}"
        self._bar = tqdm(total=total, initial=done, disable=None, file=sys.stderr, bar_format=shape)

    def __enter__(self) -> JobsProgress:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def finished(self, task: FileTask, result: FileResult) -> None:
        """A file is done with."""
        self._done += 1
        for sentence in result.said:
            self.tell(sentence)
        if self._bar.disable:
            what = f"{result.rows} rows in {length(result.seconds)}"
            self._log(f"{task.path}: {what if result.status == 'done' else result.status}")

    def tick(self, flying: Iterable[FileTask]) -> None:
        """Show how far the files are that are being worked on."""
        shares = {task: share for task in flying if (share := _share(task)) is not None}
        if not self._bar.disable:
            named = [f"{task.path.name} {percent(share)}" for task, share in shares.items()]
            self._bar.set_postfix_str(", ".join(named[:_NAMED]), refresh=False)
            self._bar.update(self._done + sum(shares.values()) - self._bar.n)
        elif monotonic() >= self._logged + _LOGGED_EVERY:
            for task, share in shares.items():
                self._log(f"{task.path}: {percent(share)} so far")

    def tell(self, sentence: str) -> None:
        """Say a sentence to the user."""
        with audible():
            self._bar.clear()
            complain(sentence)

    def _log(self, text: str) -> None:
        self._logged = monotonic()
        passed = length(self._logged - self._begin)
        line = f"{self._done}/{self._total}, {passed}: {as_utf8(text)}"
        with audible():
            print(line, file=sys.stderr, flush=True)


def _share(task: FileTask) -> float | None:
    """How far a file is, 0 to 1; None where it is not begun."""
    try:
        return float(task.progress.read_text(encoding="ascii"))
    except (OSError, ValueError):  # ValueError: just being written
        return None
