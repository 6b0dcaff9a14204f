"""Change log of a study: CHANGES, as BIDS has it, the newest change first."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from .files import read_text, write_text

FILE = "CHANGES"
_VERSION = re.compile(r"^(\d+)\.(\d+)\.(\d+) ", re.MULTILINE)


def note(study: Path, sentence: str, day: date | None = None) -> None:
    """Write down a change, under a version of its own. Raises StudyError.

    day: of the change; None for today.
    """
    path = study / FILE
    before = read_text(path) if path.is_file() else ""
    found = _VERSION.search(before)
    version = f"{found[1]}.{int(found[2]) + 1}.0" if found else "1.0.0"
    entry = f"{version} {(day or date.today()).isoformat()}\n  - {sentence}\n"
    write_text(path, f"{entry}\n{before}" if before.strip() else entry)
