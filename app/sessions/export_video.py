"""Video export: a session's video with its readings drawn in or its faces blurred."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from ..sources.base import SourceError
from ..sources.videos import VideoSource
from ..vision.blur import STYLES, blur_faces
from ..vision.readings import Analysis, Frame
from .progress import Progress, untold, whole_files
from .replay import Replay
from .schema import SessionError
from .store import Session
from .video_files import RESERVE, check_path
from .video_writer import RATE, VideoFile, position

Draw = Callable[[Analysis], NDArray[np.uint8]]
"""Draws the overlay on an analysis's frame; returns (H, W, 3) uint8 BGR."""


def replay_of(session: Session) -> Replay:
    """Replay of a session's readings, in step with its video if it has one."""
    lead = 1 / RATE if session.video else 0.0
    return Replay(session.readings, session.metadata, lead, session.analysed)


def export_video(  # noqa: PLR0913 - who is hidden, and how
    session: Session,
    target: Path,
    kind: str,
    draw: Draw,
    progress: Progress = untold,
    *,
    hidden: Collection[int] | None = None,
) -> None:
    """Export the session's video as an MP4.

    target: path of the file.
    kind: "annotated", or how faces are hidden: one of blur.STYLES.
    draw: draws the overlay, for "annotated".
    progress: called with the part done, 0 to 1.
    hidden: numbers of the people whose faces are hidden; None for all.

    The write is atomic. Raises SessionError, and what `progress` raises.
    """
    _check(session, kind)
    assert session.video is not None
    check_path(target)
    picture = _pictures(kind, replay_of(session), draw, hidden)
    try:
        with VideoSource(session.video) as source, whole_files(target) as (part,):
            file = VideoFile(part, between=lambda: None)
            end = 0.0
            try:
                for frame in _frames(source, part, progress):
                    file.show(frame.time, partial(picture, frame))
                    end = frame.time + 1 / RATE
                file.hold(end)
            finally:
                file.close()
            _check_complete(part, position(end))
    except SourceError as error:
        raise SessionError(str(error)) from error


def _check(session: Session, kind: str) -> None:
    if kind not in ("annotated", *STYLES):
        raise ValueError(f"Unknown kind of video: {kind}.")
    if session.video is None:
        raise SessionError(
            tr("This session was recorded without video, so there is none to export.")
        )
    if kind == "annotated" and session.metadata.video == "annotated":
        raise SessionError(
            tr(
                "This session's video already has its readings drawn in. Copy it from {folder}."
            ).format(folder=session.folder)
        )


def _pictures(
    kind: str, replay: Replay, draw: Draw, hidden: Collection[int] | None
) -> Callable[[Frame], NDArray[np.uint8]]:
    """What makes the picture of a frame."""
    if kind == "annotated":
        return lambda frame: draw(replay.step(frame))
    return lambda frame: blur_faces(frame.pixels, replay.around(frame, hidden), kind)


def _frames(source: VideoSource, part: Path, progress: Progress) -> Iterator[Frame]:
    while not source.ended:
        frame = source.read()
        if frame is None:
            continue
        if frame.number % RATE == 0:
            # OpenCV does not report failed writes.
            if shutil.disk_usage(part.parent).free < RESERVE:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            progress(min(frame.time / source.duration, 1.0) if source.duration else 0.0)
        yield frame
    progress(1.0)


def _check_complete(part: Path, frames: int) -> None:
    """Raise SessionError unless the file has this number of frames."""
    try:
        with VideoSource(part) as written:
            complete = written.frames == frames
    except SourceError:
        complete = False
    if not complete:
        raise SessionError(
            tr(
                "The video could not be written completely. Choose another folder, or free "
                "up space there."
            )
        )
