"""Append-only CSV file, which keeps only complete rows and stays readable after a crash."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from pathlib import Path


class AppendedCsv:
    """Append-only CSV file with a header. All methods raise OSError."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._text = io.StringIO()
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(columns)
        self._size = 0  # bytes of complete rows
        # Unbuffered: a buffer that did not fit on a full disk would be written again on closing.
        self._file = path.open("xb", buffering=0)

    def add_row(self, values: Sequence[object]) -> None:
        """Buffer a row; flush() writes it."""
        self._csv.writerow(values)

    def flush(self) -> None:
        """Write all buffered rows to the file: from then on they survive a crash of the program.

        Where that fails, the rows stay buffered, and the file keeps only complete rows.
        """
        data = self._text.getvalue().encode("utf-8", errors="replace")
        try:
            while data:
                data = data[self._file.write(data) :]
        except OSError:
            self._file.seek(self._size)
            self._file.truncate()
            raise
        self._size = self._file.tell()
        self._text.seek(0)
        self._text.truncate()

    def sync(self) -> None:
        """Sync the file to disk (fsync): its rows survive a power cut."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file; rows that were not flushed are lost."""
        self._file.close()
