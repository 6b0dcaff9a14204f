"""Reading schedule: live, faces take turns at being classified, each at most 15 times a second, and
a third as often while it is calm."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray

READS_PER_SECOND = 15.0
"""Of one face. An expression lasts a fifth of a second and more, so that even the shortest is read
three times; more would cost time and show nothing else."""
CALM_READS_PER_SECOND = 5.0
"""Of a calm face: it looks no more different from the crop read last than that one did from the one
before, and both said the same, which is what is shown. On five real clips 11 to 14.5 readings a
second are left of 15, and 7 on the benchmark's; the probabilities shown differ by 0.001 to 0.014 on
average, most where a change is read a little later, and the label in at most 2% of the frames."""
_SAME, _SHOWN = 0.01, 0.02
"""Total variation distance below which two readings say the same, and one says what is shown."""
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
    reading: NDArray[np.float32],
    before: NDArray[np.float32] | None,
    shown: NDArray[np.float32],
    changed: float,
) -> float:
    """How much a face may change in looks and be calm still: as much as it `changed` since the
    reading `before`, if that said the same as this one and so do the probabilities shown, each
    (7,); otherwise less than 0."""
    if before is None or _distance(reading, before) >= _SAME:
        return -1.0
    return changed if _distance(reading, shown) < _SHOWN else -1.0


def _distance(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return 0.5 * float(np.abs(one - other).sum())
