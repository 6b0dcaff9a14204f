"""Markers that the program sets by itself while a stimulus is shown, by their notes."""

from __future__ import annotations

START, END = "stimulus start", "stimulus end"
"""At the start of a stimulus that is elsewhere; at the end of any."""
FILM_START = "stimulus"
"""At each start of a film."""
PAUSE, RESUME = "stimulus pause", "stimulus resume"
"""Where a film stood still, and where it went on."""
OWN_NOTES = frozenset({START, END, FILM_START, PAUSE, RESUME})


def plain(note: str) -> str:
    """A marker's note as it is compared: what others write may have capitals."""
    return note.strip().casefold()
