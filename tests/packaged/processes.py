"""Looks at the machine's processes."""

from __future__ import annotations

from pathlib import Path


def in_session(leader: int) -> list[int]:
    """The living processes of this session, by number."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, rest = place.read_text().split(" ", 1)
        except (FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            continue
        state, _, _, session = rest.rpartition(")")[2].split()[:4]
        if int(session) == leader and state != "Z":
            found.append(int(number))
    return found
