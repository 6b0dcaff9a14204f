"""Video files: a frame source that decodes and seeks."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from ..common.language import tr
from ..vision.readings import Frame
from .base import FrameSource, SourceError, VideoStream, check_file
from .limits import LARGEST_PICTURE, too_large
from .video_decoder import Decoder, Picture
from .video_times import early_end

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".wmv", ".flv", ".ts"}
    | {".mts", ".m2ts", ".3gp", ".ogv", ".gif"}
)
_ROUNDING = 1e-3  # seconds
_BACK = (0.0, 2.0, 10.0, 60.0, 300.0)  # seconds before the target from which a seek decodes


class VideoSource(FrameSource):
    """A video file, read frame by frame as fast as it decodes.

    Raises SourceError if not one frame can be decoded. A truncated file ends early.

    frames: the number of frames that the file states, or None.
    streams: the file's video streams.
    stream: the one shown, by the number asked for; without, the file's default or largest one.
    """

    def __init__(self, path: Path, stream: int | None = None) -> None:
        super().__init__(path.name)
        check_file(path)
        self._decoder = Decoder(path, stream)
        self.streams = self._decoder.streams
        self.stream = self._decoder.stream
        self.notice = _notice(path.name, self.streams, self.stream)
        self.rate = self._decoder.rate
        self.frames = self._decoder.frames
        self.duration = self._decoder.duration
        self._number = 0
        self._target: float | None = None  # seconds; where seek() sends the next read()
        self._is_near = False  # the decoder is before the target, and goes there frame by frame
        self._status = ""
        self._end = 0.0
        self._check_size(path)
        # One frame ahead, so that the end is known when the last one is given.
        self._next = self._decoder.next()
        if self._next is None:
            self.close()
            raise SourceError(
                tr(
                    "{name} has no frame that can be read. It may be damaged, or no video. See "
                    "whether another program plays it, and save it as MP4 there."
                ).format(name=path.name)
            )

    @property
    def is_one_picture(self) -> bool:
        """Whether there is no second frame, before the first is read."""
        second = self._decoder.next()
        if second is not None:
            self._decoder.unread(second)
        return second is None

    @property
    def next_time(self) -> float:
        """Presentation time of the frame that read() gives next; the film's end after the last."""
        return self._end if self._next is None else self._next[1]

    @property
    def ended(self) -> bool:
        return self._next is None and self._target is None

    @property
    def status(self) -> str:
        """Status text: a message once a truncated file has ended, otherwise ""."""
        return self._status

    def read(self, timeout: float = 0.5) -> Frame | None:
        if self._target is not None and self._go_towards(self._target, timeout):
            self._target = None
        if self._next is None or self._target is not None:
            return None
        pixels, position = self._next
        frame = Frame(pixels, self._number, position, captured=time.monotonic())
        self._number += 1
        self._next = self._decoder.next()
        if self._next is None:
            self._end = position + self._decoder.step
            self._status = early_end(self.name, self._end, self.duration, self._decoder.is_cut_off)
        return frame

    def seek(self, seconds: float) -> None:
        """Seek to the frame on show at `seconds`; read() returns None until it is there.

        In a file without an index, all frames before the target are decoded.
        """
        if self._decoder.is_open:
            self._target = max(seconds, 0.0)
            self._status = ""
            self._is_near = False

    def close(self) -> None:
        self._decoder.close()
        self._next = self._target = None

    def _check_size(self, path: Path) -> None:
        """Size limit: raise SourceError before a frame too large for memory is decoded."""
        width, height = self._decoder.size
        if width * height > LARGEST_PICTURE:
            self.close()
            raise SourceError(too_large(path.name))

    def _go_towards(self, seconds: float, timeout: float) -> bool:
        """Go on with a seek for up to `timeout` seconds. True once it is done."""
        until = time.monotonic() + timeout
        if not self._is_near:
            self._next = self._before(seconds)
            self._is_near = True
        while self._next is not None:
            after = self._decoder.next()
            if after is None:
                return True
            if after[1] > seconds + _ROUNDING:
                self._decoder.unread(after)
                return True
            self._next = after
            if time.monotonic() >= until:
                return False
        return True

    def _before(self, seconds: float) -> Picture | None:
        """A picture that is shown at `seconds` or earlier: by the index, or the file's first."""
        for back in _BACK:
            self._decoder.jump(seconds - back)
            found = self._decoder.next()
            if found is not None and found[1] <= seconds + _ROUNDING:
                return found
            if back >= seconds:
                break
        self._decoder.restart()
        return self._decoder.next()


def _notice(name: str, streams: Sequence[VideoStream], shown: VideoStream | None) -> str:
    """Which other video streams a file has; "" where it has none."""
    others = [each.label for each in streams if each != shown]
    if shown is None or not others:
        return ""
    return tr("{name} holds {count} videos. Shown is {shown}. Not shown: {others}.").format(
        name=name, count=len(streams), shown=shown.label, others="; ".join(others)
    )
