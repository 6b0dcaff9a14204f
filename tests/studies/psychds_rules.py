"""Rules that Psych-DS's and BIDS's checkers apply to a folder, as far as they concern a study.

Psych-DS 1.5: the error-level rules of its schema. BIDS 1.10: what it says of
dataset_description.json, participants.tsv, events and CHANGES.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

_DATAFILE = re.compile(r"([a-z]+-[a-zA-Z0-9]+)(_[a-z]+-[a-zA-Z0-9]+)*_data\.csv")
_KEYWORDS = {
    *("study", "site", "subject", "session", "task"),
    *("condition", "trial", "stimulus", "description"),
}


def psychds_errors(study: Path) -> list[str]:
    """What a checker of Psych-DS would call an error."""
    return list(_psychds(study))


def bids_errors(study: Path) -> list[str]:
    """What a checker of BIDS would call an error in the files that it knows."""
    return list(_bids(study))


def _psychds(study: Path) -> Iterator[str]:
    told = json.loads((study / "dataset_description.json").read_bytes().decode("utf-8"))
    if told.get("@context") != "https://schema.org/" or told.get("@type") != "Dataset":
        yield "INCORRECT_DATASET_TYPE"
    for key in ("name", "description", "variableMeasured"):
        if not told.get(key):
            yield f"JSON_KEY_REQUIRED {key}"
    if any("@type" not in one for one in told["variableMeasured"]):
        yield "OBJECT_TYPE_MISSING"
    yield from _data_errors(study, [one["name"] for one in told["variableMeasured"]])
    ignored = (study / ".psychdsignore").read_text().split()
    for path in [*study.glob("README*"), *study.glob("CHANGES*")]:
        if path.suffix not in (".md", ".txt") and path.name not in ignored:
            yield f"EXTENSION_MISMATCH {path.name}"


def _data_errors(study: Path, named: list[str]) -> Iterator[str]:
    if not (study / "data").is_dir():
        yield "MISSING_DATA_DIRECTORY"
    files = sorted((study / "data").rglob("*.csv"))
    data = [path for path in files if path.stem.endswith("_data")]
    if not data:
        yield "MISSING_DATAFILE"
    yield from (f"KEYWORD_FORMATTING {path.name}" for path in data if not _is_named(path.name))
    columns: set[str] = set()
    for path in files:
        columns |= set(_header(path))
        yield from _table_errors(path, named)
    yield from (f"VARIABLE_MISSING_FROM_CSV_COLUMNS {one}" for one in named if one not in columns)


def _is_named(name: str) -> bool:
    keywords = {part.split("-")[0] for part in name.removesuffix("_data.csv").split("_")}
    return _DATAFILE.fullmatch(name) is not None and keywords <= _KEYWORDS


def _header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file), [])


def _table_errors(path: Path, named: list[str]) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if not rows or not rows[0]:
        yield f"CSV_HEADER_MISSING {path.name}"
        return
    if len(set(rows[0])) < len(rows[0]):
        yield f"CSV_HEADER_REPEATED {path.name}"
    for one in rows[0]:
        if one not in named:
            yield f"CSV_COLUMN_MISSING_FROM_METADATA {path.name} {one}"
    if any(len(row) != len(rows[0]) for row in rows):
        yield f"CSV_HEADER_LENGTH_MISMATCH {path.name}"


def _bids(study: Path) -> Iterator[str]:
    told = json.loads((study / "dataset_description.json").read_bytes().decode("utf-8"))
    for key in ("Name", "BIDSVersion"):
        if not isinstance(told.get(key), str) or not told[key]:
            yield f"JSON_KEY_REQUIRED {key}"
    if told.get("DatasetType") not in ("raw", "derivative", "study"):
        yield "DatasetType"
    yield from _participant_errors(study)
    for path in sorted((study / "stimuli").glob("*_events.tsv")):
        head, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        if head[:2] != ["onset", "duration"]:
            yield f"TSV_COLUMN_ORDER {path.name}"
        onsets = [float(row[0]) for row in rows]
        if onsets != sorted(onsets) or any(row[1] != "n/a" and float(row[1]) < 0 for row in rows):
            yield f"EVENTS {path.name}"
    log = (study / "CHANGES").read_text(encoding="utf-8")
    if not re.match(r"\d+\.\d+\.\d+ \d{4}-\d\d-\d\d\n  - \S", log):
        yield "CHANGES"
    for path in study.glob("*"):
        if path.is_file() and not path.stat().st_size and not path.name.startswith("."):
            yield f"EMPTY_FILE {path.name}"


def _participant_errors(study: Path) -> Iterator[str]:
    lines = (study / "participants.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = [line.split("\t") for line in lines]
    ids = [row[0] for row in rows]
    if head[0] != "participant_id" or len(set(head)) < len(head):
        yield "TSV_COLUMN_MISSING participant_id"
    if not all(re.fullmatch(r"sub-[0-9a-zA-Z+]+", one) for one in ids):
        yield "TSV_VALUE_INCORRECT_TYPE participant_id"
    if len(set(ids)) < len(ids):
        yield "TSV_INDEX_VALUE_NOT_UNIQUE participant_id"
    if any(len(row) != len(head) or "" in row for row in rows):
        yield "TSV_EMPTY_CELL participants.tsv"
    described = json.loads((study / "participants.json").read_text(encoding="utf-8"))
    if not all("Description" in described.get(name, {}) for name in head):
        yield "TSV_ADDITIONAL_COLUMNS_UNDEFINED"
