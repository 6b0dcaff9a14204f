"""Video streams of a file: which there are, and which is shown unless another is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..common.language import tr
from .base import SourceError, VideoStream

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream as FFmpegStream

_MOVING = 1.0  # frames a second, from which a stream is no slide show beside another one


def video_streams(container: InputContainer) -> list[tuple[VideoStream, FFmpegStream]]:
    """The video streams that FFmpeg can decode, less cover art where there is anything else."""
    described = [
        (_describe(number, stream), stream)
        for number, stream in enumerate(container.streams.video, 1)
        if stream.codec_context is not None
    ]
    return [each for each in described if not _is_picture(each[1])] or described


def choose(name: str, streams: Sequence[VideoStream], wanted: int | None) -> VideoStream:
    """The stream of the number `wanted`; without one the file's default, the largest moving one
    where there are several or none. Raises SourceError where there is no such stream."""
    if wanted is not None:
        for stream in streams:
            if stream.number == wanted:
                return stream
        there = "; ".join(stream.label for stream in streams)
        raise SourceError(
            tr("{name} has no video stream {number}. There is: {streams}.").format(
                name=name, number=wanted, streams=there
            )
        )
    return max(
        streams, key=lambda s: (s.is_default, s.rate >= _MOVING, s.width * s.height, -s.number)
    )


def _describe(number: int, stream: FFmpegStream) -> VideoStream:
    from av.stream import Disposition

    rate = float(stream.average_rate or stream.guessed_rate or 0)
    title = stream.metadata.get("title", "")
    is_default = bool(stream.disposition & Disposition.default)
    return VideoStream(number, title, stream.width, stream.height, rate, is_default)


def _is_picture(stream: FFmpegStream) -> bool:
    from av.stream import Disposition

    pictures = Disposition.attached_pic | Disposition.timed_thumbnails | Disposition.still_image
    return bool(stream.disposition & pictures) or stream.width == 0
