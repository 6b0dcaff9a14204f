"""Puts the program's folder elsewhere, and closes it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def linked_copy(folder: Path, copy: Path) -> None:
    """The same files at another place; on the same disk they take no room."""
    shutil.copytree(folder, copy, symlinks=True, copy_function=_link_or_copy)


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Nothing can be made, removed or renamed in this folder, or in a folder in it. Its files'
    own permissions stay: they may be another copy's files, too."""
    folders = [Path(path) for path, _, _ in os.walk(folder)]
    try:
        for one in folders:
            one.chmod(0o555)
        yield
    finally:
        for one in folders:
            one.chmod(0o755)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of the last change of each file."""
    found = ((path, path.lstat()) for path in folder.rglob("*") if not path.is_dir())
    return {str(path): (stat.st_size, stat.st_mtime_ns) for path, stat in found}


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:  # another disk, or a file of another user's
        shutil.copy2(source, target)
    return target
