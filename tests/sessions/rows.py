"""Readings as a session has them, made row by row for the tests of what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from math import nan
from typing import Any

import numpy as np
import pandas as pd

from app.sessions.schema import FRAME_COLUMNS, VERSION, Metadata, columns, valence
from app.sessions.vote_columns import vote_values

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
_START = datetime(2026, 11, 22, 19, 35, 4, tzinfo=timezone(timedelta(hours=1)))


def row(  # noqa: PLR0913 - what a test may want to say of a row
    seconds: float,
    emotion: str = "neutral",
    *,
    strength: float = 0.4,
    certain: bool = True,
    person: int = 1,
    name: str = "",
    box: tuple[int, int, int, int] = (10, 20, 30, 40),
    emotions: tuple[str, ...] = EMOTIONS,
    quality: float = 1.0,
    problem: str = "",
    votes: Sequence[float] = (),
) -> dict[str, Any]:
    """One face at one time; the other emotions share what `strength` leaves.

    votes: eight shares; () where they are not known.
    """
    rest = (1 - strength) / (len(emotions) - 1)
    probabilities = [strength if name == emotion else rest for name in emotions]
    clock = (_START + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    place = (clock, seconds, round(30 * seconds), person, name, *box)
    values = (*place, emotion, certain, *probabilities, valence(probabilities, emotions))
    voted = vote_values(np.array(votes, np.float32), emotions)
    values = (*values, 0.0, 0.0, quality, problem, nan, False)
    values = (*values, *(nan if value is None else value for value in voted))
    return {**dict(zip(columns(emotions), values, strict=True)), "person": person}


def readings(*rows: dict[str, Any]) -> pd.DataFrame:
    """The rows as store.load() gives them: by time, with the types of the file's columns."""
    if not rows:
        rows = (row(0.0),)
        return readings(*rows).iloc[:0]
    table = pd.DataFrame(list(rows)).sort_values("seconds", kind="stable", ignore_index=True)
    probabilities = [name for name in table.columns if table[name].dtype == float]
    return table.astype(
        {name: np.float32 for name in probabilities if name not in ("seconds", "media_time")}
    )


def frames(*shown: tuple[float, ...]) -> pd.DataFrame:
    """Analysed frames as store.load() gives them: seconds, faces, media time, dropped before."""
    full = [(*one, *(nan, 0)[len(one) - 2 :]) for one in shown]
    rows = [(n, second, time, faces, lost) for n, (second, faces, time, lost) in enumerate(full)]
    table = pd.DataFrame(rows, columns=list(FRAME_COLUMNS))
    small = dict.fromkeys(("faces", "dropped_before"), "int32")
    return table.astype({"frame": "int64", "seconds": "float64", "media_time": "float64", **small})


def metadata(**changes: Any) -> Metadata:
    """What session.json says of an ordinary session."""
    fields: dict[str, Any] = {
        "version": VERSION,
        "program": "0.1.0",
        "source": "Test camera",
        "live": True,
        "model_sha256": "0123456789abcdef" * 4,
        "emotions": EMOTIONS,
        "width": 64,
        "height": 48,
        "settings": {},
        "start": _START.isoformat(timespec="milliseconds"),
        "end": (_START + timedelta(seconds=60)).isoformat(timespec="milliseconds"),
        "frames_analysed": 600,
    }
    return Metadata(**{**fields, **changes})
