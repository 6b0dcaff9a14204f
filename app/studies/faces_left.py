"""Faces left in a video whose faces were hidden: its frames are searched once more."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..common.csv_text import harmless
from ..sessions.progress import Progress, untold
from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.readings import Box, Frame
from .errors import StudyError
from .files import write_text

Find = Callable[[NDArray[np.uint8]], Sequence[Box]]
"""Finds all faces of a picture, (H, W, 3) uint8 BGR."""
_COLUMNS = ("session", "seconds", "frame", "x", "y", "width", "height")
_ROUNDING = 1e-3  # seconds


@dataclass(frozen=True)
class FaceLeft:
    """A face that was found after hiding.

    session: name of its folder. seconds: time in the video. frame: its number, from 0 on.
    box: in pixels of the video.
    """

    session: str
    seconds: float
    frame: int
    box: Box


def faces_left(  # noqa: PLR0913 - what is searched, and how
    video: Path,
    session: str,
    find: Find,
    shown: Callable[[Frame], Iterable[Box]],
    *,
    every: float = 0.0,
    progress: Progress = untold,
) -> list[FaceLeft]:
    """Faces in the frames of a video, but for those that are to be seen. Raises StudyError.

    session: name of its folder.
    shown: boxes of the faces that are left visible on purpose, in a frame.
    every: seconds between frames that are searched; 0 for all frames.
    """
    found: list[FaceLeft] = []
    due = 0.0
    try:
        with VideoSource(video) as source:
            while not source.ended:
                frame = source.read()
                if frame is None or frame.time < due:
                    continue
                due = frame.time + every - _ROUNDING
                kept = list(shown(frame))
                left = (box for box in find(frame.pixels) if not _is_among(box, kept))
                found += (FaceLeft(session, frame.time, frame.number, box) for box in left)
                if source.duration:
                    progress(min(frame.time / source.duration, 1.0))
    except SourceError as error:
        raise StudyError(str(error)) from error
    progress(1.0)
    return found


def write_faces_left(path: Path, faces: Iterable[FaceLeft]) -> None:
    """Write the faces as CSV: session, seconds, frame, x, y, width, height. Raises StudyError."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(
        (harmless(one.session), round(one.seconds, 3), one.frame, *one.box) for one in faces
    )
    write_text(path, text.getvalue())


def spans(faces: Sequence[FaceLeft], gap: float = 1.0) -> list[tuple[str, float, float]]:
    """Session, start and end (seconds) of stretches with faces, at most `gap` seconds apart."""
    found: list[tuple[str, float, float]] = []
    for one in sorted(faces, key=lambda face: (face.session, face.seconds)):
        if found and found[-1][0] == one.session and one.seconds - found[-1][2] <= gap:
            found[-1] = (one.session, found[-1][1], one.seconds)
        else:
            found.append((one.session, one.seconds, one.seconds))
    return found


def _is_among(box: Box, shown: Iterable[Box]) -> bool:
    """Whether the middle of a box lies in one of those that are to be seen."""
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    return any(a <= x <= a + width and b <= y <= b + height for a, b, width, height in shown)
