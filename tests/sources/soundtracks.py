"""Films with sound, for the tests of it."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

_RATE = 16_000


def film_with_sound(path: Path, seconds: float, beep: tuple[float, float]) -> Path:
    """A gray film of 25 frames a second with a tone of 1 kHz from `beep[0]` to `beep[1]`."""
    with av.open(str(path), "w") as file:
        video = file.add_stream("mpeg4", rate=25)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        sound = file.add_stream("pcm_s16le", rate=_RATE)
        sound.layout = "mono"
        for number in range(round(25 * seconds)):
            picture = np.full((48, 64, 3), 100, np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts = number
            file.mux(video.encode(frame))
        file.mux(video.encode(None))
        times = np.arange(round(seconds * _RATE)) / _RATE
        on = (times >= beep[0]) & (times < beep[1])
        samples = (on * 10_000 * np.sin(2000 * np.pi * times)).astype(np.int16)
        for first in range(0, len(samples), 1600):
            part = samples[first : first + 1600]
            block = av.AudioFrame.from_ndarray(part[None], format="s16", layout="mono")
            block.rate, block.pts, block.time_base = _RATE, first, Fraction(1, _RATE)
            file.mux(sound.encode(block))
        file.mux(sound.encode(None))
    return path
