"""Exponential smoothing in seconds, for boxes, tilts and readings."""

from __future__ import annotations

from math import exp

import numpy as np
from numpy.typing import NDArray

_BOX_SECONDS = 0.15  # in which a box follows a small movement
_BOX_JUMP = 0.12  # of a face's side: a movement that the box follows at once
_ROLL_SECONDS = 0.3  # in which the crop follows a small tilt: it must not wobble
_ROLL_JUMP = 20.0  # degrees: a tilt that it follows at once
_TURN_SECONDS = 0.15


def share(elapsed: float, constant: float) -> float:
    """How far an exponential average with this time constant moves in `elapsed` seconds."""
    return 1.0 - exp(-elapsed / constant) if constant > 0 else 1.0


def follow_box(
    box: NDArray[np.float64], found: NDArray[np.float64], elapsed: float
) -> NDArray[np.float64]:
    """A box (4,) that follows a large movement at once, a small one, the detector's jitter,
    gently."""
    change = found - box
    jump = float(np.abs(change).max()) / max(1.0, float(box[2]))
    followed: NDArray[np.float64] = (
        box + max(share(elapsed, _BOX_SECONDS), min(1.0, jump / _BOX_JUMP)) * change
    )
    return followed


def follow_roll(roll: float, found: float, elapsed: float) -> float:
    """Degrees, -180 to 180, that follow a large tilt at once and a small one gently."""
    change = (found - roll + 180) % 360 - 180
    roll += max(share(elapsed, _ROLL_SECONDS), min(1.0, abs(change) / _ROLL_JUMP)) * change
    return (roll + 180) % 360 - 180


def follow_turn(turn: float, found: float, elapsed: float) -> float:
    """Eye distances that the nose is off the middle, smoothed."""
    return turn + share(elapsed, _TURN_SECONDS) * (found - turn)
