"""Benchmark of handing out files: what a file costs besides its analysis, where nothing is read."""

from __future__ import annotations

from contextlib import ExitStack
from time import perf_counter
from typing import Any

from .dispatch import Dispatcher, Workers
from .workers import ClusterWorkers, LocalWorkers


def bench_dispatch(files: int, jobs: int, scheduler: str | None) -> dict[str, Any]:
    """Milliseconds a file, of so many simulated files, ready for JSON. Raises WorkersError.

    scheduler: address of a Dask cluster, used in place of `jobs` processes on this computer.
    """
    with ExitStack() as stack:
        workers: Workers
        if scheduler:
            workers = stack.enter_context(ClusterWorkers(scheduler))
        else:
            workers = stack.enter_context(LocalWorkers(jobs))
        dispatcher: Dispatcher[int, int] = Dispatcher(_nothing, workers)
        list(dispatcher.run(range(4 * jobs)))  # the processes are there by then
        begin = perf_counter()
        answers = [answer for _, answer in dispatcher.run(range(files))]
        seconds = perf_counter() - begin
    if sorted(map(str, answers)) != sorted(map(str, range(files))):
        raise RuntimeError("files were lost")
    return {"files": files, "workers": scheduler or jobs, "ms_per_file": 1000 * seconds / files}


def report(figures: dict[str, Any]) -> str:
    """The figures as a page to read."""
    where = figures["workers"] if isinstance(figures["workers"], str) else "this computer"
    return f"{figures['ms_per_file']:.2f} ms a file, of {figures['files']} handed out on {where}"


def _nothing(file: int) -> int:
    return file
