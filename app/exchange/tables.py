"""Tables for R, SPSS and pandas: wide, long, intervals, and a person's curves, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

import pandas as pd

from ..common.csv_text import harmless, quoting
from ..common.text import as_utf8
from ..sessions.progress import Progress
from ..sessions.schema import columns
from ..sessions.store import Session
from .coding import Coding

Layout = Literal["wide", "long", "intervals"]
LAYOUTS: tuple[Layout, ...] = ("wide", "long", "intervals")
_CHUNK = 5000  # rows written between two calls of `progress`
_FROM_LONG = ("wall_clock", "seconds", "media_time", "frame", "track", "person", "name", "held")


def wide(session: Session) -> pd.DataFrame:
    """A row for each reading, with schema.columns() and "person" beside "track"."""
    order = columns(session.metadata.emotions)
    order.insert(order.index("track") + 1, "person")
    return session.readings[order]


def long(session: Session) -> pd.DataFrame:
    """A row for each reading and emotion: when and who, "emotion" and "probability", 0 to 1."""
    kept = session.readings[list(_FROM_LONG)]
    emotions = list(session.metadata.emotions)
    table = kept.join(session.readings[emotions]).melt(
        id_vars=list(_FROM_LONG),
        value_vars=emotions,
        var_name="emotion",
        value_name="probability",
        ignore_index=False,
    )
    return table.sort_index(kind="stable").reset_index(drop=True)


def interval_table(coding: Coding) -> pd.DataFrame:
    """A row for each interval: "onset" and "duration" in seconds, "trial_type" (its state),
    "person" and "name", as BIDS has events."""
    rows = [
        (
            round(one.start, 4),
            round(one.end - one.start, 4),
            one.state,
            one.person,
            coding.people[one.person],
        )
        for one in sorted(coding.intervals, key=lambda each: (each.start, each.person))
    ]
    return pd.DataFrame(rows, columns=["onset", "duration", "trial_type", "person", "name"])


def write_csv(
    path: Path, tables: Iterable[pd.DataFrame], bom: bool, progress: Progress, rows: int = 0
) -> None:
    """Write tables of the same columns one below the other: UTF-8, decimal points, ISO 8601.

    Text that a spreadsheet would run as a formula has an apostrophe before it.

    bom: with a byte-order mark, as Excel needs. rows: how many there are, for `progress`.
    Raises OSError, and what `progress` raises.
    """
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        done = 0
        for number, table in enumerate(tables):
            if number == 0:
                heads = [harmless(name) for name in table.columns]
                csv.writer(file, lineterminator="\n", quoting=quoting(heads)).writerow(heads)
            for start in range(0, len(table), _CHUNK):
                progress(min(done / rows, 1.0) if rows else 0.0)
                chunk = _safe(table.iloc[start : start + _CHUNK])
                texts = chunk.select_dtypes(exclude=["number", "bool"])
                quotes = quoting(value for name in texts for value in texts[name])
                chunk.to_csv(file, index=False, header=False, lineterminator="\n", quoting=quotes)
                done += len(chunk)
    progress(1.0)


def write_session_csv(  # noqa: PLR0913, PLR0917 - as a user chooses them
    path: Path, session: Session, coding: Coding, layout: Layout, bom: bool, progress: Progress
) -> None:
    """Write a session's readings in this layout. Raises OSError, and what `progress` raises."""
    readings = session.readings
    if layout == "intervals":
        table = interval_table(coding)
        write_csv(path, [table], bom, progress, len(table))
        return
    # Piece by piece: a long table of an hour with three faces has two million rows.
    made: Callable[[Session], pd.DataFrame] = wide if layout == "wide" else long
    pieces = (made(_piece(session, start)) for start in range(0, max(len(readings), 1), _CHUNK))
    factor = 1 if layout == "wide" else len(session.metadata.emotions)
    write_csv(path, pieces, bom, progress, factor * len(readings))


def curve_paths(path: Path, coding: Coding) -> dict[int, Path]:
    """The file of each person's curves, beside `path`."""
    return {
        person: path.with_name(f"{path.stem}-curves-{person}.csv")
        for person in coding.people
        if person in coding.curves
    }


def write_curves(path: Path, curves: pd.DataFrame) -> None:
    """Write a person's curves: "time" in seconds and numbers alone, as ELAN's timeseries viewer and
    BORIS's plots of external data read them. Raises OSError."""
    curves.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")


def _piece(session: Session, start: int) -> Session:
    rows = session.readings.iloc[start : start + _CHUNK]
    return Session(session.folder, session.metadata, rows, [], None)


def _safe(table: pd.DataFrame) -> pd.DataFrame:
    safe = table.copy()
    for name in safe.select_dtypes(exclude=["number", "bool"]).columns:
        safe[name] = safe[name].map(lambda value: harmless(as_utf8(str(value))))
    return safe
