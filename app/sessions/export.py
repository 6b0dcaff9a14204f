"""Table export of a session: readings, markers and summary as CSV, Excel, Parquet or JSON."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from ..common.text import as_utf8
from .csv_writer import write_csv
from .markers import Marker, by_time
from .progress import Progress, part_of, untold, whole_files
from .schema import columns
from .summary import PersonSummary

Tables = Mapping[str, pd.DataFrame]
"""The tables to export, by name."""

NAMES = ("readings", "markers", "summary", "frames")
"""Names of the tables, in order; a session of version 1 has no frames."""
_CHUNK = 5000  # rows written between two calls of `progress`


def targets(path: Path, suffix: str, tables: Collection[str] = NAMES) -> list[Path]:
    """Paths of the files that export_tables writes: one, or one for each table.

    path: as chosen by the user, with or without the suffix.
    suffix: a key of schema.FORMATS.
    tables: their names.
    """
    path = path if path.suffix.lower() == f".{suffix}" else path.with_name(f"{path.name}.{suffix}")
    if suffix in ("csv", "parquet"):
        names = [name for name in NAMES if name in tables]
        return [path.with_name(f"{path.stem}-{name}.{suffix}") for name in names]
    return [path]


def export_tables(
    tables: Tables, path: Path, suffix: str, progress: Progress = untold
) -> list[Path]:
    """Export all tables and return the paths written, see targets().

    suffix: a key of schema.FORMATS.
    progress: called with the part done, 0 to 1.

    Writes are atomic: all files or none. Raises SessionError, and what `progress` raises.
    """
    files = targets(path, suffix, tables)
    with whole_files(*files) as parts:
        match suffix:
            case "xlsx":
                from .excel import write_workbook

                write_workbook(parts[0], tables, progress)
            case "json":
                _write_json(parts[0], tables, progress)
            case "csv":
                _write_each(_write_csv, parts, tables, progress)
            case "parquet":
                _write_each(_write_parquet, parts, tables, progress)
            case _:
                raise ValueError(f"Unknown format: {suffix}.")
    return files


_DIGITS = 5  # decimal places of shares and means


def make_tables(
    readings: pd.DataFrame,
    emotions: Sequence[str],
    markers: Iterable[Marker],
    people: Iterable[PersonSummary],
    frames: pd.DataFrame | None = None,
) -> Tables:
    """The tables to export.

    readings: with schema.columns() and "person".
    emotions: names, in the order of their columns.
    people: one summary for each person.
    frames: with schema.FRAME_COLUMNS; None for a session of version 1.
    """
    order = columns(emotions)
    order.insert(order.index("track") + 1, "person")
    texts = {name: "str" for name in ("wall_clock", "name", "emotion")}
    named = readings[order].assign(name=readings["name"].map(as_utf8))
    ordered = by_time(markers)
    seconds, notes = [one.seconds for one in ordered], [as_utf8(one.note) for one in ordered]
    noted = pd.DataFrame(
        {
            **{"seconds": pd.Series(seconds, dtype=float), "note": notes},
            **{"code": [as_utf8(m.code) for m in ordered], "kind": [m.kind for m in ordered]},
        }
    )
    return {
        "readings": named.astype(texts).reset_index(drop=True),
        "markers": noted.astype({"note": "str", "code": "str", "kind": "str"}),
        "summary": _summary_table(people, emotions),
        **({} if frames is None else {"frames": frames}),
    }


def _summary_table(people: Iterable[PersonSummary], emotions: Sequence[str]) -> pd.DataFrame:
    """Summary table: a row for each person, with shares of time and mean probabilities, 0 to 1.

    "readable" is a share of the time in view, NaN where the session has no quality. "in_view" is
    the share of the time analysed in which the person was in view, NaN for sessions of version 1.
    """
    rows = [
        {
            "person": one.person,
            "name": as_utf8(one.name),
            "seconds": one.seconds,
            **{f"share_{name}": share for name, share in one.shares.items()},
            **{f"mean_{name}": mean for name, mean in one.means.items()},
            "valence": one.valence,
            "readable": np.nan if one.readable is None else one.readable,
            "changes": int(one.changes.to_numpy().sum()),
            "in_view": np.nan if one.in_view is None else one.in_view,
        }
        for one in people
    ]
    if not rows:
        shares = [f"share_{name}" for name in (*emotions, "uncertain")]
        means = [f"mean_{name}" for name in emotions]
        heads = ["person", "name", "seconds", *shares, *means, "valence", "readable"]
        heads += ["changes", "in_view"]
        types = {"person": "int64", "name": "str", "changes": "int64"}
        return pd.DataFrame({name: pd.Series(dtype=types.get(name, "float64")) for name in heads})
    return pd.DataFrame(rows).round({"seconds": 3}).round(_DIGITS).astype({"name": "str"})


def _write_each(
    write: Callable[[Path, pd.DataFrame, Progress], None],
    parts: Sequence[Path],
    tables: Tables,
    progress: Progress,
) -> None:
    """Write each table into its own file. Most of the work are the rows of readings and frames."""
    total, done = sum(map(len, tables.values())) or 1, 0
    names = [name for name in NAMES if name in tables]
    for part, name in zip(parts, names, strict=True):
        rows = len(tables[name])
        write(part, tables[name], part_of(progress, done / total, (done + rows) / total))
        done += rows


def _write_csv(path: Path, table: pd.DataFrame, progress: Progress) -> None:
    write_csv(path, [table], len(table), progress)


def _write_parquet(path: Path, table: pd.DataFrame, progress: Progress) -> None:
    import fastparquet  # some 20 MB, for this format alone

    progress(0.0)
    # Opened here: fastparquet takes some file names for URLs.
    fastparquet.write(
        path.stem, table, compression="SNAPPY", open_with=lambda _, mode: path.open(mode)
    )
    progress(1.0)


def _write_json(path: Path, tables: Tables, progress: Progress) -> None:
    total = max(sum(len(table) for table in tables.values()), 1)
    done = 0
    with path.open("w", encoding="utf-8") as file:
        for number, (name, table) in enumerate(tables.items()):
            file.write(f'{"," if number else "{"}\n"{name}": [')
            for start in range(0, len(table), _CHUNK):
                progress(done / total)
                chunk = table.iloc[start : start + _CHUNK]
                records = chunk.to_json(orient="records", force_ascii=False)
                file.write(("," if start else "") + "\n" + records[1:-1])
                done += len(chunk)
            file.write("]")
        file.write("\n}\n")
    progress(1.0)
