"""Excel writer: tables as sheets of one workbook, streamed row by row to save memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from .progress import Cancelled, Progress, part_of

_MOST_ROWS = 1_048_576  # in a sheet, its header included
_LONGEST_TEXT = 32_767  # characters in a cell
_BETWEEN_REPORTS = 500  # rows
_FORMULA_SIGNS = ("=", "#")  # openpyxl takes text that begins so for a formula or an error


def write_workbook(path: Path, tables: Mapping[str, pd.DataFrame], progress: Progress) -> None:
    """Write an Excel workbook with a sheet for each table.

    tables: by sheet name; a table too long for one sheet is split into several.
    progress: called with the part done, 0 to 1.

    Raises OSError, and what `progress` raises.
    """
    path.touch()  # fail at once where nothing can be written
    book = Workbook(write_only=True)
    total = max(sum(len(table) for table in tables.values()), 1)
    done = 0
    try:
        for name, table in tables.items():
            told = part_of(progress, 0.9 * done / total, 0.9 * (done + len(table)) / total)
            for number, start in enumerate(range(0, max(len(table), 1), _MOST_ROWS - 1), 1):
                sheet = book.create_sheet(name if number == 1 else f"{name} {number}")
                _fill(sheet, table, start, told)
            done += len(table)
        book.save(path)
        progress(1.0)
    except Cancelled:
        # The rows are in temporary files, which would stay until the program ends.
        for sheet in book.worksheets:
            sheet.close()
            sheet._writer.cleanup()
        raise


def _fill(sheet: Any, table: pd.DataFrame, start: int, progress: Progress) -> None:
    sheet.freeze_panes = "A2"
    sheet.append([_bold(sheet, str(name)) for name in table.columns])
    rows = table.iloc[start : start + _MOST_ROWS - 1]
    for number, row in enumerate(_rows(rows)):
        if number % _BETWEEN_REPORTS == 0:
            progress((start + number) / len(table))
        sheet.append([_cell(sheet, value) for value in row])


def _rows(table: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    """The rows as Python values, converted in chunks: they take many times a table's memory."""
    for start in range(0, len(table), _BETWEEN_REPORTS):
        chunk = table.iloc[start : start + _BETWEEN_REPORTS].astype(object)
        yield from chunk.where(chunk.notna(), None).itertuples(index=False, name=None)


def _cell(sheet: Any, value: Any) -> Any:
    """The cell for a value; text is written as text, never as a formula."""
    if not isinstance(value, str):
        return value
    text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT]
    if not text.startswith(_FORMULA_SIGNS):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    return cell


def _bold(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"
    cell.font = Font(bold=True)
    return cell
