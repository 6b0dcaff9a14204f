"""Schema of a session's folder: file names, columns and metadata fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .vote_columns import vote_columns

VERSION = 2
READINGS, FRAMES, MARKERS = "readings.csv", "frames.csv", "markers.csv"
METADATA, VIDEO, CODES = "session.json", "video.mp4", "codes.csv"
VIDEO_KINDS = ("clean", "annotated", "blurred")
FORMATS = {"csv": "CSV", "xlsx": "Excel", "parquet": "Parquet", "json": "JSON"}
"""Formats of exported tables: the name by suffix."""
LONGEST = 1e8
"""Longest valid session in seconds, three years; larger numbers mean a damaged file."""

MEDIA_TIME = "media_time"
"""Column of the seconds in the file, by the frame's own presentation time; of a camera's frame,
those in the film that was on show then, and empty without one."""
_PLACE = ("wall_clock", "seconds", "frame", "track", "name", "x", "y", "width", "height")
LATER: dict[str, float | str | bool] = {
    **{"roll": 0.0, "turn": 0.0, "quality": nan, "problem": ""},
    **{MEDIA_TIME: nan, "held": False},
}
"""Columns that older sessions lack, with their default values; later() has those of votes too."""
FRAME_COLUMNS = ("frame", "seconds", MEDIA_TIME, "faces", "dropped_before")
"""Column names of frames.csv, in order."""
_VALENCES = {"happy": 1.0, "angry": -1.0, "disgust": -1.0, "fear": -1.0, "sad": -1.0}


class SessionError(Exception):
    """Error of recording, reading or editing a session; the message is for the user."""


def columns(emotions: Sequence[str]) -> list[str]:
    """Column names of readings.csv, in order."""
    return [*_PLACE, "emotion", "certain", *emotions, "valence", *later(emotions)]


def later(emotions: Sequence[str]) -> dict[str, float | str | bool]:
    """Columns that older sessions lack, with their default values, in order."""
    return {**LATER, **dict.fromkeys(vote_columns(emotions), nan)}


def valence(probabilities: NDArray[np.float32] | Sequence[float], emotions: Sequence[str]) -> float:
    """Valence, -1 (unpleasant) to 1 (pleasant): happy minus angry, disgust, fear and sad.

    probabilities: (7,), 0 to 1, in the order of `emotions`.
    """
    pairs = zip(emotions, probabilities, strict=True)
    return float(sum(_VALENCES.get(emotion, 0.0) * value for emotion, value in pairs))


@dataclass(frozen=True)
class Film:
    """The video file that a session was made from, or that was shown while a camera recorded it.

    path: absolute, at that time.
    sha256: of the file, in hexadecimal digits; None where it was not read to its end.
    duration: seconds, or None where it is not known.
    rate: frames per second, or None where it is not known.
    stream: number of the video stream that was read, from 1 on; None for a file without streams.
    """

    path: str
    sha256: str | None = None
    duration: float | None = None
    rate: float | None = None
    stream: int | None = None


@dataclass(frozen=True)
class Metadata:
    """Metadata of a session, kept in session.json.

    version: of the format. Since 2, there is a frames.csv.
    program: the program's version.
    source: name of the camera, file or stream.
    live: whether the source was a camera or a stream.
    model_sha256: SHA-256 of the model's file.
    emotions: names, in the order of the probabilities.
    width: of the frames, in pixels.
    height: of the frames, in pixels.
    settings: fields of Settings at the start.
    start: ISO 8601 with zone.
    end: the same; None while it is recorded, and after a crash.
    frames_analysed: number of recorded frames, with faces or without.
    frames_dropped: number of frames replaced by a newer one before they were analysed.
    video: one of VIDEO_KINDS; None for no video.
    resting_faces: taken out of the readings, {"track", "from", "to", "offsets"}; the key in the
        file is "baselines".
    rules: later edits of the people, see people.apply().
    seconds: length of the session; None until it is finished.
    people: number of tracks; None until it is finished.
    film: the video file; of a camera's session the one that was shown meanwhile, or None.
    film_time: whether the session's seconds are the film's own times, as `analyze` makes them;
        otherwise they are since the recording's start.
    study: {"participant", "stimulus", "run", "consent"} of a session in a study, see consent.py;
        None for all others.
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
    resting_faces: tuple[dict[str, Any], ...] = ()
    rules: tuple[dict[str, Any], ...] = ()
    seconds: float | None = None
    people: int | None = None
    film: Film | None = None
    film_time: bool = False
    study: dict[str, Any] | None = None
