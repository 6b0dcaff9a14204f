"""Progress and cancellation of long tasks, and their atomic writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..common import files
from ..common.language import tr
from ..sources.base import reason
from .schema import SessionError

Progress = Callable[[float], None]
"""Progress callback: called with the part done, 0 to 1. It may raise Cancelled."""


class Cancelled(Exception):
    """The user cancelled the task; its files are not written."""


def untold(done: float) -> None:
    """Progress callback that does nothing."""


def part_of(progress: Progress, first: float, last: float) -> Progress:
    """Progress callback of a part of the task, which goes from `first` to `last` (0 to 1)."""
    return lambda done: progress(first + (last - first) * done)


@contextmanager
def whole_files(*targets: Path) -> Iterator[list[Path]]:
    """Atomic write of several files, as files.whole_files. Raises SessionError."""
    try:
        with files.whole_files(*targets) as parts:
            yield parts
    except OSError as error:
        raise SessionError(
            tr(
                "{name} cannot be saved: {reason}. Close it in other programs, choose "
                "another folder, or free up space there."
            ).format(name=targets[0].name, reason=reason(error))
        ) from error


def save(target: Path, content: bytes) -> None:
    """Write a file atomically. Raises SessionError."""
    with whole_files(target) as (part,):
        part.write_bytes(content)
