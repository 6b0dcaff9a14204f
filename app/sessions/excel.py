"""Excel writer: tables as sheets of one workbook, streamed row by row to save memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

import pandas as pd
from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from .progress import Progress, part_of

_MOST_ROWS = 1_048_576  # in a sheet, its header included
_LONGEST_TEXT = 32_767  # characters in a cell
_BETWEEN_REPORTS = 500  # rows
_FILLED = 0.8  # part of the work that the rows are; the rest is to compress them
_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # as XML holds no such characters


def write_workbook(path: Path, tables: Mapping[str, pd.DataFrame], progress: Progress) -> None:
    """Write an Excel workbook with a sheet for each table.

    tables: by sheet name; a table too long for one sheet is split into several.
    progress: called with the part done, 0 to 1.

    Raises OSError, and what `progress` raises.
    """
    with path.open("wb") as file, TemporaryDirectory() as scratch:
        told = _ToldFile(file, lambda: progress(_FILLED))
        # Rows are in temporary files, not in memory, until the workbook is closed.
        book = Workbook(told, {"constant_memory": True, "tmpdir": scratch, "use_zip64": True})
        try:
            _fill_all(book, tables, part_of(progress, 0.0, _FILLED))
            book.close()
        except FileCreateError as error:
            raise error.args[0] from None  # an OSError
        finally:
            told.ended = True
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
    progress(1.0)


class _ToldFile:
    """Binary file that reports whenever something is written to it.

    Once `ended`, or after a report or a write that raised, nothing is written any more: what an
    interrupted ZipFile writes when it is deleted goes nowhere, without an error.
    """

    def __init__(self, file: BinaryIO, report: Callable[[], object]) -> None:
        self.ended = False
        self._file = file
        self._report = report
        self._place = 0

    def write(self, data: bytes) -> int:
        """Write the data, and report it."""
        if not self.ended:
            self.ended = True  # if it raises
            self._report()
            self._file.write(data)
            self.ended = False
        self._place += len(data)
        return len(data)

    def seek(self, place: int, whence: int = 0) -> int:
        """Move to another place, as an open file."""
        self._place = place if self.ended else self._file.seek(place, whence)
        return self._place

    def tell(self) -> int:
        """The place."""
        return self._place

    def flush(self) -> None:
        """Flush the file."""
        if not self.ended:
            self._file.flush()


def _fill_all(book: Workbook, tables: Mapping[str, pd.DataFrame], progress: Progress) -> None:
    bold = book.add_format({"bold": True})
    total, done = max(sum(map(len, tables.values())), 1), 0
    for name, table in tables.items():
        told = part_of(progress, done / total, (done + len(table)) / total)
        for number, start in enumerate(range(0, max(len(table), 1), _MOST_ROWS - 1), 1):
            sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
            sheet.freeze_panes(1, 0)
            for column, head in enumerate(table.columns):
                sheet.write_string(0, column, _text(str(head)), bold)
            _fill(sheet, table, start, told)
        done += len(table)


def _fill(sheet: Any, table: pd.DataFrame, start: int, progress: Progress) -> None:
    rows = table.iloc[start : start + _MOST_ROWS - 1]
    for number, row in enumerate(_rows(rows)):
        if number % _BETWEEN_REPORTS == 0:
            progress((start + number) / len(table))
        for column, value in enumerate(row):
            _write(sheet, number + 1, column, value)


def _rows(table: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows as Python values, converted in chunks: they take many times a table's memory."""
    for start in range(0, len(table), _BETWEEN_REPORTS):
        chunk = table.iloc[start : start + _BETWEEN_REPORTS].astype(object)
        yield from chunk.where(chunk.notna(), None).itertuples(index=False, name=None)


def _write(sheet: Any, row: int, column: int, value: Any) -> None:
    """Write a cell; text is written as text, never as a formula, an address or a number."""
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(row, column, _text(value))
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    else:
        sheet.write_number(row, column, value)


def _text(text: str) -> str:
    return _ILLEGAL.sub("", text)[:_LONGEST_TEXT]
