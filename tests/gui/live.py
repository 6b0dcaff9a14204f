"""What a live state is given in tests: sources, frames, faces and readings."""

from __future__ import annotations

import time
from typing import cast

import numpy as np
from numpy.typing import NDArray

from app.gui.live_state import LiveState
from app.playback.capture_thread import SourceInfo
from app.sessions.recorder import Recorder
from app.settings import Settings
from app.vision.readings import Analysis, Face, Frame
from tests.feeding import EMOTIONS
from tests.personal.users import reading


def camera(name: str = "Left") -> SourceInfo:
    return SourceInfo(name, live=True, still=False, duration=None, mirrors=True)


def photo(name: str = "photo.jpg") -> SourceInfo:
    return SourceInfo(name, live=False, still=True, duration=None)


def video(name: str = "clip.mp4", duration: float = 10.0) -> SourceInfo:
    return SourceInfo(name, live=False, still=False, duration=duration)


def frame(number: int = 0, age: float = 0.0, still: bool = False) -> Frame:
    """A gray wall, captured `age` seconds ago."""
    pixels = np.full((90, 160, 3), 128, np.uint8)
    return Frame(pixels, number, number / 30, time.monotonic() - age, still)


def face(track: int = 1, side: int = 20, emotion: str = "happy", name: str = "") -> Face:
    """A square face at the picture's upper left, the further right the higher its number."""
    box = (30 * (track - 1), 10, side, side)
    crop = np.full((48, 48), track, np.uint8)
    return Face(track, box, reading(**{emotion: 0.8}), emotion, True, crop, name)


def analysis(of: Frame, *faces: Face, scene: int = 0, dropped: int = 0, out: int = 0) -> Analysis:
    """out: the track whose resting face is taken out; 0 for none."""
    resting: dict[int, NDArray[np.float32]] = {out: np.zeros(7, np.float32)} if out else {}
    return Analysis(of, faces, EMOTIONS, {}, scene, dropped, resting)


def looking(*faces: Face, source: SourceInfo | None = None, still: bool = False) -> LiveState:
    """A state in which the source's first frame was read, with these faces in it."""
    state = LiveState(Settings())
    state.show_source(source or camera())
    first = frame(still=still)
    state.show_frame(first)
    state.show_analysis(analysis(first, *faces))
    return state


class FakeRecorder:
    """Records nothing, for so many seconds."""

    def __init__(self, seconds: float = 5.0) -> None:
        self.seconds = seconds


def recorder(seconds: float = 5.0) -> Recorder:
    return cast(Recorder, FakeRecorder(seconds))
