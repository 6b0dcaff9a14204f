from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from app.api import tables
from app.api.tables import COLUMNS_VERSION, make_table
from app.commands.rows import Row, columns, rows
from app.sessions.vote_columns import vote_columns
from tests.api.making import analysis, face
from tests.feeding import EMOTIONS

# A promise to whoever reads the tables: when one is added at the end, the version rises.
_COLUMNS_1 = [
    *("file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain"),
    *EMOTIONS,
    *("roll", "turn", "quality", "problem"),
]
_COLUMNS_2 = [
    *_COLUMNS_1,
    *(f"votes_{name}" for name in EMOTIONS),
    *("votes_contempt", "derived_valence", "derived_arousal"),
]


def _rows(count: int) -> list[Row]:
    return [row for n in range(count) for row in rows("=a.jpg", analysis(face(n + 1)))]


def test_a_table_without_rows_has_columns_and_types() -> None:
    empty = make_table([], EMOTIONS)
    assert len(empty) == 0
    assert empty.columns.tolist() == columns(EMOTIONS)
    assert empty.dtypes.equals(make_table(_rows(1), EMOTIONS).dtypes)
    assert empty.attrs == {"columns_version": COLUMNS_VERSION}


def test_the_columns_have_a_version() -> None:
    assert (COLUMNS_VERSION, make_table([], EMOTIONS).columns.tolist()) == (2, _COLUMNS_2)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_however_many_rows_are_taken_at_once(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_AT_ONCE", 2)
    table = make_table(iter(_rows(count)), EMOTIONS)
    assert table["track"].tolist() == list(range(1, count + 1))
    assert table.index.tolist() == list(range(count))
    assert table.attrs == {"columns_version": COLUMNS_VERSION}
    first = table.iloc[0]
    assert (first["file"], first["frame"], first["time"]) == ("=a.jpg", 3, 0.1)
    assert (first["emotion"], first["happy"]) == ("happy", pytest.approx(0.6))


def test_numbers_are_numbers_and_text_is_text() -> None:
    kinds = make_table(_rows(1), EMOTIONS).dtypes
    assert all(kinds[name] == np.int64 for name in ("frame", "track", "x", "y", "width", "height"))
    assert all(kinds[name] == np.float64 for name in ("time", *EMOTIONS, "roll", "turn", "quality"))
    assert all(kinds[name] == np.float64 for name in vote_columns(EMOTIONS))
    assert pd.api.types.is_bool_dtype(kinds["certain"])
    assert all(pd.api.types.is_string_dtype(kinds[name]) for name in ("file", "emotion", "problem"))
