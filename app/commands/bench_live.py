"""Benchmark of the live window: processor time that the real threads take with a camera."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..sources.base import FrameSource
from ..vision.readings import Analysis, Frame

Clip = Callable[[], Iterator[Frame]]
Watch = Callable[[FrameSource], AbstractContextManager[Callable[[float], list[Analysis]]]]
"""Opens a source in the real window; what it gives shows it for so many seconds and returns what
was read meanwhile."""

RATE = 30.0
WARM_UP = 3.0
"""Seconds until window, models and caches are ready, which are not measured."""
SECONDS = 10.0
_FRAMES = 90  # kept in memory and shown there and back: making them is no part of the program


class PacedClip(FrameSource):
    """A clip as a camera gives it: at 30 frames a second, the newest frame when it is asked for."""

    live = True

    def __init__(self, clip: Clip) -> None:
        super().__init__("Benchmark")
        there: list[NDArray[np.uint8]] = [f.pixels for f in islice(clip(), _FRAMES)]
        self._pixels = there + there[-2:0:-1]  # no face leaps at the end
        self._began: float | None = None
        self._last = -1

    def read(self, timeout: float = 0.5) -> Frame | None:
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        due = self._began + (self._last + 1) / RATE
        if due > now:
            time.sleep(min(due - now, timeout))
            if due - now > timeout:
                return None
        captured = time.monotonic()
        self._last = int((captured - self._began) * RATE)
        pixels = self._pixels[self._last % len(self._pixels)]
        return Frame(pixels, self._last, captured - self._began, captured)

    def close(self) -> None:
        """Nothing is open."""


def bench_live(clip: Clip, watch: Watch) -> dict[str, Any]:
    """CPU seconds a second, and frames analysed a second, in the window with a camera."""
    with watch(PacedClip(clip)) as show:
        show(WARM_UP)
        wall, cpu = time.perf_counter(), time.process_time()
        analyses = show(SECONDS)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return {
        "seconds": wall,
        "cpu_seconds_a_second": cpu / wall,
        "analysed_fps": len(analyses) / wall,
        "faces": float(np.mean([len(each.faces) for each in analyses])) if analyses else 0.0,
        "dropped": analyses[-1].dropped - analyses[0].dropped if analyses else 0,
    }


def report(figures: dict[str, Any]) -> str:
    """The figures as a page to read."""
    rows = (
        ("of one core busy in the window", f"{figures['cpu_seconds_a_second']:.0%}"),
        ("frames analysed a second, of 30", f"{figures['analysed_fps']:.1f}"),
        ("faces in a frame", f"{figures['faces']:.1f}"),
        ("frames dropped", f"{figures['dropped']}"),
    )
    lines = [f"{name:<34}{value:>8}" for name, value in rows]
    head = f"The window with a camera at 1280x720, for {figures['seconds']:.0f} s, off the screen"
    return "\n".join([head, "", *lines])
