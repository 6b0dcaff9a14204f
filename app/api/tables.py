"""Tables of readings: the columns of the command `analyze`, as a DataFrame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ..commands.rows import Row, columns

if TYPE_CHECKING:
    import pandas as pd

COLUMNS_VERSION = 2
"""Version of the tables' columns. It rises when columns are added, which happens at the end only;
each table carries it as `attrs["columns_version"]`."""

_TEXTS = dict.fromkeys(("file", "emotion", "problem"), "str")
_NUMBERS = dict.fromkeys(("frame", "track", "x", "y", "width", "height"), "int64")
_AT_ONCE = 10_000  # rows; as Python's objects they take many times a table's memory


def make_table(rows: Iterable[Row], emotions: Sequence[str]) -> pd.DataFrame:
    """Table of rows: `file, frame, time` (seconds), `track, x, y, width, height` (pixels),
    `emotion, certain`, a column for each of `emotions` (0 to 1), `roll` (degrees), `turn, quality,
    problem`, `votes_...` (0 to 1) for each of `emotions` and contempt, the shares of people who
    would say so, and `derived_valence, derived_arousal` (-1 to 1), from ratings of words."""
    import pandas as pd

    names = columns(tuple(emotions))
    types = dict.fromkeys(names, "float64") | _TEXTS | _NUMBERS | {"certain": "bool"}
    left = iter(rows)
    parts = [pd.DataFrame([], columns=names).astype(types)]
    while some := list(islice(left, _AT_ONCE)):
        parts.append(pd.DataFrame(some, columns=names).astype(types))
    table = pd.concat(parts[1:] or parts, ignore_index=True)
    table.attrs["columns_version"] = COLUMNS_VERSION
    return table
