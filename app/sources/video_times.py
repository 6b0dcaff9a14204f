"""Validation of a video file's frame rate, duration and presentation timestamps."""

from __future__ import annotations

from ..common.language import decimals, tr

_LOWEST_RATE, _HIGHEST_RATE = 1 / 60, 1000.0
LONGEST = 7 * 86400.0  # seconds; a file that claims to be longer is damaged
_TOLD_SHORT = 60.0  # seconds by which a file may be longer than it says
_MISSING = (1.0, 0.1)  # seconds, and share of the duration, from which a file ended too early


def believable_rate(rate: float) -> float | None:
    """Frame rate in frames per second; None outside 1/60 to 1000."""
    return rate if _LOWEST_RATE <= rate <= _HIGHEST_RATE else None


def believable_duration(seconds: float) -> float | None:
    """Duration in seconds; None where it is unknown or longer than a week."""
    return seconds if 0 < seconds <= LONGEST else None


def follows(time: float, before: float, duration: float | None) -> bool:
    """Timestamp check: False where a damaged file moves a frame back or far ahead.

    time: of a frame, seconds.
    before: of the frame before it, seconds; -inf: none.
    duration: of the file, seconds; None where unknown.
    """
    latest = LONGEST if duration is None else duration + _TOLD_SHORT
    return before < time <= latest


def early_end(name: str, end: float, duration: float | None, is_cut_off: bool = False) -> str:
    """Message for a truncated file, whose last frame ended at `end`; "" for a complete one.

    is_cut_off: its container says so, whatever its duration.
    """
    least, share = _MISSING
    missing = duration is not None and duration - end >= max(least, share * duration)
    if not (missing or is_cut_off):
        return ""
    if missing and duration is not None:
        return tr(
            "{name} ends after {seconds} of the {duration} seconds that it claims to have. "
            "It may be cut off. Copy or download it again."
        ).format(name=name, seconds=decimals(end, 1), duration=decimals(duration, 1))
    return tr(
        "{name} ends after {seconds} seconds. It may be cut off. Copy or download it again."
    ).format(name=name, seconds=decimals(end, 1))
