"""Sound track of a film: decoded by FFmpeg (PyAV), in the film's own time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.container import InputContainer

RATE = 48_000
"""Samples a second of what is read, of each of two channels."""
_LOCAL = {"protocol_whitelist": "file"}  # a playlist in a file's place opens nothing else
_DAMAGED_IN_A_ROW = 100  # packets that fail before they count as the end


class SoundTrack:
    """Sound track, read from its beginning; what cannot be decoded is silent.

    has_sound: whether the film has a sound track that can be read.
    position: seconds in the film of what read() gives next.
    """

    def __init__(self, film: Path) -> None:
        self._film = film
        self._container: InputContainer | None = None
        self._blocks: Iterator[NDArray[np.int16]] = iter(())
        self._ready = np.empty((0, 2), np.int16)
        self.position = 0.0
        self.has_sound = self._open()

    def read(self, count: int) -> NDArray[np.int16]:
        """The next samples, (count, 2) int16; silence where there is no sound."""
        while len(self._ready) < count:
            block = next(self._blocks, None)
            if block is None:
                block = np.zeros((count, 2), np.int16)
            self._ready = np.concatenate([self._ready, block])
        found, self._ready = self._ready[:count], self._ready[count:]
        self.position += count / RATE
        return found

    def go_to(self, seconds: float) -> None:
        """Go on at a time in the film, by decoding what is before it."""
        if seconds < self.position:
            self.close()
            self._open()
        while seconds - self.position >= 1 / RATE:
            self.read(min(round((seconds - self.position) * RATE), RATE))

    def close(self) -> None:
        """Let the file go; what is read from now on is silent. May be called twice."""
        if self._container is not None:
            self._container.close()
        self._container, self._blocks = None, iter(())

    def _open(self) -> bool:
        import av

        self._ready, self.position = np.empty((0, 2), np.int16), 0.0
        try:
            container = av.open(
                str(self._film.resolve()), options=_LOCAL, metadata_errors="replace"
            )
        except (av.error.FFmpegError, ValueError):
            return False
        if not container.streams.audio:
            container.close()
            return False
        self._container = container
        self._blocks = _decoded(container)
        return True


def _decoded(container: InputContainer) -> Iterator[NDArray[np.int16]]:
    """Blocks of samples (N, 2), with silence before a track that begins after the film."""
    from av.audio.resampler import AudioResampler

    resampler = AudioResampler(format="s16", layout="stereo", rate=RATE)
    begun = False
    for frame in _frames(container):
        if not begun:
            begun = True
            late = round(((frame.time or 0.0) - (container.start_time or 0) / 1e6) * RATE)
            if late > 0:
                yield np.zeros((late, 2), np.int16)
        for block in resampler.resample(frame):
            yield np.asarray(block.to_ndarray(), np.int16).reshape(-1, 2)
    for block in resampler.resample(None):
        yield np.asarray(block.to_ndarray(), np.int16).reshape(-1, 2)


def _frames(container: InputContainer) -> Iterator[AudioFrame]:
    """The frames of the first sound track; damaged packets are passed over."""
    from av.error import FFmpegError

    stream = container.streams.audio[0]
    packets, failed = container.demux(stream), 0
    while failed < _DAMAGED_IN_A_ROW:
        try:
            packet = next(packets, None)
            frames = stream.decode(packet)  # None: what is left in the decoder
            failed = 0
        except FFmpegError:
            failed += 1
            continue
        yield from frames
        if packet is None:
            return
