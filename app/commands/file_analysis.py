"""File analysis: a picture or video in, the readings of its frames out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..sources.base import check_file
from ..sources.open import FrameSource, open_source
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis

# Faces are followed from frame to frame, which needs frames at least this close, in seconds.
_CLOSEST = 0.1


def analyze_file(  # noqa: PLR0913 - what is left out has a good default
    path: Path,
    analyzer: Analyzer,
    every: float = 0.0,
    report: Callable[[float], None] = lambda done: None,
    tell: Callable[[str], None] = lambda sentence: None,
    *,
    stream: int | None = None,
    opened: Callable[[FrameSource], None] = lambda source: None,
    open_it: Callable[[], FrameSource] | None = None,
) -> Iterator[Analysis]:
    """What is read in one file, frame by frame or every so many seconds. Raises SourceError.

    A frame's faces are those that an earlier frame confirmed; a picture stands for itself.

    report: told how far the file is, 0 to 1.
    tell: told what is the matter with a file that could be read all the same.
    stream: number of a video file's stream; None: its default, or the largest one.
    opened: told what the file is, before its first frame.
    open_it: gives the file's source, read ahead say; None: it is opened here.
    """
    with open_file(path, stream) if open_it is None else open_it() as source:
        analyzer.reset()
        analyzer.hurried = False
        if source.notice and stream is None:
            tell(f"{source.notice} --stream chooses.")
        opened(source)
        due = 0.0 if source.still else min(every, _CLOSEST)
        for analysis in _analyses(source, analyzer, every):
            time = analysis.frame.time
            report(min(1.0, time / source.duration) if source.duration else 0.0)
            if analysis.frame.still or time >= due:  # each page of a TIFF stands for itself
                due = _next_due(time, every)
                yield analysis
        if source.status:
            tell(source.status)


def open_file(path: Path, stream: int | None = None) -> FrameSource:
    """The source of a file, which is no camera whatever its name. Raises SourceError."""
    check_file(path)  # a number or name would open a camera, which never ends
    # Absolute, so that no name is a camera's; a link stays, as its own name says what it is.
    return open_source(str(path.absolute()), stream)


def _analyses(source: FrameSource, analyzer: Analyzer, every: float) -> Iterator[Analysis]:
    """Readings of all frames, or of as many as following the faces needs."""
    due = 0.0
    while not source.ended:
        frame = source.read()
        if frame is not None and (frame.still or frame.time >= due):
            due = _next_due(frame.time, min(every, _CLOSEST))
            yield analyzer.step(frame)


def _next_due(time: float, every: float) -> float:
    """The first multiple of `every` after `time`; rather a rounding error early than late."""
    return (time // every + 1) * every - 1e-6 if every > 0 else 0.0
