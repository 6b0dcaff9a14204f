"""Markers of a session: moments with a note or an event code, read from and to markers.csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from ..common.csv_text import quoting
from ..common.files import write_whole
from ..common.language import tr
from ..sources.base import reason
from .schema import LONGEST, MARKERS, SessionError

MarkerKind = Literal["", "point", "start", "stop"]
"""What a marker says of its event code: a point event, or a state's start or stop."""
_KINDS: tuple[MarkerKind, ...] = get_args(MarkerKind)
_COLUMNS = ("seconds", "note", "code", "kind")


@dataclass(frozen=True, order=True)
class Marker:
    """Marker: a moment with a note, or with an event code.

    seconds: since the recording's start.
    note: the user's text, may be empty.
    code: name of the event code; "" for a marker without one.
    kind: what it says of the code; "" without one.
    """

    seconds: float
    note: str
    code: str = ""
    kind: MarkerKind = ""

    @property
    def words(self) -> str:
        """Text of the marker: its note, or its code, such as "speaks" or "speaks ends: aloud".

        It stands in files, and so is English in every language.
        """
        return self._words("{code} ends")

    @property
    def shown(self) -> str:
        """Text of the marker as words, in the language in use."""
        return self._words(tr("{code} ends", "a state that an observer codes"))

    def _words(self, ends: str) -> str:
        code = ends.format(code=self.code) if self.kind == "stop" else self.code
        return ": ".join(filter(None, (code, self.note)))


def by_time(markers: Iterable[Marker]) -> list[Marker]:
    """The markers sorted by time; those of one millisecond stay in the order they were set in."""
    return sorted(markers, key=lambda marker: round(marker.seconds, 3))


def load(folder: Path) -> list[Marker]:
    """The session's markers, sorted by time; empty without a file. Raises SessionError."""
    path = folder / MARKERS
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return by_time(_marker(row) for row in csv.DictReader(file))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(
            tr("{path} cannot be read: {reason}.").format(path=path, reason=reason(error))
        ) from error
    except (ValueError, TypeError, KeyError, csv.Error):
        raise SessionError(
            tr(
                "{path} is damaged: each line needs seconds and a note, and a kind where it "
                "has a code. Correct or remove the file."
            ).format(path=path)
        ) from None


def save(folder: Path, markers: Iterable[Marker]) -> None:
    """Write markers.csv atomically, sorted by time. Raises SessionError."""
    text = io.StringIO()
    ordered = by_time(markers)
    quotes = quoting(words for marker in ordered for words in (marker.note, marker.code))
    writer = csv.writer(text, lineterminator="\n", quoting=quotes)
    writer.writerow(_COLUMNS)
    writer.writerows((round(m.seconds, 3), m.note, m.code, m.kind) for m in ordered)
    try:
        write_whole(folder / MARKERS, text.getvalue().encode("utf-8", errors="replace"))
    except OSError as error:
        raise SessionError(
            tr(
                "The markers in {folder} cannot be saved: {reason}. Free up space there, or "
                "allow writing there."
            ).format(folder=folder, reason=reason(error))
        ) from error


def _marker(row: dict[str, str | None]) -> Marker:
    seconds, note = float(row["seconds"] or ""), row["note"]
    # Files of older versions, and lines that a user wrote, end with the note.
    code, kind = row.get("code") or "", row.get("kind") or ""
    if not abs(seconds) <= LONGEST or note is None or bool(code) != bool(kind):
        raise ValueError(row)
    return Marker(seconds, note, code, _kind(kind))


def _kind(text: str) -> MarkerKind:
    for kind in _KINDS:
        if kind == text:
            return kind
    raise ValueError(text)
