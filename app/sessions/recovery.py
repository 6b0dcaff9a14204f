"""Recovery of an interrupted recording: its tables end together, and its metadata is completed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from .csv_reader import cut_after, cut_half_row
from .readings_reader import read_frames, read_readings
from .schema import FRAMES, READINGS, Metadata
from .video_files import video_of

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd


def finish_tables(folder: Path, metadata: Metadata) -> None:
    """Cut readings.csv and frames.csv off after the last frame that both have whole.

    A power cut may keep more of one than of the other. Raises SessionError.
    """
    cut_half_row(folder / READINGS)
    if not (folder / FRAMES).exists():
        return
    cut_half_row(folder / FRAMES)
    frames = read_frames(folder / FRAMES)
    assert frames is not None
    end = _last_whole(frames, read_readings(folder / READINGS, metadata))
    for name in (READINGS, FRAMES):
        cut_after(folder / name, end)


def finished(metadata: Metadata, folder: Path) -> Metadata:
    """The metadata of a recording that ended at its last frame. Raises SessionError."""
    readings = read_readings(folder / READINGS, metadata)
    frames = read_frames(folder / FRAMES)
    last = readings if frames is None else frames
    seconds = float(last["seconds"].iloc[-1]) if len(last) else 0.0
    counted = readings["seconds"].nunique() if frames is None else len(frames)
    dropped = 0 if frames is None else frames["dropped_before"].sum()
    return replace(
        metadata,
        end=_end(metadata, readings, seconds),
        seconds=seconds,
        people=int(readings["track"].nunique()),
        frames_analysed=max(metadata.frames_analysed, int(counted)),
        frames_dropped=max(metadata.frames_dropped, int(dropped)),
        video=metadata.video if video_of(folder) else None,
    )


def _last_whole(frames: pd.DataFrame, readings: pd.DataFrame) -> float:
    """Seconds of the last frame of which all readings are there; -1 without one."""
    counted = frames.groupby("seconds")["faces"].sum()
    there = readings[~readings["held"]].groupby("seconds").size()
    lacking = counted != there.reindex(counted.index, fill_value=0)
    # What is lacking before that, someone removed in a spreadsheet.
    last = float(readings["seconds"].iloc[-1]) if len(readings) else -1.0
    lost = counted.index[lacking & (counted.index >= last)]
    whole = counted.index[counted.index < lost[0]] if len(lost) else counted.index
    return float(whole[-1]) if len(whole) else -1.0


def _end(metadata: Metadata, readings: pd.DataFrame, seconds: float) -> str:
    """When the recording ended: at the last reading, or later where nobody was in view."""
    if len(readings) and (metadata.film_time or readings["seconds"].iloc[-1] >= seconds):
        return str(readings["wall_clock"].iloc[-1])
    try:
        start = datetime.fromisoformat(metadata.start)
    except ValueError:
        return metadata.start
    after = timedelta(seconds=0.0 if metadata.film_time else seconds)
    return (start + after).isoformat(timespec="milliseconds")
