"""Presentation times of a video file, checked and mended."""

from __future__ import annotations

import math

_LOWEST_RATE, _HIGHEST_RATE = 1 / 60, 1000.0
_LONGEST = 7 * 86400.0  # seconds; a file that claims to be longer is damaged
_LONGEST_STILL = 60.0  # seconds between two frames, in a file that does not claim to last as long
_MISSING = (1.0, 0.1)  # seconds, and part of the whole, from which on a file ended too early


def believable_rate(rate: float) -> float | None:
    """Frames a second; None for a number that is none."""
    return rate if _LOWEST_RATE <= rate <= _HIGHEST_RATE else None


def believable_duration(frames: int | None, rate: float | None) -> float | None:
    """Seconds; None where it cannot be told."""
    duration = frames / rate if frames and rate else math.inf
    return duration if duration <= _LONGEST else None


def follows(time: float, before: float, duration: float | None) -> bool:
    """Whether a frame may be at `time` after one at `before` (-inf: none). Where damage has moved
    a time, the window would wait for it."""
    if not before < time:
        return False
    if before == -math.inf:
        return time <= _LONGEST
    return time - before <= _LONGEST_STILL or (duration is not None and time <= duration)


def early_end(name: str, end: float, duration: float | None) -> str:
    """A sentence on a file whose last frame was at second `end`; "" for one that is complete."""
    least, share = _MISSING
    if duration is None or duration - end < max(least, share * duration):
        return ""
    return (
        f"{name} ends after {end:.1f} of the {duration:.1f} seconds that it claims to have. "
        "It may be cut off. Copy or download it again."
    )
