"""Atomic writes: a file is written completely or not at all."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_WAITS = (0.05, 0.1, 0.2)  # seconds


def write_whole(path: Path, content: bytes) -> None:
    """Atomic write with fsync; if it fails, the old file is unchanged. Raises OSError."""
    with whole_files(path) as (part,), part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def whole_files(*targets: Path) -> Iterator[list[Path]]:
    """Context manager for an atomic write of several files: temporary files to write instead.

    They replace `targets` when the block ends. If it fails, they are deleted and the targets are
    unchanged. Raises OSError.
    """
    # The suffix stays last, as some writers choose the format by it.
    parts = [one.with_name(f".{one.stem}.{os.getpid()}.part{one.suffix}") for one in targets]
    try:
        yield parts
        # Renaming is atomic: a crash never leaves half a file.
        for part, target in zip(parts, targets, strict=True):
            _put(part, target)
    finally:
        for part in parts:
            with suppress(OSError):  # it was renamed, or cannot be deleted
                part.unlink(missing_ok=True)


def _put(part: Path, target: Path) -> None:
    # Windows does not replace an open file; virus scanners and backups open files for a moment.
    for wait in _WAITS:
        try:
            os.replace(part, target)
            return
        except PermissionError:
            time.sleep(wait)
    os.replace(part, target)
