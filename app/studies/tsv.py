"""TSV tables of a study, as BIDS has them: tabs between cells, UTF-8, "n/a" where nothing is."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..common.language import tr
from .errors import StudyError
from .files import read_text, write_text

NOTHING = "n/a"
Row = dict[str, str]


def read_tsv(path: Path, needed: Sequence[str]) -> tuple[list[str], list[Row]]:
    """Columns and rows of a TSV file; "n/a" is read as "". Raises StudyError.

    Windows' line ends, a byte-order mark, empty lines and cells that are missing at the end of a
    line are read as they are meant.

    needed: columns that must be there.
    """
    reader = csv.reader(io.StringIO(read_text(path), newline=""), delimiter="\t")
    try:
        lines = [line for line in reader if any(map(str.strip, line))]
    except csv.Error as error:
        raise StudyError(
            tr("{path}, line {line}: {reason}. Correct it.").format(
                path=path, line=reader.line_num, reason=error
            )
        ) from None
    columns = [cell.strip() for cell in lines[0]] if lines else []
    if missing := [name for name in needed if name not in columns]:
        raise StudyError(
            tr(
                "{path} lacks the column “{column}”. Its cells must be parted by tabs, and its "
                "first line must name {columns}."
            ).format(path=path, column=missing[0], columns=", ".join(needed))
        )
    if len(set(columns)) < len(columns):
        twice = next(name for name in columns if columns.count(name) > 1)
        raise StudyError(
            tr("{path} has two columns named “{column}”. Rename or remove one.").format(
                path=path, column=twice
            )
        )
    return columns, [_row(columns, line) for line in lines[1:]]


def write_tsv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write a TSV file atomically; what is "" becomes "n/a". Raises StudyError."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name, "")) for name in columns] for row in rows)
    write_text(path, text.getvalue())


def _row(columns: Sequence[str], line: Sequence[str]) -> Row:
    cells = [cell.strip() for cell in line[: len(columns)]]
    cells += [""] * (len(columns) - len(cells))
    return {
        name: "" if cell.casefold() == NOTHING else cell
        for name, cell in zip(columns, cells, strict=True)
    }


def _cell(value: object) -> str:
    return re.sub(r"[\t\r\n]+", " ", str(value)).strip() or NOTHING
