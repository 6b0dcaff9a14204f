"""Recorded sessions to look back at, as they lie on the disk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from app.sessions import markers
from app.sessions.markers import Marker
from app.sessions.metadata import save_metadata
from app.sessions.schema import FRAMES, READINGS, VERSION, columns
from tests.feeding import write_video
from tests.sessions.rows import EMOTIONS, metadata, readings, row

RATE = 5.0  # pictures a second of the video, each 8 levels brighter than the last


def two_people(length: float = 6.0) -> list[dict[str, Any]]:
    """Ten readings a second: person 1 happy all the time, person 2 sad from second 2 to 4."""
    times = [n / 10 for n in range(round(10 * length))]
    rows = [row(t, "happy", strength=0.8, box=(2, 2, 12, 12)) for t in times]
    aside = (46, 30, 12, 12)
    return rows + [row(t, "sad", strength=0.6, person=2, box=aside) for t in times if 2 <= t < 4]


def save_session(
    folder: Path,
    rows: Iterable[dict[str, Any]] = (),
    marked: Iterable[Marker] = (),
    frames: int = 0,
    analysed: pd.DataFrame | None = None,
    **changes: Any,
) -> Path:
    """A session of these rows, with a video of so many frames, if any.

    analysed: what frames.csv has, as rows.frames() makes it; None for a session of version 1.
    """
    folder.mkdir(parents=True)
    table = readings(*rows)
    table[columns(EMOTIONS)].to_csv(folder / READINGS, index=False)
    length = float(table["seconds"].max()) if len(table) else 0.0
    video = "clean" if frames else None
    facts = {
        "version": 1 if analysed is None else VERSION,
        "seconds": length,
        "people": table["track"].nunique(),
        "video": video,
        **changes,
    }
    save_metadata(folder, metadata(**facts))
    if analysed is not None:
        analysed.to_csv(folder / FRAMES, index=False)
    markers.save(folder, marked)
    if frames:
        write_video(folder / "video.avi", frames, RATE)
    return folder
