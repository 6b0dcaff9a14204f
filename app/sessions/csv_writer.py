"""CSV writer of exported tables: harmless in spreadsheets, and read back whole."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import pandas as pd

from ..common.csv_text import harmless, quoting
from .progress import Progress

_CHUNK = 5000  # rows written between two calls of `progress`


def write_csv(
    path: Path, pieces: Iterable[pd.DataFrame], rows: int, progress: Progress, bom: bool = True
) -> None:
    """Write a table as CSV: UTF-8, decimal points, ISO 8601; formula-like text has an apostrophe.

    pieces: of the table, at least one, with the same columns.
    rows: of all pieces together.
    bom: whether to begin with a byte-order mark: without it, Excel reads a CSV in the system's own
        encoding.

    Raises OSError, and what `progress` raises.
    """
    done = 0
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        for number, piece in enumerate(pieces):
            if number == 0:
                heads = [harmless(name) for name in piece.columns]
                csv.writer(file, lineterminator="\n", quoting=quoting(heads)).writerow(heads)
            for start in range(0, len(piece), _CHUNK):
                progress(done / max(rows, 1))
                chunk, quotes = _harmless_table(piece.iloc[start : start + _CHUNK])
                chunk.to_csv(file, index=False, header=False, lineterminator="\n", quoting=quotes)
                done += len(chunk)
    progress(1.0)


def _harmless_table(table: pd.DataFrame) -> tuple[pd.DataFrame, Literal[0, 2]]:
    """The table with its texts as csv_text has them, and the quoting that they need."""
    safe = table.copy()
    texts = safe.select_dtypes(exclude=["number", "bool"]).columns
    for name in texts:
        safe[name] = safe[name].map(harmless)
    return safe, quoting(value for name in texts for value in safe[name])
