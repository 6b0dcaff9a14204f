"""Export formats: a session as a file of another program, by the format's short name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ..sessions.progress import Progress, part_of, untold, whole_files
from ..sessions.schema import FORMATS as TABLES
from ..sessions.store import Session
from ..sessions.summary import summarise
from .coding import Coding, code
from .tables import Layout, curve_paths, write_curves, write_session_csv

PROGRAMS = {
    "eaf": "ELAN annotations",
    "boris": "BORIS project",
    "textgrid": "Praat TextGrid",
    "vtt": "WebVTT captions",
    "srt": "SubRip captions",
}
"""Formats of other programs, by their short name."""
FORMATS = (*PROGRAMS, *TABLES)
SUFFIXES = {"textgrid": "TextGrid"}
"""Endings of files that are not the format's short name."""
_WITH_CURVES = ("eaf", "boris")


@dataclass(frozen=True)
class Options:
    """What a user may choose.

    least: seconds; shorter intervals are left out.
    joined: seconds; intervals of one state with gaps of at most so much become one.
    layout: of a CSV.
    bom: whether a CSV begins with a byte-order mark.
    """

    least: float = 0.0
    joined: float = 0.0
    layout: Layout = "wide"
    bom: bool = False


def target(path: Path, kind: str) -> Path:
    """The path with the format's ending."""
    suffix = f".{SUFFIXES.get(kind, kind)}"
    return path if path.suffix.lower() == suffix.lower() else path.with_name(path.name + suffix)


def targets(session: Session, path: Path, kind: str) -> list[Path]:
    """The files that `export` writes to, the one chosen first."""
    first = target(path, kind)
    if kind in _WITH_CURVES:
        return [first, *curve_paths(first, code(session)).values()]
    if kind in TABLES and kind != "csv":
        from ..sessions.export import targets as tables_of

        return tables_of(first, kind, _tables(session))
    return [first]


def export(
    session: Session,
    path: Path,
    kind: str,
    options: Options = Options(),
    progress: Progress = untold,
) -> list[Path]:
    """Export a session, atomically: all files or none. The paths written, the one chosen first.

    kind: one of FORMATS. ELAN and BORIS have a CSV of each person's curves beside their file.
    progress: called with the part done, 0 to 1.

    Raises SessionError, and what `progress` raises.
    """
    if kind in TABLES and kind != "csv":
        return _export_tables(session, target(path, kind), kind, progress)
    first = target(path, kind)
    progress(0.0)
    coding = code(session, options.least, options.joined)
    curves = curve_paths(first, coding) if kind in _WITH_CURVES else {}
    with whole_files(first, *curves.values()) as (part, *others):
        if kind == "csv":
            write_session_csv(part, session, coding, options.layout, options.bom, progress)
        else:
            _write(part, coding, kind, first)
        told = part_of(progress, 0.5, 1.0)
        for number, (person, other) in enumerate(zip(curves, others, strict=True)):
            told(number / len(curves))
            write_curves(other, coding.curves[person])
    progress(1.0)
    return [first, *curves.values()]


def _write(part: Path, coding: Coding, kind: str, first: Path) -> None:
    # Imported here: few sessions are exported, each to one format.
    match kind:
        case "eaf":
            from .elan import write_eaf

            write_eaf(part, coding, first)
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


def _tables(session: Session) -> Collection[str]:
    return ("readings", "markers", "summary", *(() if session.frames is None else ("frames",)))


def _export_tables(session: Session, path: Path, kind: str, progress: Progress) -> list[Path]:
    from ..sessions.export import export_tables, make_tables

    metadata = session.metadata
    people = summarise(session.readings, metadata.emotions, analysed=session.analysed)
    shown = (session.readings, metadata.emotions, session.markers, people, session.frames)
    return export_tables(make_tables(*shown), path, kind, progress)
