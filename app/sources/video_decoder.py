"""Video decoder: a file's frames with their own presentation times, by FFmpeg (PyAV)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .base import SourceError, VideoStream
from .containers import is_cut_off
from .limits import LARGEST_PICTURE
from .video_pictures import Deinterlacer, to_pixels
from .video_streams import choose, video_streams
from .video_times import believable_duration, believable_rate, follows

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame

Picture = tuple[NDArray[np.uint8], float]
"""(H, W, 3) uint8 BGR, and its presentation time in seconds."""

_USUAL_RATE = 25.0
_DAMAGED_IN_A_ROW = 100  # packets and frames that fail before they count as the end of the file
_LOCAL = {"protocol_whitelist": "file"}  # a playlist in a file's place opens nothing else
_AS_FAR_AS_IT_GOES = _LOCAL | {"seekable": "0"}  # without a look at the end first


class Decoder:
    """Decodes one video stream of a file from its beginning, or from where its index leads.

    Times count from the file's own start, as players count them: a video that begins after its
    sound begins later than 0. Raises SourceError for a stream that is not there.

    stream: which is decoded. streams: all of the file's, less cover art and thumbnails.
    rate: frames a second, None where unknown.
    frames: how many the file claims to have, None where it does not say.
    duration: seconds, None where the file does not say.
    step: seconds for which the last frame is shown.
    is_cut_off: the file ends before its own last part does.
    size: width and height of a frame, before any is decoded.
    """

    def __init__(self, path: Path, wanted: int | None = None) -> None:
        self._path = path
        self._wanted = wanted
        self._peeked: list[Picture] = []
        self._time = -math.inf
        self._deinterlacer = Deinterlacer()
        self._container: InputContainer | None = None
        self._frames: Iterator[VideoFrame] = iter(())
        self.stream: VideoStream | None = None
        self.streams: tuple[VideoStream, ...] = ()
        self.rate: float | None = None
        self.frames: int | None = None
        self.duration: float | None = None
        self.size = (0, 0)
        self.is_cut_off = is_cut_off(path)
        self._is_whole = True
        self._open()
        self.step = 1 / (self.rate or _USUAL_RATE)

    @property
    def is_open(self) -> bool:
        return self._container is not None

    def next(self) -> Picture | None:
        """The next picture, always later than the one before; None at the end."""
        if self._peeked:
            pixels, self._time = self._peeked.pop()
            return pixels, self._time
        for frame in self._frames:
            converted = self._converted(frame)
            if converted is None:
                continue
            time = self._time_of(frame)
            if frame.duration and frame.time_base:
                self.step = float(frame.duration * frame.time_base)
            self._time = time
            return converted, time
        return None

    def unread(self, picture: Picture) -> None:
        """Have `next` give the picture that it gave last once more."""
        self._peeked.append(picture)

    def jump(self, seconds: float) -> None:
        """Go on near this time, by the file's index: perhaps elsewhere, so look at the times."""
        from av.error import FFmpegError

        if self._container is None:
            return
        self._begin_anew()
        try:
            self._container.seek(round((seconds + self._start) * 1e6))
        except FFmpegError:  # a file without an index
            self.restart()

    def restart(self) -> None:
        """Go on from the beginning."""
        self.close()
        self._begin_anew()
        self._open()

    def close(self) -> None:
        if self._container is not None:
            self._container.close()
        self._container = None
        self._peeked = []
        self._frames = iter(())

    def _begin_anew(self) -> None:
        self._peeked, self._time = [], -math.inf
        self._deinterlacer.reset()

    def _open(self) -> None:
        container = self._opened(_LOCAL)
        if container is None and self.is_cut_off:  # within a fragment's head
            container = self._opened(_AS_FAR_AS_IT_GOES)
            self._is_whole = False
        if container is None:
            return
        streams = video_streams(container)
        if not streams:
            container.close()
            return
        try:
            chosen = choose(self._path.name, [each for each, _ in streams], self._wanted)
        except SourceError:
            container.close()
            raise
        self._container = container
        self.stream = chosen
        self.streams = tuple(each for each, _ in streams)
        self._stream = next(stream for each, stream in streams if each == chosen)
        self._stream.thread_type = "AUTO"
        self._describe(container)
        self._frames = self._decoded(container)

    def _opened(self, options: dict[str, str]) -> InputContainer | None:
        """The file as FFmpeg opens it; None where it holds nothing that it knows."""
        import av

        try:
            return av.open(str(self._path.resolve()), options=options, metadata_errors="replace")
        except (av.error.FFmpegError, ValueError):
            return None

    def _describe(self, container: InputContainer) -> None:
        """Read what the file says of the stream that was chosen."""
        stream = self._stream
        self.rate = believable_rate(float(stream.guessed_rate or stream.average_rate or 0))
        self.frames = stream.frames or None
        seconds = (container.duration or 0) / 1e6
        if container.format.name == "avi" and stream.average_rate:
            # What is there of the file, which may be cut off; its header counts all frames.
            seconds = max(seconds, float(stream.frames / stream.average_rate))
        self.duration = believable_duration(seconds) if self._is_whole else None
        self.size = (stream.width, stream.height)
        self._start = (container.start_time or 0) / 1e6
        self._aspect = float(stream.sample_aspect_ratio or 1)
        # AVI and raw streams have no presentation times; where frames are reordered, those of
        # their packets are not in order either.
        self._counts = container.format.name == "avi" and bool(stream.codec_context.has_b_frames)

    def _decoded(self, container: InputContainer) -> Iterator[VideoFrame]:
        """Frames in the order in which they are shown; damaged packets are passed over."""
        from av.error import FFmpegError

        packets = container.demux(self._stream)
        failed = 0
        while failed < _DAMAGED_IN_A_ROW:
            try:
                packet = next(packets, None)
            except FFmpegError:  # the file breaks off
                packet = None
            try:
                frames = self._stream.decode(packet)  # None: what is left in the decoder
                failed = 0
            except FFmpegError:
                frames = []
                failed += 1
            for frame in frames:
                yield from self._deinterlacer.push(frame)
            if packet is None:
                break
        yield from self._deinterlacer.flush()

    def _converted(self, frame: VideoFrame) -> NDArray[np.uint8] | None:
        """The picture; None where it cannot be converted, or would fill the memory."""
        from av.error import FFmpegError

        if frame.width * frame.height > LARGEST_PICTURE:
            return None
        try:
            return to_pixels(frame, self._aspect)
        except (FFmpegError, ValueError):
            return None

    def _time_of(self, frame: VideoFrame) -> float:
        """The frame's own time; one step after the frame before where it has none, or one that
        damage has moved."""
        if frame.time is not None and not self._counts:
            # Rounded as the file's start is, which FFmpeg gives in whole microseconds.
            time = max(0.0, round(frame.time - self._start, 6))
            if follows(time, self._time, self.duration):
                return time
        return 0.0 if self._time == -math.inf else self._time + self.step
