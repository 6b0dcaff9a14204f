"""CSV readers of readings.csv and frames.csv."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .csv_reader import read_table
from .schema import FRAME_COLUMNS, MEDIA_TIME, Metadata, columns, later
from .vote_columns import vote_columns

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

_TYPES = {
    **{"wall_clock": "str", "seconds": "float64", "frame": "int64", "track": "int64"},
    **{"name": "str", "x": "int32", "y": "int32", "width": "int32", "height": "int32"},
    **{"emotion": "category", "certain": "bool", "valence": "float32"},
    **{"roll": "float32", "turn": "float32", "quality": "float32", "problem": "category"},
    **{"media_time": "float64", "held": "bool", "faces": "int32", "dropped_before": "int32"},
}
_NUMBERS = ("seconds", "track", "valence", "roll", "turn", "quality")


def read_readings(path: Path, metadata: Metadata) -> pd.DataFrame:
    """Read readings.csv into a table with schema.columns(), sorted by seconds.

    An incomplete row at the end, left by a crash, is ignored. Raises SessionError.
    """
    voted = vote_columns(metadata.emotions)  # empty where the model does not tell
    types = _TYPES | dict.fromkeys((*metadata.emotions, *voted), "float32")
    needed = {name: types[name] for name in columns(metadata.emotions)}
    checked = (*_NUMBERS, *metadata.emotions)
    return read_table(path, needed, later(metadata.emotions), checked, (MEDIA_TIME, *voted))


def read_frames(path: Path) -> pd.DataFrame | None:
    """Read frames.csv into a table with schema.FRAME_COLUMNS, sorted by seconds.

    One row for each analysed frame, with faces or without. "media_time" is NaN for cameras and
    streams. None for a session of version 1, which has no such file. Raises SessionError.
    """
    if not path.exists():
        return None
    types = {name: _TYPES[name] for name in FRAME_COLUMNS}
    return read_table(path, types, {}, ("seconds",), (MEDIA_TIME,))
