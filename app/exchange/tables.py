"""Tables for R, SPSS and pandas: wide, long and intervals, and each person's curves, as CSV."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Literal

import pandas as pd

from ..common.text import as_utf8
from ..sessions.csv_writer import write_csv
from ..sessions.progress import Progress
from ..sessions.schema import columns
from ..sessions.store import Session
from .coding import Coding

Layout = Literal["wide", "long", "intervals"]
LAYOUTS: tuple[Layout, ...] = ("wide", "long", "intervals")
"""Layouts of a CSV."""
INTERVAL_COLUMNS = ("onset", "duration", "trial_type", "person", "name")
_PIECE = 5000  # rows of readings that are made long at a time
_WHICH = ("wall_clock", "seconds", "media_time", "frame", "track", "person", "name", "held")
_DIGITS = 4


def wide_table(readings: pd.DataFrame, emotions: Collection[str]) -> pd.DataFrame:
    """A row for each reading: schema.columns(), with "person" beside "track"."""
    order = columns(tuple(emotions))
    order.insert(order.index("track") + 1, "person")
    return readings[order].assign(name=readings["name"].map(as_utf8))


def long_table(readings: pd.DataFrame, emotions: Collection[str]) -> pd.DataFrame:
    """A row for each reading and emotion: "emotion" and its "probability", 0 to 1.

    "shown" is the emotion that the reading shows, and "certain" whether it leads clearly.
    """
    which = [*_WHICH, "certain", "shown"]
    kept = readings.rename(columns={"emotion": "shown"})[[*which, *emotions]].reset_index(drop=True)
    kept["name"] = kept["name"].map(as_utf8)
    table = kept.melt(which, list(emotions), "emotion", "probability", ignore_index=False)
    return table.sort_index(kind="stable").reset_index(drop=True)


def interval_table(coding: Coding) -> pd.DataFrame:
    """A row for each interval by time, as BIDS has events: "onset" and "duration" in seconds,
    "trial_type" (its state), "person" and "name"."""
    rows = [
        (
            *(round(one.start, _DIGITS), round(one.end - one.start, _DIGITS)),
            *(one.state, one.person, coding.names[one.person]),
        )
        for one in sorted(coding.intervals, key=lambda each: (each.start, each.person))
    ]
    return pd.DataFrame(rows, columns=list(INTERVAL_COLUMNS))


def write_readings(
    path: Path, session: Session, layout: Literal["wide", "long"], bom: bool, progress: Progress
) -> None:
    """Write a session's readings as CSV. Raises OSError, and what `progress` raises.

    bom: whether to begin with a byte-order mark, as Excel needs.
    """
    emotions = session.metadata.emotions
    rows = len(session.readings) * (1 if layout == "wide" else len(emotions))
    write_csv(path, _pieces(session, layout), rows, progress, bom)


def write_intervals(path: Path, coding: Coding, bom: bool, progress: Progress) -> None:
    """Write the intervals as CSV, as write_readings()."""
    table = interval_table(coding)
    write_csv(path, [table], len(table), progress, bom)


def write_curves(path: Path, curves: pd.DataFrame) -> None:
    """Write a person's curves: "time" in seconds and numbers alone, as ELAN's timeseries viewer and
    BORIS's plots of external data read them. Raises OSError."""
    curves.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")


def _pieces(session: Session, layout: Literal["wide", "long"]) -> Iterator[pd.DataFrame]:
    """The table piece by piece: a long one of an hour has a million rows."""
    make = wide_table if layout == "wide" else long_table
    for start in range(0, max(len(session.readings), 1), _PIECE):
        yield make(session.readings.iloc[start : start + _PIECE], session.metadata.emotions)
