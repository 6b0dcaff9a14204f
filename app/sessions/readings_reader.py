"""CSV reader of readings.csv."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..sources.base import reason
from .schema import LATER, LONGEST, Metadata, SessionError, columns

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

_TYPES = {
    **{"wall_clock": "str", "seconds": "float64", "frame": "int64", "track": "int64"},
    **{"name": "str", "x": "int32", "y": "int32", "width": "int32", "height": "int32"},
    **{"emotion": "category", "certain": "bool", "valence": "float32"},
    **{"roll": "float32", "turn": "float32", "quality": "float32", "problem": "category"},
}
_NUMBERS = ("seconds", "track", "valence", "roll", "turn", "quality")
_TAIL = 4096  # bytes: more than two rows


def read_readings(path: Path, metadata: Metadata) -> pd.DataFrame:
    """Read readings.csv into a table with schema.columns(), sorted by seconds.

    An incomplete row at the end, left by a crash, is ignored. Raises SessionError.
    """
    import pandas as pd

    needed = columns(metadata.emotions)
    try:
        whole = _whole_rows(path.read_bytes()) or ",".join(needed).encode() + b"\n"
    except OSError as error:
        raise SessionError(_unreadable(path, error)) from error
    header = whole.partition(b"\n")[0].decode("utf-8-sig", "replace").strip().split(",")
    later = {name: value for name, value in LATER.items() if name not in header}
    present = [name for name in needed if name not in later]
    if missing := [name for name in present if name not in header]:
        raise SessionError(
            f"{path} lacks columns that a session needs: {', '.join(missing)}. "
            "Another program may have changed it."
        )
    types = _TYPES | dict.fromkeys(metadata.emotions, "float32")
    damaged = SessionError(
        f"{path} is damaged: some lines are incomplete or have wrong values. Correct them in a "
        "spreadsheet, or remove them."
    )
    try:
        with np.errstate(over="ignore", invalid="ignore"):  # checked below
            readings = pd.read_csv(
                io.BytesIO(whole), usecols=present, dtype=types, keep_default_na=False
            )
    except (ValueError, OverflowError):
        raise damaged from None
    for name, value in later.items():
        readings[name] = value
    recorded = [name for name in _NUMBERS if name not in later]
    numbers = readings[[*recorded, *metadata.emotions]].to_numpy(float)
    if not (np.abs(numbers) <= LONGEST).all():
        raise damaged
    if not readings["seconds"].is_monotonic_increasing:
        readings = readings.sort_values("seconds", kind="stable", ignore_index=True)
    return readings[needed]


def last_second(path: Path) -> float:
    """Seconds of the last complete row; 0 without one."""
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


def _whole_rows(data: bytes) -> bytes:
    """The data up to the end of the last complete row. A power cut can leave zero bytes."""
    data = data.partition(b"\0")[0]
    return data[: data.rfind(b"\n") + 1]


def _unreadable(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no {path.name} in {path.parent}. Was it moved or deleted?"
    return f"{path} cannot be opened: {reason(error)}. Is it open in another program?"
