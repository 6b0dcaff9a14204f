"""Codes of a session: the emotions that a human saw in it, read from and written to codes.csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..common.csv_text import quoting
from ..common.files import write_whole
from ..common.language import tr
from ..sources.base import reason
from .schema import CODES, LONGEST, SessionError

_COLUMNS = ("onset", "offset", "emotion", "person")
_DIGITS = 4  # decimal places of seconds, as media_time has


@dataclass(frozen=True, order=True)
class Code:
    """Code: an emotion that a human saw from onset to offset.

    onset: seconds in the film, where the session is of one; otherwise since the recording's start.
    offset: the same; as the onset where the code is of a single moment.
    emotion: one of the session's emotions.
    person: whom it is about, as the human wrote it; "" for whoever is alone in view.
    """

    onset: float
    offset: float
    emotion: str
    person: str = ""


def load(folder: Path) -> list[Code]:
    """The session's codes, sorted by time; empty without a file. Raises SessionError."""
    path = folder / CODES
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return sorted(_code(row) for row in csv.DictReader(file))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise SessionError(
            tr("{path} cannot be read: {reason}.").format(path=path, reason=reason(error))
        ) from error
    except (ValueError, TypeError, KeyError, csv.Error):
        raise SessionError(
            tr(
                "{path} is damaged: each line needs onset, offset, emotion and person. "
                "Correct the file, or remove it and import the codes again."
            ).format(path=path)
        ) from None


def save(folder: Path, codes: Iterable[Code]) -> None:
    """Write codes.csv atomically, sorted by time and each code once; remove it without codes.

    Raises SessionError.
    """
    text = io.StringIO()
    rows = sorted(
        {(round(c.onset, _DIGITS), round(c.offset, _DIGITS), c.emotion, c.person) for c in codes}
    )
    quotes = quoting(row[-1] for row in rows)
    writer = csv.writer(text, lineterminator="\n", quoting=quotes)
    writer.writerow(_COLUMNS)
    writer.writerows(rows)
    try:
        if rows:
            write_whole(folder / CODES, text.getvalue().encode("utf-8", errors="replace"))
        else:
            (folder / CODES).unlink(missing_ok=True)
    except OSError as error:
        raise SessionError(
            tr(
                "The codes in {folder} cannot be saved: {reason}. Free up space there, or "
                "allow writing there."
            ).format(folder=folder, reason=reason(error))
        ) from error


def _code(row: dict[str, str]) -> Code:
    onset, offset = float(row["onset"]), float(row["offset"])
    texts = (row["emotion"], row["person"])
    if not 0 <= onset <= offset <= LONGEST or not all(isinstance(one, str) for one in texts):
        raise ValueError(row)
    return Code(onset, offset, *texts)
