"""How long work says how far it is, how it is called off, and how its file comes whole or not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.sessions.format import SessionError
from app.vision.frame_source import reason

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
    """Files to write instead of `targets`, beside them; they take their places together, once all
    is written. What stood there stays as it was if anything fails. Raises SessionError where the
    system cannot write.
    """
    # The suffix stays the last, as some writers choose the format by it.
    parts = [target.with_name(f".{target.stem}.part{target.suffix}") for target in targets]
    try:
        yield parts
        for part, target in zip(parts, targets, strict=True):
            os.replace(part, target)
    except OSError as error:
        raise SessionError(
            f"{targets[0].name} cannot be saved: {reason(error)}. "
            "Close it in other programs, choose another folder, or make room there."
        ) from error
    finally:
        for part in parts:
            with suppress(OSError):  # it has its place, or cannot be removed: nothing to be done
                part.unlink(missing_ok=True)


def save(target: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises SessionError."""
    with whole_files(target) as (part,):
        part.write_bytes(content)
