"""Progress and cancellation of long work, whose file is written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..common import files
from ..sources.base import reason
from .schema import SessionError

Progress = Callable[[float], None]
"""Told how far the work is, 0 to 1. It may raise Cancelled."""


class Cancelled(Exception):
    """The user called the work off; nothing of it stays behind."""


def untold(done: float) -> None:
    """For work that nobody watches."""


def part_of(progress: Progress, first: float, last: float) -> Progress:
    """The progress of a piece of the work, which goes from `first` to `last` (0 to 1) of it."""
    return lambda done: progress(first + (last - first) * done)


@contextmanager
def whole_files(*targets: Path) -> Iterator[list[Path]]:
    """As files.whole_files. Raises SessionError where the system cannot write."""
    try:
        with files.whole_files(*targets) as parts:
            yield parts
    except OSError as error:
        raise SessionError(
            f"{targets[0].name} cannot be saved: {reason(error)}. "
            "Close it in other programs, choose another folder, or make room there."
        ) from error


def save(target: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises SessionError."""
    with whole_files(target) as (part,):
        part.write_bytes(content)
