"""File task: one file analysed by itself, in any process, into files of its own."""

from __future__ import annotations

import threading
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter
from typing import Literal
from uuid import uuid4

import cv2

from .. import factories
from ..sources.open import FrameSource
from ..sources.read_ahead import ReadAhead
from ..vision.pipeline import Analyzer
from .analyze import Batch
from .file_analysis import open_file
from .frame_rows import FrameRows
from .outputs import OutputError, Outputs

Status = Literal["done", "unread", "unsaved", "lost", "stopped"]
STOP = "stop"
"""Name of a file in the tasks' folder that ends all that are being worked on."""
_OFTEN = 0.5  # seconds between two reports of how far a file is

_own = threading.local()  # a model belongs to one thread


@dataclass(frozen=True)
class FileTask:
    """What to do with a file; all that a process elsewhere needs to know.

    path: as rows name it. place: where it is. folder: for what is written.
    suffixes: kinds of rows, ".csv" always, ".json". pictures: whether annotated ones are saved.
    """

    number: int
    path: Path
    place: Path
    folder: Path
    suffixes: tuple[str, ...]
    pictures: bool
    every: float
    stream: int | None
    threads: int

    @property
    def progress(self) -> Path:
        """Holds how far the file is, 0 to 1."""
        return self.folder / f"{self.number}.progress"


@dataclass(frozen=True)
class FileResult:
    """What became of a task.

    stem: of the names of what was written in the task's folder.
    said: sentences for the user. full: no result can be written any more, and why.
    """

    status: Status
    stem: str = ""
    rows: int = 0
    seconds: float = 0.0
    said: tuple[str, ...] = ()
    full: str = ""

    def pieces(self, task: FileTask) -> dict[str, Path]:
        """Files of rows by suffix."""
        return {suffix: task.folder / f"{self.stem}{suffix}" for suffix in task.suffixes}

    def pictures(self, task: FileTask) -> Path:
        """Folder of annotated pictures."""
        return task.folder / self.stem


class _StoppedError(Exception):
    """Somebody has asked all tasks to end."""


def analyze_task(task: FileTask) -> FileResult:
    """Analyse a file, with a model that this thread keeps."""
    begin = perf_counter()
    # A name of its own: a worker that was thought lost may still be writing.
    stem = f"{task.number}-{uuid4().hex[:12]}"
    said: list[str] = []
    try:
        analyzer = _analyzer(task.threads)
        with ExitStack() as stack:
            options = _options(task, stem)
            outputs = Outputs(options, analyzer.emotions, factories.draw, stack)
            batch = Batch(analyzer, outputs, options, said.append)
            opener: Callable[[], FrameSource] = partial(open_file, task.place, task.stream)
            if task.threads > 1:
                opener = stack.enter_context(ReadAhead([opener])).next
            batch.analyze(task.path, opener, _Progress(task).report)
    except _StoppedError:
        return FileResult("stopped")
    except OutputError as error:
        return FileResult("stopped", full=str(error))
    status: Status = "unread" if batch.unread else "unsaved" if batch.unsaved else "done"
    return FileResult(status, stem, outputs.count, perf_counter() - begin, tuple(said))


def _analyzer(threads: int) -> Analyzer:
    if getattr(_own, "threads", None) != threads:
        cv2.setNumThreads(threads)
        _own.analyzer, _own.threads = factories.make_analyzer(threads), threads
    analyzer: Analyzer = _own.analyzer
    return analyzer


def _options(task: FileTask, stem: str) -> Namespace:
    names = {suffix: task.folder / f"{stem}{suffix}" for suffix in task.suffixes}
    return Namespace(
        csv=names.get(".csv"),
        json=names.get(".json"),
        frames=names.get(FrameRows.suffix),
        sessions=None,
        annotated=task.folder / stem if task.pictures else None,
        every=task.every,
        stream=task.stream,
    )


class _Progress:
    """Writes now and then how far a file is, and ends the task where that is asked for."""

    def __init__(self, task: FileTask) -> None:
        self._task = task
        self._next = 0.0

    def report(self, done: float) -> None:
        if monotonic() < self._next:
            return
        self._next = monotonic() + _OFTEN
        if (self._task.folder / STOP).exists():
            raise _StoppedError
        try:
            self._task.progress.write_text(f"{done:.4f}", encoding="ascii")
        except OSError:
            return  # only the display lacks it; rows that cannot be written say so themselves
