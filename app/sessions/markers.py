"""Markers of a session: moments with a note, read from and written to markers.csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..common.csv_text import quoting
from ..common.files import write_whole
from ..sources.base import reason
from .schema import LONGEST, MARKERS, SessionError


@dataclass(frozen=True, order=True)
class Marker:
    """Marker: a moment with a note.

    seconds: since the recording's start.
    note: the user's text, may be empty.
    """

    seconds: float
    note: str


def load(folder: Path) -> list[Marker]:
    """The session's markers, sorted by time; empty without a file. Raises SessionError."""
    path = folder / MARKERS
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return sorted(_marker(row) for row in csv.DictReader(file))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(f"{path} cannot be read: {reason(error)}.") from error
    except (ValueError, TypeError, KeyError, csv.Error):
        raise SessionError(
            f"{path} is damaged: each line needs seconds and a note. Correct or remove the file."
        ) from None


def save(folder: Path, markers: Iterable[Marker]) -> None:
    """Write markers.csv atomically, sorted by time. Raises SessionError."""
    text = io.StringIO()
    ordered = sorted(markers)
    quotes = quoting(marker.note for marker in ordered)
    writer = csv.writer(text, lineterminator="\n", quoting=quotes)
    writer.writerow(["seconds", "note"])
    writer.writerows((round(m.seconds, 3), m.note) for m in ordered)
    try:
        write_whole(folder / MARKERS, text.getvalue().encode("utf-8", errors="replace"))
    except OSError as error:
        raise SessionError(
            f"The markers in {folder} cannot be saved: {reason(error)}. "
            "Free up space there, or allow writing there."
        ) from error


def _marker(row: dict[str, str]) -> Marker:
    seconds = float(row["seconds"])
    if not abs(seconds) <= LONGEST or not isinstance(row["note"], str):
        raise ValueError(row)
    return Marker(seconds, row["note"])
