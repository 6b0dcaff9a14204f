"""Text formatting in the language in use: times, dates, percentages and names of files."""

from __future__ import annotations

from datetime import datetime

from .language import decimals, tr, tr_noop

_MONTHS = (
    *(tr_noop("January"), tr_noop("February"), tr_noop("March"), tr_noop("April")),
    *(tr_noop("May"), tr_noop("June"), tr_noop("July"), tr_noop("August")),
    *(tr_noop("September"), tr_noop("October"), tr_noop("November"), tr_noop("December")),
)


def timecode(seconds: float) -> str:
    """Timecode of a time in seconds, such as "2:05" or "1:02:05"."""
    hours, minutes, rest = _parts(seconds)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """Duration in seconds as text, such as "8.5 s", "2 min 5 s" or "1 h 2 min"."""
    if 0 < seconds < 9.95:
        return tr("{seconds} s").format(seconds=decimals(seconds, 1))
    hours, minutes, rest = _parts(seconds + 0.5)
    if hours:
        return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return tr("{seconds} s").format(seconds=rest)


def day(moment: str) -> str:
    """Date and time, such as "22 November 2026, 19:35"; unchanged where it is not ISO 8601."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return tr("{day} {month} {year}, {time}").format(
        day=when.day, month=tr(_MONTHS[when.month - 1]), year=f"{when:%Y}", time=f"{when:%H:%M}"
    )


def percent(share: float) -> str:
    """Percentage of a share from 0 to 1, rounded, such as "98%"."""
    return tr("{number}%").format(number=f"{share:.0%}"[:-1])


def percent_of_some(share: float) -> str:
    """Percentage of a share from 0 to 1, but "<1%" for one between 0 and 0.5%."""
    return tr("<1%") if 0 < share < 0.005 else percent(share)


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
