"""Copy of a session's files without identity: no names, dates, paths or cameras, and no video."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ..common.language import tr
from ..sessions import codes
from ..sessions.codes import Code
from ..sessions.consent import Consent
from ..sessions.metadata import save_metadata
from ..sessions.schema import CODES, FRAMES, MARKERS, READINGS, Film, Metadata, SessionError
from ..sessions.store import Session
from ..sources.base import reason
from .errors import StudyError
from .stimulus_marks import OWN_NOTES

# As BIDS advises: nobody takes a year before 1926 for the true one.
START = datetime(1925, 1, 1, tzinfo=UTC)
"""When each session of a copy seems to begin."""
_RULES = {"merge": ("do", "person", "into"), "split": ("do", "person", "at", "new")}


@dataclass(frozen=True)
class Disguise:
    """What a copy of a session says of it.

    block: value of Metadata.study; None outside of a study.
    notes: texts of markers are kept; otherwise only those in `known`, and the program's own.
    known: texts of markers that say nothing of anybody: the study's event codes.
    films: SHA-256 of the study's films, which the copy may name.
    """

    block: dict[str, Any] | None = None
    notes: bool = False
    known: frozenset[str] = frozenset()
    films: frozenset[str] = frozenset()


def disguised_block(block: dict[str, Any], consent: Consent) -> dict[str, Any]:
    """A study's block in session.json with the consent's scope and form, without its day."""
    undated = replace(consent, date=START.date().isoformat())
    return {**block, "consent": undated.stored()}


def write_disguised(session: Session, target: Path, disguise: Disguise) -> None:
    """Write a session's tables, markers and metadata to a new folder. Raises StudyError.

    target: does not exist yet.
    """
    try:
        target.mkdir(parents=True)
        _copy_table(session.folder / READINGS, target, {"wall_clock": _clock, "name": _nothing})
        for name, changes in ((FRAMES, {}), (MARKERS, {"note": _note(disguise)})):
            if (session.folder / name).is_file():
                _copy_table(session.folder / name, target, changes)
        if (session.folder / CODES).is_file():
            codes.save(target, [_unnamed(one, session) for one in codes.load(session.folder)])
        save_metadata(target, disguised(session.metadata, disguise))
    except OSError as error:
        raise StudyError(
            tr("{name} cannot be copied: {reason}.").format(name=target.name, reason=reason(error))
        ) from error
    except SessionError as error:
        raise StudyError(str(error)) from error


def disguised(facts: Metadata, disguise: Disguise) -> Metadata:
    """The metadata without names, dates, paths and cameras, and without video."""
    plain = {
        name: value for name, value in facts.settings.items() if isinstance(value, int | float)
    }
    rules = (
        {name: rule[name] for name in _RULES[rule["do"]] if name in rule}
        for rule in facts.rules
        if rule.get("do") in _RULES
    )
    return replace(
        facts,
        source="camera" if facts.live else "film",
        settings=plain,
        start=_clock({"seconds": "0"}),
        end=_clock({"seconds": str(facts.seconds or 0.0)}),
        video=None,
        rules=tuple(rules),
        film=None if facts.film is None else _film(facts.film, disguise.films),
        study=disguise.block,
    )


def _film(film: Film, known: Collection[str]) -> Film:
    """The film without its path; its hash only where it is a stimulus, and not of the person."""
    sha256 = film.sha256 if film.sha256 in known else None
    return replace(film, path="film", sha256=sha256)


Change = Callable[[dict[str, str]], str]
"""Gives a cell's new text, from its row."""


def _copy_table(path: Path, target: Path, changes: dict[str, Change]) -> None:
    """Copy a CSV file with some cells changed. Raises OSError, StudyError."""
    try:
        with (
            path.open(encoding="utf-8-sig", newline="") as old,
            (target / path.name).open("w", encoding="utf-8", newline="") as new,
        ):
            reader = csv.DictReader(old, restkey="", restval="")
            columns = [name for name in reader.fieldnames or [] if name]
            writer = csv.DictWriter(new, columns, extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            for row in reader:
                writer.writerow({**row, **{one: changes[one](row) for one in changes}})
    except (csv.Error, UnicodeDecodeError, ValueError) as error:
        raise StudyError(
            tr("{path} is damaged, and was not copied: {reason}.").format(path=path, reason=error)
        ) from error


def _clock(row: dict[str, str]) -> str:
    """Time of a row as if its session had begun at START."""
    try:
        return (START + timedelta(seconds=float(row["seconds"]))).isoformat(timespec="milliseconds")
    except (KeyError, OverflowError) as error:
        raise ValueError(tr("it has no seconds")) from error


def _nothing(row: dict[str, str]) -> str:
    return ""


def _note(disguise: Disguise) -> Change:
    kept = OWN_NOTES | disguise.known
    return lambda row: row["note"] if disguise.notes or row["note"] in kept else ""


def _unnamed(code: Code, session: Session) -> Code:
    """The code with the number of whom it is about, in place of the name."""
    people = session.readings[["person", "name"]].drop_duplicates()
    for number, name in people.itertuples(index=False):
        if code.person.casefold() in {str(name).casefold(), str(number), f"person {number}"} - {""}:
            return replace(code, person=f"Person {number}")  # untranslated
    return replace(code, person="")
