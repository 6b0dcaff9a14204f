"""Leftovers of a withdrawal: other files in the study that still name the participant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_TEXT = {"", ".tsv", ".csv", ".json", ".html", ".txt", ".md", ".eaf", ".boris", ".vtt", ".srt"}
_LARGEST = 64 << 20  # bytes of a file that is searched
_SHORTEST = 2  # characters of a name; shorter ones are in every file


def leftovers(study: Path, participant: str, names: Iterable[str]) -> list[Path]:
    """Files in the study that name the participant, in their name or in their text.

    names: by which their sessions called people.
    """
    words = [participant, *(name for name in names if len(name) >= _SHORTEST)]
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
    files = (path for path in sorted(study.rglob("*")) if path.is_file())
    return [path for path in files if pattern.search(_words(path, study))]


def _words(path: Path, study: Path) -> str:
    """The path in the study, and the file's text where it is text."""
    # In a file's name an underscore parts words.
    name = path.relative_to(study).as_posix().replace("_", " ")
    try:
        if path.suffix.casefold() not in _TEXT or path.stat().st_size > _LARGEST:
            return name
        return f"{name}\n{path.read_text(encoding='utf-8', errors='replace')}"
    except OSError:  # whoever looks at the file is told so
        return name
