"""Dispatch of tasks to workers: few at once, and what ends its worker tried once more alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Generic, Protocol, TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")

_TICK = 1.0  # seconds between two looks at what is going on


class LostError(Exception):
    """The process that worked on a task has ended in the middle, twice."""


class Workers(Protocol):
    """Protocol of processes that work on tasks. at_once: how many tasks they are given at once."""

    @property
    def at_once(self) -> int: ...
    def submit(self, function: Callable[[Task], Answer], task: Task) -> Future[Answer]: ...
    def is_loss(self, error: BaseException) -> bool:
        """Whether a task failed with this error because its process ended."""

    def mend(self) -> None:
        """Replace processes that have ended. Raises where there is nothing to replace them with."""

    def renew(self) -> None:
        """Replace all processes, which have nothing to do, so that none is about to end."""


class Dispatcher(Generic[Task, Answer]):
    """Hands tasks to workers, and gives each with its answer or error, in the order they are done.

    A task whose process ended is suspected: it is tried once more, after all others and alone.

    tick: called at least once a second.
    flying: the tasks that are being worked on, or wait at a worker.
    """

    def __init__(self, function: Callable[[Task], Answer], workers: Workers) -> None:
        """function: what is done, importable by the workers."""
        self.tick: Callable[[], None] = lambda: None
        self._function = function
        self._workers = workers
        self._futures: dict[Future[Answer], Task] = {}
        self._suspects: deque[Task] = deque()

    @property
    def flying(self) -> list[Task]:
        return list(self._futures.values())

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Answer | Exception]]:
        """Each task with its answer or what it raised: LostError where it ended its process."""
        waiting = deque(tasks)
        while waiting or self._futures:
            while waiting and len(self._futures) < self._workers.at_once:
                self._submit(waiting.popleft())
            for task, future in self._done():
                error = future.exception()
                if error is not None and self._workers.is_loss(error):
                    self._suspects.append(task)
                else:
                    yield task, self._answer(future)
        for task in self._suspects:
            yield task, self._alone(task)

    def _alone(self, task: Task) -> Answer | Exception:
        self._workers.renew()
        self._submit(task)
        ((_, future),) = self._done()
        error = future.exception()
        if error is not None and self._workers.is_loss(error):
            return LostError(str(error))
        return self._answer(future)

    def _answer(self, future: Future[Answer]) -> Answer | Exception:
        error = future.exception()
        if error is None:
            return future.result()
        if isinstance(error, Exception):
            return error
        raise error

    def _submit(self, task: Task) -> None:
        self._futures[self._workers.submit(self._function, task)] = task

    def _done(self) -> list[tuple[Task, Future[Answer]]]:
        """The tasks that are done since, at least one."""
        done: set[Future[Answer]] = set()
        while not done:
            done = wait(self._futures, timeout=_TICK, return_when=FIRST_COMPLETED).done
            self._workers.mend()
            self.tick()
        return [(self._futures.pop(future), future) for future in done]
