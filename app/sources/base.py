"""Abstract base class of frame sources, and the exception that they raise."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from ..common.language import tr
from ..vision.readings import Frame


class SourceError(Exception):
    """Exception: a source cannot be used. Its message says what is wrong and what to do."""


@dataclass(frozen=True)
class VideoStream:
    """A video stream of a file.

    number: from 1 on, among the file's video streams. name: for the user. is_default: the file
    says so. rate: frames a second, 0 where unknown.
    """

    number: int
    name: str
    width: int
    height: int
    rate: float
    is_default: bool

    @property
    def label(self) -> str:
        """Such as "2: screen, 1920x1080, 30 frames/s"."""
        parts = [self.name, f"{self.width}x{self.height}"]
        parts += [tr("{rate} frames/s").format(rate=f"{self.rate:.3g}")] if self.rate else []
        return f"{self.number}: {', '.join(part for part in parts if part)}"


class FrameSource(ABC):
    """Abstract base class of frame sources, read by one thread, one frame at a time.

    name: shown to the user.
    live: True where frames come at their own pace (webcam, stream).
    mirrors: True where frames are shown mirrored (webcam).
    still: True for a single picture.
    duration: seconds; None where unknown.
    rate: frames per second; None where unknown.
    notice: a sentence on what is not shown of a file, such as another video stream; otherwise "".
    streams: video streams of a file that can be chosen; empty for what has none.
    stream: the one that is shown.
    path: of the file, absolute; None for cameras and streams.
    """

    live: bool = False
    mirrors: bool = False
    still: bool = False
    duration: float | None = None
    rate: float | None = None
    notice: str = ""
    streams: tuple[VideoStream, ...] = ()
    stream: VideoStream | None = None
    path: Path | None = None

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def status(self) -> str:
        """Status text: "" while frames come, otherwise what the source is doing about it."""
        return ""

    @property
    def ended(self) -> bool:
        """End of file: True once the last frame was read. Live sources never end."""
        return False

    @abstractmethod
    def read(self, timeout: float = 0.5) -> Frame | None:
        """The next frame (a live source's newest); None after `timeout` seconds or at the end."""

    def seek(self, seconds: float) -> None:  # noqa: B027 (most sources have nothing to do here)
        """Seek to a time in seconds of a video file. Other sources ignore it."""

    @abstractmethod
    def close(self) -> None:
        """Release the device or file. May be called twice."""

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
    """File check: raise SourceError unless the file exists, is readable and is not empty."""
    # os.path returns False where Path raises: a name too long, a folder without permission.
    if os.path.isdir(path):
        raise SourceError(
            tr("{path} is a folder. Choose a picture or a video in it.").format(path=path)
        )
    if not os.path.isfile(path):
        raise SourceError(tr("There is no file {path}. Was it moved or renamed?").format(path=path))
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        raise SourceError(
            tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason(error))
        ) from error
    if empty:
        raise SourceError(tr("{name} is empty. Copy or download it again.").format(name=path.name))


def reason(error: OSError) -> str:
    """The system's message for an error, in lower case and without a full stop."""
    words = error.strerror or tr("the system gives no reason")
    return words[:1].lower() + words[1:].rstrip(".")
