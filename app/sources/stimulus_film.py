"""Stimulus film: a video file whose frames' spans are known before they are shown."""

from __future__ import annotations

from pathlib import Path

from ..vision.readings import Frame
from .videos import VideoSource

_KEPT = 64  # frames: more than there are between the decoder and the screen


class StimulusFilm(VideoSource):
    """Stimulus film; it says for how long each frame is due to be shown.

    Thread safety: span_of() and is_last() may be called in another thread than all else.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._spans: dict[int, float] = {}
        self._last: int | None = None

    def read(self, timeout: float = 0.5) -> Frame | None:
        frame = super().read(timeout)
        if frame is not None:
            self._spans[frame.number] = max(self.next_time - frame.time, 0.0)
            self._spans.pop(frame.number - _KEPT, None)
            self._last = frame.number if self.ended else None
        return frame

    def span_of(self, frame: Frame) -> float:
        """Seconds from a frame's presentation time to the next one's, or to the film's end.

        0.0 for a frame that was read long ago.
        """
        return self._spans.get(frame.number, 0.0)

    def is_last(self, frame: Frame) -> bool:
        """Whether a frame is the film's last."""
        return frame.number == self._last
