"""Reading schedule: live, faces take turns at being classified, each at most 15 times a second."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray

READS_PER_SECOND = 15.0
"""Of one face. An expression lasts a fifth of a second and more, so that even the shortest is read
three times; more would cost time and show nothing else."""
_JITTER = 0.005  # seconds that a camera's frames may come early


def due(
    reads: Sequence[float | None], changes: Sequence[float], now: float, gap: float
) -> list[int]:
    """Which of N faces to read in a frame, in ascending order.

    reads: when each was read last, in seconds; None for a newcomer, which is always read.
    changes: how much each looks different since, 0 and more; what changed most comes first.
    now: the frame's time, in seconds.
    gap: how long after the last one it came, in seconds; 0 or less: the same frame once more, in
        which all are read, as something else has changed.
    """
    if gap <= 0:
        return list(range(len(reads)))
    interval = 1 / READS_PER_SECOND - _JITTER
    newcomers = [i for i, read in enumerate(reads) if read is None]
    waiting = {i: now - read for i, read in enumerate(reads) if read is not None}
    room = ceil(len(waiting) / ceil(interval / gap))
    ripe = [i for i, waited in waiting.items() if waited >= interval]
    ripe.sort(key=lambda i: -waiting[i] * (1 + changes[i]))
    return sorted(newcomers + ripe[:room])


def change(crop: NDArray[np.uint8], other: NDArray[np.uint8] | None) -> float:
    """How different two crops (48, 48) of a face look: the mean difference in gray levels."""
    if other is None:
        return 0.0
    return float(np.abs(crop.astype(np.int16) - other).mean())
