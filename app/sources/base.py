"""Base class of all frame sources, and the error that they raise."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

from ..vision.readings import Frame


class SourceError(Exception):
    """A source cannot be used; the message is a plain sentence on what is wrong and what to do."""


class FrameSource(ABC):
    """Gives frames, one at a time, to one reading thread.

    name: for the user to read.
    live: frames come at their own pace (webcam, stream).
    mirrors: it is shown like a mirror (webcam).
    still: a single picture.
    duration: seconds, rate: frames a second; None where unknown.
    """

    live: bool = False
    mirrors: bool = False
    still: bool = False
    duration: float | None = None
    rate: float | None = None

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def status(self) -> str:
        """Empty while frames come, otherwise what the source is doing about it."""
        return ""

    @property
    def ended(self) -> bool:
        """True once a file's last frame was read. Live sources never end."""
        return False

    @abstractmethod
    def read(self, timeout: float = 0.5) -> Frame | None:
        """The next frame (a live source's newest); None after `timeout` seconds, or at the end."""

    def seek(self, seconds: float) -> None:  # noqa: B027 (most sources have nothing to do here)
        """Go on from this time of a video file; other sources have no position and ignore it."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the device or file. Closing twice is fine."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def check_file(path: Path) -> None:
    """Raise SourceError unless this is a file, readable and not empty."""
    # os.path answers False, where Path raises, for a name too long or a folder closed to us.
    if os.path.isdir(path):
        raise SourceError(f"{path} is a folder. Choose a picture or a video in it.")
    if not os.path.isfile(path):
        raise SourceError(f"There is no file {path}. Was it moved or renamed?")
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        raise SourceError(f"{path.name} cannot be read: {reason(error)}.") from error
    if empty:
        raise SourceError(f"{path.name} is empty. Copy or download it again.")


def reason(error: OSError) -> str:
    """The system's own words for an error, made to stand inside a sentence."""
    words = error.strerror or "the system gives no reason"
    return words[:1].lower() + words[1:].rstrip(".")
