"""Rows of a CSV or TSV file, with what each cell is called and where it stands."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from ..common.csv_text import as_meant
from ..common.language import tr
from .import_events import ImportFileError, as_seconds

_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}  # as Excel's “Unicode text” begins
_NOT_THERE = ("", "n/a", "na", "nan")


@dataclass(frozen=True)
class Row:
    """One row of a table.

    where: the file and the line, for messages.
    cells: text by the column's name in lower case.
    """

    where: str
    cells: dict[str, str]
    has_commas: bool = False

    def text(self, *columns: str) -> str:
        """The first of these columns that the table has, "" without one."""
        return next((as_meant(self.cells[one]) for one in columns if one in self.cells), "")

    def seconds(self, *columns: str) -> float:
        """The first of these columns that the table has, as seconds. Raises ImportFileError."""
        text = self.text(*columns)
        return as_seconds(text.replace(",", ".") if self.has_commas else text, self.where)

    def has(self, column: str) -> bool:
        """Whether there is a value in this column."""
        return self.text(column).strip().casefold() not in _NOT_THERE


@dataclass(frozen=True)
class Table:
    """Lines of a file, each with its number, and what parts their cells."""

    name: str
    lines: list[tuple[int, list[str]]]
    delimiter: str

    def columns(self, head: int) -> list[str]:
        """Names of the columns in the line at this index, in lower case."""
        return [cell.strip().casefold() for cell in self.lines[head][1]]

    def rows(self, head: int) -> Iterable[Row]:
        """The rows below the heading at this index. Raises ImportFileError for a short one."""
        columns = self.columns(head)
        for number, cells in self.lines[head + 1 :]:
            where = tr("{name}, line {number}").format(name=self.name, number=number)
            if len(cells) < len(columns):
                raise ImportFileError(
                    tr("{where} has fewer cells than the heading. Correct it.").format(where=where)
                )
            # With semicolons, as spreadsheets write where the comma is the decimal point.
            named = dict(zip(columns, cells, strict=False))
            yield Row(where, named, has_commas=self.delimiter == ";")


def read_rows(data: bytes, name: str) -> Table:
    """Read a CSV or TSV file: UTF-8, or UTF-16 with a mark. Raises ImportFileError."""
    try:
        text = data.decode(_MARKS.get(data[:2], "utf-8-sig"))
    except UnicodeError:
        raise ImportFileError(
            tr(
                "{name} is no text in UTF-8. Save it as CSV with UTF-8, or choose another file."
            ).format(name=name)
        ) from None
    heading = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = "\t" if "\t" in heading else max(",;", key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as error:
        raise ImportFileError(
            tr("{name}, line {number}: {error}. Correct it.").format(
                name=name, number=reader.line_num, error=error
            )
        ) from None
    if not lines:
        raise ImportFileError(tr("{name} is empty. Choose another file.").format(name=name))
    return Table(name, lines, delimiter)
