"""Text formatting: times, dates, percentages and names of files."""

from __future__ import annotations

from datetime import datetime


def timecode(seconds: float) -> str:
    """Timecode of a time in seconds, such as "2:05" or "1:02:05"."""
    hours, minutes, rest = _parts(seconds)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """Duration in seconds as text, such as "8.5 s", "2 min 5 s" or "1 h 2 min"."""
    if 0 < seconds < 9.95:
        return f"{seconds:.1f} s"
    hours, minutes, rest = _parts(seconds + 0.5)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def day(moment: str) -> str:
    """Date and time, such as "22 November 2026, 19:35"; unchanged where it is not ISO 8601."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return f"{when.day} {when:%B %Y}, {when:%H:%M}"


def percent(share: float) -> str:
    """Percentage of a share from 0 to 1, rounded, such as "98%"."""
    return f"{share:.0%}"


def percent_of_some(share: float) -> str:
    """Percentage of a share from 0 to 1, but "<1%" for one between 0 and 0.5%."""
    return "<1%" if 0 < share < 0.005 else percent(share)


def capital(name: str) -> str:
    """Capitalised name: its first letter in upper case."""
    return name[:1].upper() + name[1:]


def as_utf8(text: str) -> str:
    """Text that UTF-8 can hold: other bytes in a file's name become backslash escapes (\\udce9)."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _parts(seconds: float) -> tuple[int, int, int]:
    """Whole hours, minutes and seconds."""
    minutes, rest = divmod(int(max(seconds, 0.0)), 60)
    return (*divmod(minutes, 60), rest)
