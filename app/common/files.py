"""Atomic writes: a file is written whole or not at all."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_WAITS = (0.05, 0.1, 0.2)  # seconds


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` and have the disk hold it, or leave what stood there as it was.
    Raises OSError."""
    with whole_files(path) as (part,), part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def whole_files(*targets: Path) -> Iterator[list[Path]]:
    """Files to write instead of `targets`, beside them; they take their places together, once all
    is written. What stood there stays as it was if anything fails. Raises OSError."""
    # The suffix stays the last, as some writers choose the format by it.
    parts = [one.with_name(f".{one.stem}.{os.getpid()}.part{one.suffix}") for one in targets]
    try:
        yield parts
        # Renaming is the one step that cannot be half done: a crash never leaves half a file.
        for part, target in zip(parts, targets, strict=True):
            _put(part, target)
    finally:
        for part in parts:
            with suppress(OSError):  # it has its place, or cannot be removed: nothing to be done
                part.unlink(missing_ok=True)


def _put(part: Path, target: Path) -> None:
    # Windows replaces no file that is being read, as virus scanners and backups do for a moment.
    for wait in _WAITS:
        try:
            os.replace(part, target)
            return
        except PermissionError:
            time.sleep(wait)
    os.replace(part, target)
