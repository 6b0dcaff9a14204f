"""Output (abstract base class): gives readings to other programs while they are made."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass

from ..vision.readings import Analysis, Face


class OutputError(Exception):
    """An output does not work; the message is a sentence for the user."""


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Snapshot of an analysis, without its frame, so that many may wait.

    captured: time.monotonic() when the frame was captured.
    faces: those shown; none after an error and at the source's end.
    emotions: names, in the order of every face's probabilities; () where there are no faces.
    scene: a track of another scene is another face.
    """

    captured: float
    faces: tuple[Face, ...]
    emotions: tuple[str, ...]
    scene: tuple[int, int] = (0, 0)

    @property
    def largest(self) -> Face | None:
        """The largest face; None without faces."""
        return max(self.faces, key=lambda face: face.box[2] * face.box[3], default=None)


def snapshot(analysis: Analysis | None) -> Snapshot:
    """Snapshot of an analysis; None for no readings."""
    if analysis is None:
        return Snapshot(time.monotonic(), (), ())
    scene = (analysis.numbering, analysis.scene)
    return Snapshot(analysis.frame.captured, analysis.faces, analysis.emotions, scene)


class Output(ABC):
    """Output: opened, sent to and closed in one thread, where it may block.

    title: what it is and where to, in some words, such as "OSC to 127.0.0.1:9000".
    """

    title: str

    @abstractmethod
    def open(self) -> None:
        """Begin. Raises OutputError."""

    @abstractmethod
    def send(self, snapshot: Snapshot) -> None:
        """Send what was read. Raises OutputError."""

    def mark(self, note: str, moment: float) -> None:  # noqa: B027 - most have no markers
        """Send a marker, where the output has any. Raises OutputError.

        moment: time.monotonic() of it.
        """

    @abstractmethod
    def close(self) -> None:
        """End, also where open() failed. Raises OutputError."""
