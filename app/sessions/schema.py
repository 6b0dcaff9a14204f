"""Schema of a session's folder: the names of its files, their columns and fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import Any

import numpy as np

VERSION = 1
READINGS, METADATA, MARKERS, VIDEO = "readings.csv", "session.json", "markers.csv", "video.mp4"
VIDEO_KINDS = ("clean", "annotated", "blurred")
FORMATS = {"csv": "CSV", "xlsx": "Excel", "parquet": "Parquet", "json": "JSON"}
"""What a format of exported tables is called, by its suffix."""
LONGEST = 1e8
"""Seconds, three years; what claims to be longer is damaged."""

_PLACE = ("wall_clock", "seconds", "frame", "track", "name", "x", "y", "width", "height")
LATER: dict[str, float | str] = {"roll": 0.0, "turn": 0.0, "quality": nan, "problem": ""}
"""Columns that sessions of earlier versions lack, and what stands for them there."""
_VALENCES = {"happy": 1.0, "angry": -1.0, "disgust": -1.0, "fear": -1.0, "sad": -1.0}


class SessionError(Exception):
    """Why a session cannot be recorded, read or changed, in a sentence for the user."""


def columns(emotions: Sequence[str]) -> list[str]:
    """The names of readings.csv's columns, in order."""
    return [*_PLACE, "emotion", "certain", *emotions, "valence", *LATER]


def valence(probabilities: np.ndarray | Sequence[float], emotions: Sequence[str]) -> float:
    """How pleasant a face looks, -1 to 1: happy less angry, disgust, fear and sad."""
    pairs = zip(emotions, probabilities, strict=True)
    return float(sum(_VALENCES.get(emotion, 0.0) * value for emotion, value in pairs))


@dataclass(frozen=True)
class Metadata:
    """What session.json says.

    version: of the format.
    program: its version.
    source: the camera's or file's name.
    width, height: of the frames, in pixels.
    start, end: ISO 8601 with zone; end is None while it is recorded, and after a crash.
    video: one of VIDEO_KINDS, or None.
    baselines: resting faces taken out of the readings, {"track", "from", "to", "offsets"}.
    rules: later edits of the people, see people.apply().
    seconds, people: how long it is and how many tracks it has; None as long as it was not finished.
    """

    version: int
    program: str
    source: str
    live: bool
    model_sha256: str
    emotions: tuple[str, ...]
    width: int
    height: int
    settings: dict[str, Any]
    start: str
    end: str | None = None
    frames_analysed: int = 0
    frames_dropped: int = 0
    video: str | None = None
    baselines: tuple[dict[str, Any], ...] = ()
    rules: tuple[dict[str, Any], ...] = ()
    seconds: float | None = None
    people: int | None = None
