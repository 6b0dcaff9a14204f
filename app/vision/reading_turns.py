"""Reading schedule: live, faces take turns at being classified, each at most 15 times a second, and
half as often while it is calm."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray

READS_PER_SECOND = 15.0
"""Of one face. An expression lasts a fifth of a second and more, so that even the shortest is read
three times; more would cost time and show nothing else."""
CALM_READS_PER_SECOND = 8.0
"""Of a face that looks no more different from the crop read last than that one did from the one
before, which said the same. Of five real clips, 8 to 12 readings in 15 are left so, the leading
emotion is never another one than with all of them, and probabilities differ by 0.002 on average."""
SAME = 0.02
"""Total variation distance below which two readings say the same."""
_JITTER = 0.005  # seconds that a camera's frames may come early


def due(
    reads: Sequence[float | None],
    changes: Sequence[float],
    calm: Sequence[float],
    now: float,
    gap: float,
) -> list[int]:
    """Which of N faces to read in a frame, in ascending order.

    reads: when each was read last, in seconds; None for a newcomer, which is always read.
    changes: how much each looks different since, 0 and more; what changed most comes first.
    calm: which change of each says nothing, as `harmless` tells.
    now: the frame's time, in seconds.
    gap: how long after the last one it came, in seconds; 0 or less: the same frame once more, in
        which all are read, as something else has changed.
    """
    if gap <= 0:
        return list(range(len(reads)))
    often, seldom = (1 / rate - _JITTER for rate in (READS_PER_SECOND, CALM_READS_PER_SECOND))
    newcomers = [i for i, read in enumerate(reads) if read is None]
    waiting = {i: now - read for i, read in enumerate(reads) if read is not None}
    room = ceil(len(waiting) / ceil(often / gap))
    ripe = [
        i for i, waited in waiting.items() if waited >= (seldom if changes[i] <= calm[i] else often)
    ]
    ripe.sort(key=lambda i: -waiting[i] * (1 + changes[i]))
    return sorted(newcomers + ripe[:room])


def change(crop: NDArray[np.uint8], other: NDArray[np.uint8] | None) -> float:
    """How different two crops (48, 48) of a face look: the mean difference in gray levels."""
    if other is None:
        return 0.0
    return float(np.abs(crop.astype(np.int16) - other).mean())


def harmless(
    reading: NDArray[np.float32], before: NDArray[np.float32] | None, changed: float
) -> float:
    """How much a face may change in looks and be calm still, given two readings (7,), and how
    different it looked between them: as much, where both say the same; otherwise less than 0."""
    same = before is not None and 0.5 * float(np.abs(reading - before).sum()) < SAME
    return changed if same else -1.0
