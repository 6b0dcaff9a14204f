"""CSV reader of a session's tables, which passes over what a crash left incomplete."""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..common.language import tr
from ..sources.base import reason
from .schema import LONGEST, SessionError

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

_TAIL = 4096  # bytes: more than two rows


def read_table(
    path: Path,
    types: Mapping[str, str],
    later: Mapping[str, float | str | bool],
    checked: Sequence[str],
    sparse: Sequence[str],
) -> pd.DataFrame:
    """Read a CSV file into a table with these columns, sorted by its column "seconds".

    An incomplete row at the end, left by a crash, is ignored. Raises SessionError.

    types: dtype by column, in order.
    later: columns that an older file may lack, with their default values.
    checked: columns of numbers, which must be there and no larger than LONGEST.
    sparse: columns of numbers that may be empty, and then are NaN; else the same.
    """
    import pandas as pd

    try:
        whole = _whole_rows(path.read_bytes()) or ",".join(types).encode() + b"\n"
    except OSError as error:
        raise SessionError(_unreadable(path, error)) from error
    header = whole.partition(b"\n")[0].decode("utf-8-sig", "replace").strip().split(",")
    missing = {name: value for name, value in later.items() if name not in header}
    present = {name: kind for name, kind in types.items() if name not in missing}
    if lost := [name for name in present if name not in header]:
        raise SessionError(
            tr(
                "{path} lacks columns that a session needs: {columns}. Another program may "
                "have changed it."
            ).format(path=path, columns=", ".join(lost))
        )
    damaged = SessionError(
        tr(
            "{path} is damaged: some lines are incomplete or have wrong values. Correct "
            "them in a spreadsheet, or remove them."
        ).format(path=path)
    )
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # checked below
            table = pd.read_csv(
                io.BytesIO(whole),
                usecols=list(present),
                dtype=present,
                keep_default_na=False,
                na_values={name: [""] for name in sparse},
            )
    except (ValueError, OverflowError):
        raise damaged from None
    numbers = table[[name for name in checked if name in present]].to_numpy(float)
    known = table[[name for name in sparse if name in present]].to_numpy(float)
    if not (np.abs(numbers) <= LONGEST).all() or (np.abs(known) > LONGEST).any():
        raise damaged
    for name, value in missing.items():
        table[name] = value
    if not table["seconds"].is_monotonic_increasing:
        table = table.sort_values("seconds", kind="stable", ignore_index=True)
    return table[list(types)]


def last_second(path: Path) -> float:
    """Seconds of the last complete row of readings.csv or frames.csv; 0 without one."""
    try:
        with path.open("rb") as file:
            file.seek(-min(_TAIL, path.stat().st_size), os.SEEK_END)
            lines = file.read().split(b"\n")[:-1]
        seconds = float(lines[-1].split(b",")[1])
        return seconds if 0 <= seconds <= LONGEST else 0.0
    except (OSError, IndexError, ValueError):
        return 0.0


def cut_half_row(path: Path) -> None:
    """Truncate the file after the last complete row. Raises SessionError."""
    try:
        with path.open("rb+") as file:
            file.truncate(len(_whole_rows(file.read())))
    except OSError as error:
        raise SessionError(_unreadable(path, error)) from error


def cut_after(path: Path, seconds: float) -> None:
    """Truncate readings.csv or frames.csv after the last row of this second or an earlier one.

    Raises SessionError.
    """
    try:
        with path.open("rb+") as file:
            header, *rows = file.read().splitlines(keepends=True) or [b""]
            while rows and (not rows[-1].strip() or float(rows[-1].split(b",")[1]) > seconds):
                rows.pop()
            file.truncate(len(header) + sum(map(len, rows)))
    except OSError as error:
        raise SessionError(_unreadable(path, error)) from error


def _whole_rows(data: bytes) -> bytes:
    """The data up to the end of the last complete row. A power cut can leave zero bytes."""
    data = data.partition(b"\0")[0]
    return data[: data.rfind(b"\n") + 1]


def _unreadable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return tr("There is no {name} in {folder}. Was it moved or deleted?").format(
            name=path.name, folder=path.parent
        )
    return tr("{path} cannot be opened: {reason}. Is it open in another program?").format(
        path=path, reason=reason(error)
    )
