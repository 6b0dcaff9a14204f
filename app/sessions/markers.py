"""Markers: annotated moments of a session, read from and written to markers.csv."""

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
    """A moment, in seconds since the recording's start, and what was noted of it."""

    seconds: float
    note: str


def load(folder: Path) -> list[Marker]:
    """The session's markers by time; none where there is no file. Raises SessionError."""
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
            f"{path} is damaged: each line has seconds and a note. Correct or remove it."
        ) from None


def save(folder: Path, markers: Iterable[Marker]) -> None:
    """Write all markers, by time, or leave the file as it was. Raises SessionError."""
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
            f"The markers in {folder} cannot be saved ({reason(error)}). Make room, or allow it."
        ) from error


def _marker(row: dict[str, str]) -> Marker:
    seconds = float(row["seconds"])
    if not abs(seconds) <= LONGEST or not isinstance(row["note"], str):
        raise ValueError(row)
    return Marker(seconds, row["note"])
