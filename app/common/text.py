"""Formatting for readers: times, dates and percentages."""

from __future__ import annotations

from datetime import datetime


def timecode(seconds: float) -> str:
    """A time in a session, such as "2:05" or "1:02:05"."""
    hours, minutes, rest = _parts(seconds)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """How long something took, such as "8.5 s", "2 min 5 s" or "1 h 2 min"."""
    if 0 < seconds < 9.95:
        return f"{seconds:.1f} s"
    hours, minutes, rest = _parts(seconds + 0.5)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def day(moment: str) -> str:
    """An ISO 8601 time as "22 November 2026, 19:35"; as it stands where it is none."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return f"{when.day} {when:%B %Y}, {when:%H:%M}"


def percent(share: float) -> str:
    """A share from 0 to 1 as whole percent, such as "98%"."""
    return f"{share:.0%}"


def percent_of_some(share: float) -> str:
    """The same, but "<1%" where there is some, so that it does not read as none."""
    return "<1%" if 0 < share < 0.005 else percent(share)


def capital(name: str) -> str:
    """The name as it stands at the start of a line."""
    return name[:1].upper() + name[1:]


def _parts(seconds: float) -> tuple[int, int, int]:
    """Whole hours, minutes and seconds."""
    minutes, rest = divmod(int(max(seconds, 0.0)), 60)
    return (*divmod(minutes, 60), rest)
