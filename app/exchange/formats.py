"""Export formats: a session as a file of another program, or as tables, by the format's name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..common.language import tr_noop
from ..sessions.progress import Progress, part_of, untold, whole_files
from ..sessions.schema import FORMATS as TABLES
from ..sessions.store import Session
from .coding import Clock, Coding, code
from .tables import Layout, write_curves, write_intervals, write_readings

PROGRAMS = {
    "eaf": "ELAN",
    "boris": "BORIS",
    "textgrid": "Praat TextGrid",  # untranslated
    "vtt": tr_noop("WebVTT captions"),
    "srt": tr_noop("SubRip captions"),
}
"""Formats of other programs: the name by short name."""
FORMATS = (*PROGRAMS, *TABLES)
"""Short names of all formats."""
_SUFFIXES = {"textgrid": "TextGrid"}
_WITH_CURVES = ("eaf", "boris")
_CODED = 0.2  # part of the work that the coding is


@dataclass(frozen=True)
class Options:
    """What a user may choose.

    clock: what the times of intervals are of, see coding.code().
    least: seconds; shorter intervals are left out.
    joined: seconds; intervals of one state with gaps of at most so much become one.
    layout: of a CSV.
    bom: whether a CSV begins with a byte-order mark.
    """

    clock: Clock | None = None
    least: float = 0.0
    joined: float = 0.0
    layout: Layout = "wide"
    bom: bool = False


def suffix_of(kind: str) -> str:
    """Suffix of a format's files, such as ".TextGrid"."""
    return f".{_SUFFIXES.get(kind, kind)}"


def targets(session: Session, path: Path, kind: str) -> list[Path]:
    """The files that export() writes, the one chosen first where there is such a one.

    path: as chosen by the user, with or without the suffix.
    kind: one of FORMATS.
    """
    if kind in TABLES and kind != "csv":
        from ..sessions.export import NAMES
        from ..sessions.export import targets as tables_of

        return tables_of(path, kind, NAMES if session.frames is not None else NAMES[:-1])
    suffix = suffix_of(kind)
    if path.suffix.lower() != suffix.lower():
        path = path.with_name(path.name + suffix)
    if kind not in _WITH_CURVES:
        return [path]
    people = sorted(session.readings["person"].unique().tolist())
    return [path, *(path.with_name(f"{path.stem}-curves-{person}.csv") for person in people)]


def export(
    session: Session,
    path: Path,
    kind: str,
    options: Options | None = None,
    progress: Progress = untold,
) -> list[Path]:
    """Export a session and return the paths written, see targets().

    A CSV is of the readings, or of the intervals; ELAN and BORIS have a CSV of each person's curves
    beside their file; Excel, Parquet and JSON hold all tables.

    kind: one of FORMATS.
    progress: called with the part done, 0 to 1.

    Writes are atomic: all files or none. Raises SessionError, and what `progress` raises.
    """
    options = options or Options()
    if kind in TABLES and kind != "csv":
        return _export_tables(session, path, kind, progress)
    files = targets(session, path, kind)
    progress(0.0)
    with whole_files(*files) as (part, *others):
        if kind == "csv" and options.layout != "intervals":
            write_readings(part, session, options.layout, options.bom, progress)
            return files
        coding = code(session, options.clock, options.least, options.joined)
        told = part_of(progress, _CODED, 1.0)
        if kind == "csv":
            write_intervals(part, coding, options.bom, told)
            return files
        told(0.0)
        _write(part, coding, kind, files)
        for number, (person, other) in enumerate(zip(coding.titles, others, strict=False), 1):
            told(number / (len(others) + 1))
            write_curves(other, coding.curves[person])
        told(1.0)
    return files


def _write(part: Path, coding: Coding, kind: str, files: list[Path]) -> None:
    # Imported here: few sessions are exported, each to one format.
    match kind:
        case "eaf":
            from .elan import write_eaf

            curves = [file.absolute() for file in files[1:]]
            write_eaf(part, coding, files[0].parent, curves)
        case "boris":
            from .boris import write_boris

            write_boris(part, coding)
        case "textgrid":
            from .praat import write_textgrid

            write_textgrid(part, coding)
        case "vtt":
            from .captions import write_vtt

            write_vtt(part, coding)
        case "srt":
            from .captions import write_srt

            write_srt(part, coding)
        case _:
            raise ValueError(f"Unknown format: {kind}.")


def _export_tables(session: Session, path: Path, kind: str, progress: Progress) -> list[Path]:
    from ..sessions.export import export_tables, make_tables

    emotions, people = session.metadata.emotions, session.summaries
    tables = make_tables(session.readings, emotions, session.markers, people, session.frames)
    return export_tables(tables, path, kind, progress)
