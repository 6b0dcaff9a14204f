"""Debug log of stage timings: medians of the analysis stages every ten seconds, with `--debug`."""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Callable
from statistics import median

from ..vision.readings import Analysis

_EVERY = 10.0  # seconds
_LOG = logging.getLogger(__name__)


class StageLog:
    """Stage timings: collected and logged only while debug logging is on.

    clock: seconds, as time.monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begin(0.0)

    def add(self, analysis: Analysis) -> None:
        """Add the timings of one analysis."""
        if not _LOG.isEnabledFor(logging.INFO):
            return
        now = self._clock()
        if not self._seconds:
            self._begin(now)
        elif now - self._since >= _EVERY:
            self._write(now)
            self._begin(now)
        self._frames += 1
        self._faces += len(analysis.faces)
        for stage, seconds in analysis.seconds.items():
            self._seconds[stage].append(seconds)

    def _begin(self, now: float) -> None:
        self._since = now
        self._frames = self._faces = 0
        self._seconds: defaultdict[str, list[float]] = defaultdict(list)

    def _write(self, now: float) -> None:
        medians = (f"{name} {1000 * median(took):.1f}" for name, took in self._seconds.items())
        _LOG.info(
            "%.1f frames/s read, %.1f faces in each; medians in ms: %s",
            self._frames / (now - self._since),
            self._faces / self._frames,
            ", ".join(medians),
        )
