"""File search: the pictures and videos in what a user names, and what was passed over."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..sources.open import PICTURE_SUFFIXES, VIDEO_SUFFIXES

_SUFFIXES = PICTURE_SUFFIXES | VIDEO_SUFFIXES
# What systems and network drives keep beside pictures and do not call hidden; in lower case.
_RUBBISH = frozenset(
    {"__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information"}
    | {"thumbs.db", "ehthumbs.db", "desktop.ini"}
)
_JUNCTION = 0xA0000003  # the tag of Windows' links to folders
_NAMED = 10  # paths or suffixes in one sentence; of the others, their number

_BROKEN = ("broken link", "broken links")
_CLOSED = ("folder or file that cannot be opened", "folders or files that cannot be opened")
_LINKED = (
    "link to a folder, read only if named itself",
    "links to folders, read only if named themselves",
)
_SPECIAL = ("device or pipe", "devices or pipes")


class PassedOver:
    """What a search left out: files of other kinds by suffix, and paths by what is the matter."""

    def __init__(self) -> None:
        self.suffixes: Counter[str] = Counter()
        self.paths: dict[tuple[str, str], list[Path]] = {}

    def __bool__(self) -> bool:
        return bool(self.suffixes or self.paths)

    def add(self, path: Path, matter: tuple[str, str]) -> None:
        self.paths.setdefault(matter, []).append(path)

    def sentences(self) -> Iterator[str]:
        """A sentence for each reason, such as "Passed over: 2 broken links (a.jpg, b.jpg)."."""
        if count := self.suffixes.total():
            ordered = sorted(self.suffixes.items(), key=lambda item: (-item[1], item[0]))
            what = _listed([f"{number} {suffix}" for suffix, number in ordered])
            yield f"Passed over: {count} {_word(count, 'file', 'files')} of other kinds ({what})."
        for matter, paths in self.paths.items():
            what = _listed([str(path) for path in sorted(paths)])
            yield f"Passed over: {len(paths)} {_word(len(paths), *matter)} ({what})."


def find_files(
    paths: Iterable[Path], take_all: bool = False, results: Iterable[Path] = ()
) -> tuple[list[Path], PassedOver]:
    """The files named and, by name, the pictures and videos in the folders named.

    A link is taken for what its own name says; links to folders are not followed.

    take_all: whether hidden files and rubbish are searched too.
    results: files of other kinds and folders that are ours, and not worth a word.
    """
    found: list[Path] = []
    passed_over = PassedOver()
    ours = {os.path.realpath(path) for path in results}
    for path in paths:
        # os.path answers False, where Path raises, for a name too long or a folder closed to us.
        if os.path.isdir(path):
            found += sorted(_walk(path, take_all, ours, passed_over))
        else:
            found.append(path)
    return found, passed_over


def _walk(root: Path, take_all: bool, ours: set[str], passed_over: PassedOver) -> Iterator[Path]:
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as listing:
                entries = [one for one in listing if take_all or not _is_rubbish(one)]
        except OSError:
            passed_over.add(folder, _CLOSED)
            continue
        for entry in entries:
            path = folder / entry.name
            matter = _matter(path)
            if matter:
                passed_over.add(path, matter)
            elif os.path.isdir(path):
                folders += [path] if os.path.realpath(path) not in ours else []
            elif path.suffix.lower() in _SUFFIXES:
                yield path
            elif os.path.realpath(path) not in ours:
                passed_over.suffixes[path.suffix.lower() or "without a suffix"] += 1


def _matter(path: Path) -> tuple[str, str] | None:
    """What keeps a path from being read; None for a file or folder."""
    link = False
    try:
        own = os.lstat(path)
        link = stat.S_ISLNK(own.st_mode) or getattr(own, "st_reparse_tag", 0) == _JUNCTION
        mode = os.stat(path).st_mode
    except PermissionError:
        return _CLOSED
    except OSError:  # what the link leads to is missing, or is the link itself
        return _BROKEN if link else _CLOSED
    if stat.S_ISDIR(mode):
        return _LINKED if link else None
    return None if stat.S_ISREG(mode) else _SPECIAL


def _is_rubbish(entry: os.DirEntry[str]) -> bool:
    """Whether it is hidden, or what a system or network drive keeps for itself."""
    if entry.name.startswith(".") or entry.name.lower() in _RUBBISH:
        return True
    try:
        status = entry.stat(follow_symlinks=False) if os.name == "nt" else None
    except OSError:
        return False
    return bool(getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)


def _listed(words: list[str]) -> str:
    more = len(words) - _NAMED
    return ", ".join(words[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _word(count: int, one: str, several: str) -> str:
    return one if count == 1 else several
