"""Workers: processes on this computer, or those of a Dask cluster, both behind an executor."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import BrokenExecutor, CancelledError, Executor, ProcessPoolExecutor
from time import monotonic
from types import TracebackType
from typing import Any, Self

from ..common.program import __version__

_PATIENCE = 10.0  # seconds for the scheduler to answer
_COUNT_EVERY = 5.0  # seconds between two counts of the cluster's workers


class WorkersError(Exception):
    """There are no workers; the message says what to do."""


class LocalWorkers:
    """Processes on this computer, each a fresh interpreter. They end when this process does."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._executor = self._new()

    @property
    def executor(self) -> Executor:
        return self._executor

    @property
    def at_once(self) -> int:
        return self._count + 1  # one waits, so that no process does

    def is_loss(self, error: BaseException) -> bool:
        return isinstance(error, BrokenExecutor)

    def renew(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._executor = self._new()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _new(self) -> ProcessPoolExecutor:
        # Fresh: a forked copy of a process with threads, such as OpenCV's, may hang.
        fresh = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._count, mp_context=fresh, initializer=_prepare)


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
    def executor(self) -> Executor:
        return self._executor

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

    def renew(self) -> None:
        """The scheduler itself gives a lost worker's tasks to others."""

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
