"""Workers: processes on this computer, or those of a Dask cluster, both behind an executor."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import (
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
)
from multiprocessing.process import BaseProcess
from time import monotonic
from types import TracebackType
from typing import Any, Self, TypeVar

from ..common.program import __version__

Task = TypeVar("Task")
Answer = TypeVar("Answer")

_PATIENCE = 10.0  # seconds for the scheduler to answer
_COUNT_EVERY = 5.0  # seconds between two counts of the cluster's workers


class WorkersError(Exception):
    """There are no workers; the message says what to do."""


class LocalWorkers:
    """Processes on this computer, each a fresh interpreter. They end when this process does.

    Each is a pool of one: a pool of several is lost with one of them, and may wait for ever if a
    task is handed in at that moment.
    """

    def __init__(self, count: int) -> None:
        self._pools = [_Pool() for _ in range(count)]

    @property
    def at_once(self) -> int:
        return len(self._pools)

    def submit(self, function: Callable[[Task], Answer], task: Task) -> Future[Answer]:
        self.mend()
        return min(self._pools, key=lambda pool: pool.waiting).submit(function, task)

    def is_loss(self, error: BaseException) -> bool:
        return isinstance(error, BrokenExecutor)

    def mend(self) -> None:
        for pool in self._pools:
            pool.mend()

    def renew(self) -> None:
        for pool in self._pools:
            pool.replace()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for pool in self._pools:
            pool.close()


class _Pool:
    """Process pool of one process, which is started with the first task and when it has ended."""

    def __init__(self) -> None:
        self._executor = self._new()
        self._process: BaseProcess | None = None
        self._futures: set[Future[Any]] = set()

    @property
    def waiting(self) -> int:
        """How many tasks are not done."""
        self._futures = {future for future in self._futures if not future.done()}
        return len(self._futures)

    def submit(self, function: Callable[[Task], Answer], task: Task) -> Future[Answer]:
        before = set(multiprocessing.active_children())
        try:
            future = self._executor.submit(function, task)
        except BrokenExecutor:
            self.replace()
            future = self._executor.submit(function, task)
        if self._process is None:
            self._process = next(iter(set(multiprocessing.active_children()) - before), None)
        self._futures.add(future)
        return future

    def mend(self) -> None:
        """Replace a process that has ended; its tasks raise BrokenExecutor."""
        if self._process is not None and not self._process.is_alive():
            self.replace()

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def replace(self) -> None:
        """Start a new process, if there was one; what it had to do raises BrokenExecutor."""
        self._executor.shutdown(wait=True)
        for future in self._futures:
            if not future.done():  # handed in just when the process ended
                future.set_exception(BrokenExecutor("The process has ended."))
        self._executor, self._process = self._new(), None

    def _new(self) -> ProcessPoolExecutor:
        # Fresh: a forked copy of a process with threads, such as OpenCV's, may hang.
        fresh = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(1, mp_context=fresh, initializer=_prepare)


class ClusterWorkers:
    """The workers of a Dask cluster. Raises WorkersError where it cannot be reached."""

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise WorkersError(
                "For --scheduler, install the extra: pip install emotion-lens[cluster]."
            ) from error
        self._address = address
        try:
            self._client: Any = Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise WorkersError(
                f"No scheduler answers at {address}. Start it with `dask scheduler`."
            ) from error
        self._check_versions()
        self._threads, self._counted = 0, -_COUNT_EVERY
        self._executor: Executor = self._client.get_executor(pure=False)

    @property
    def at_once(self) -> int:
        if monotonic() >= self._counted + _COUNT_EVERY:  # workers come and go
            self._threads = sum(self._client.nthreads().values())
            self._counted = monotonic()
        return 2 * max(1, self._threads)

    def _check_versions(self) -> None:
        """Raise WorkersError where a worker that is there lacks this version of the program."""
        answers = self._client.run(_version, on_error="return").values()
        if any(answer != __version__ for answer in answers):  # an error, where it has none
            self._client.close()
            raise WorkersError(
                f"The workers at {self._address} have another version of this program, or none. "
                f"Install version {__version__} on each, and start them again."
            )

    def is_loss(self, error: BaseException) -> bool:
        from distributed.scheduler import KilledWorker

        if isinstance(error, CancelledError):
            raise WorkersError(
                f"The scheduler at {self._address} is gone. Start it and call again: what is done "
                "is kept in --out."
            )
        return isinstance(error, KilledWorker)

    def submit(self, function: Callable[[Task], Answer], task: Task) -> Future[Answer]:
        return self._executor.submit(function, task)

    def mend(self) -> None:
        """The scheduler itself gives a lost worker's tasks to others."""

    def renew(self) -> None:
        """The scheduler itself starts a lost worker anew."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._executor.shutdown(wait=False)
        self._client.close()


def _version() -> str:
    return __version__


def _prepare() -> None:
    """In a new process: an interrupt is the parent's matter, and without it there is no work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent-watch", daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
