"""Reader: what faces express in pictures, films and cameras, from Python."""

from __future__ import annotations

import math
import os
import time
import warnings
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .. import factories
from ..commands.file_analysis import analyze_file
from ..common.text import as_utf8
from ..sources.base import SourceError, check_file
from ..sources.live import LiveSource
from ..sources.open import open_source
from ..vision.pipeline import Analyzer
from ..vision.readings import Frame
from .faces import Faces
from .images import to_pixels
from .readings import Readings

if TYPE_CHECKING:
    from PIL.Image import Image

_PATIENCE = 30.0  # seconds in which a camera that has failed may come back


class Reader:
    """Reads what faces express, with the program's own model, on this machine alone.

    One reader may serve several threads at once, and films may be read side by side.
    """

    def __init__(self) -> None:
        """Load the model, in some 0.1 seconds and 80 MB. Raises ModelError, DetectorError."""
        first = factories.make_analyzer()
        self.emotions = first.emotions
        """The seven names, in the order of the tables' columns."""
        # Analyzers remember faces: each is lent to one thread, for one picture or film at a time.
        self._idle = deque([first])

    def read(
        self, image: str | os.PathLike[str] | Image | NDArray[Any], *, bgr: bool = False
    ) -> Faces:
        """The faces in one picture.

        image: path of a picture; a PIL image; or an array, gray (H, W), RGB (H, W, 3) or RGBA
            (H, W, 4), of uint8 0 to 255, uint16 (white is what 8, 10, 12, 14 or 16 bits hold,
            whichever first holds the largest value) or floats 0 to 1. Pictures and PIL images are
            turned upright as their EXIF says, and what is transparent is on white.
        bgr: an array's colours are BGR or BGRA, as OpenCV has them.

        Raises ImageError for what is no such image, SourceError for a file that cannot be read.
        """
        if isinstance(image, str | os.PathLike):
            path = Path(image)
            file, pixels = as_utf8(str(path)), _only_picture(path)
        else:
            file, pixels = "", to_pixels(image, bgr=bgr)
        with self._analyzer() as analyzer:
            frame = Frame(pixels, 0, 0.0, time.monotonic(), still=True)
            return Faces(file, analyzer.step(frame))

    def video(
        self,
        path: str | os.PathLike[str],
        every: float | None = None,
        *,
        stream: int | None = None,
    ) -> Readings:
        """The faces in a film, an animated picture or a TIFF of several pages.

        every: seconds between two frames that are given; None: each frame.
        stream: number of the video in a file of several; None: its default, or the largest one.

        Raises SourceError where there is no such file, and iterating does where it cannot be read;
        of one that breaks off, or has more videos, a UserWarning tells.
        """
        file = Path(path)
        check_file(file)
        step = _seconds(every, "every") or 0.0
        return Readings(file.name, self.emotions, partial(self._film, file, step, stream))

    def camera(self, source: int | str = 0, *, seconds: float | None = None) -> Readings:
        """The faces that a camera sees now: of the newest frame whenever the next one is asked for.

        source: number or name of a camera, or a network camera's address (http, https, rtsp).
        seconds: for how long, from the first frame on; None: until you stop iterating.

        Iterating raises SourceError where it cannot be opened, or fails for 30 seconds.
        """
        until = _seconds(seconds, "seconds")
        read = partial(self._live, str(source), math.inf if until is None else until)
        return Readings(str(source), self.emotions, read, endless=until is None)

    @contextmanager
    def _analyzer(self) -> Iterator[Analyzer]:
        """An analyzer that nobody else uses meanwhile."""
        try:
            analyzer = self._idle.pop()
        except IndexError:
            analyzer = factories.make_analyzer()
        try:
            yield analyzer
        finally:
            self._idle.append(analyzer)

    def _film(self, path: Path, every: float, stream: int | None) -> Iterator[Faces]:
        name = as_utf8(str(path))
        with self._analyzer() as analyzer:
            for analysis in analyze_file(path, analyzer, every, tell=_warn, stream=stream):
                yield Faces(name, analysis)

    def _live(self, name: str, seconds: float) -> Iterator[Faces]:
        with self._analyzer() as analyzer, open_source(name) as source:
            if not isinstance(source, LiveSource):
                raise SourceError(f"{name} is a file, not a camera. Read it with video().")
            analyzer.reset()
            analyzer.hurried = True
            frame = _next_frame(source, is_first=True)
            end = frame.time + seconds
            while frame.time <= end:
                yield Faces(source.name, analyzer.step(frame))
                frame = _next_frame(source, is_first=False)


def _only_picture(path: Path) -> NDArray[np.uint8]:
    """The picture in a file, (H, W, 3) uint8 BGR. Raises SourceError."""
    check_file(path)  # a number would open a camera
    with open_source(str(path.absolute())) as source:
        frame = source.read()
        if frame is None or not frame.still or not source.ended:
            raise SourceError(
                f"{path.name} is a film or holds several pictures. Read it with video()."
            )
        return frame.pixels


def _next_frame(source: LiveSource, is_first: bool) -> Frame:
    """A camera's newest frame, once there is one. Raises SourceError."""
    until = time.monotonic() + _PATIENCE
    while (frame := source.read()) is None:
        # One that has worked may come back.
        if source.trouble and (is_first or time.monotonic() > until):
            raise SourceError(source.trouble)
    return frame


def _seconds(value: float | None, name: str) -> float | None:
    """The seconds, checked. Raises ValueError."""
    if value is None or (value >= 0 and math.isfinite(value)):
        return value
    raise ValueError(f"{name} is a number of seconds, 0 or more, and not {value}.")


def _warn(sentence: str) -> None:
    # What is an option there is an argument here.
    warnings.warn(
        sentence.replace("--stream", "stream=N"), stacklevel=4
    )  # the line of whoever iterates
