"""Session store: lists, loads, recovers and deletes sessions on disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..common.language import tr
from ..sources.base import reason
from . import markers, people
from .analysed_time import AnalysedTime
from .csv_reader import last_second
from .folders import holds_session, session_folders
from .lock import is_locked, remove_lock
from .markers import Marker
from .metadata import read_metadata, save_metadata
from .readings_reader import read_frames, read_readings
from .recovery import finish_tables, finished
from .schema import FRAMES, READINGS, Film, Metadata, SessionError
from .video_files import finish_video, thumbnail, video_of

if TYPE_CHECKING:  # imported on demand: the list of sessions must not wait for pandas
    import pandas as pd

    from .summary import PersonSummary

__all__ = [
    "Entry",
    "Session",
    "check_deletable",
    "delete",
    "listing",
    "load",
    "recover",
    "save_metadata",
    "thumbnail",
]


@dataclass
class Session:
    """A loaded session: people as last edited, all else as recorded.

    folder: its folder on disk.
    metadata: content of session.json.
    readings: with schema.columns() and "person", sorted by seconds.
    markers: sorted by time.
    video: path of the video; None without one.
    frames: one row for each analysed frame, with schema.FRAME_COLUMNS, sorted by seconds; None for
        sessions of version 1.
    """

    folder: Path
    metadata: Metadata
    readings: pd.DataFrame
    markers: list[Marker]
    video: Path | None
    frames: pd.DataFrame | None = None

    @property
    def film(self) -> Film | None:
        """The film whose times are the session's own, so that it shows what was read."""
        return self.metadata.film if self.metadata.film_time else None

    @property
    def duration(self) -> float:
        """Length in seconds; if it was interrupted, the time of the last frame or marker.

        That of the film, where the session's seconds are the film's own.
        """
        tables = [self.readings] if self.frames is None else [self.readings, self.frames]
        last = [float(one["seconds"].iloc[-1]) for one in tables if len(one)]
        marked = [one.seconds for one in self.markers[-1:]]
        whole = 0.0 if self.film is None else self.film.duration or 0.0
        return max(self.metadata.seconds or 0.0, whole, *last, *marked)

    @property
    def analysed(self) -> AnalysedTime | None:
        """Which of its time was analysed; None for sessions of version 1, which do not say it."""
        if self.frames is None:
            return None
        return AnalysedTime(self.frames, self.duration, self.metadata.live)

    @cached_property
    def summaries(self) -> list[PersonSummary]:
        """Summary of each person over the whole session, sorted by number; made once."""
        from .summary import summarise

        return summarise(self.readings, self.metadata.emotions, analysed=self.analysed)


@dataclass(frozen=True)
class Entry:
    """Entry of the list of sessions.

    folder: the session's folder.
    metadata: content of session.json; None where it cannot be read.
    seconds: length of the session.
    people: number of tracks; None where it was not counted.
    has_video: whether there is a video.
    unfinished: its recording was interrupted, see recover().
    recording: it is being recorded now.
    trouble: a sentence on why it cannot be read; "" where it can.
    """

    folder: Path
    metadata: Metadata | None
    seconds: float = 0.0
    people: int | None = None
    has_video: bool = False
    unfinished: bool = False
    recording: bool = False
    trouble: str = ""


def load(folder: Path) -> Session:
    """Load a session with its readings and markers. Raises SessionError."""
    metadata = read_metadata(folder)
    readings = people.apply(read_readings(folder / READINGS, metadata), metadata.rules)
    frames = read_frames(folder / FRAMES)
    return Session(folder, metadata, readings, markers.load(folder), video_of(folder), frames)


def listing(root: Path) -> list[Entry]:
    """List the sessions in `root`, newest first, without loading their readings.

    Raises SessionError where `root` cannot be read.
    """
    entries = [_entry(folder) for folder in session_folders(root)]
    # A film's session has the film's name, and not its date.
    return sorted(entries, key=lambda one: one.metadata.start if one.metadata else "", reverse=True)


def recover(folder: Path) -> None:
    """Recover a session whose recording was interrupted: finish its files. Raises SessionError."""
    metadata = read_metadata(folder)
    if metadata.end is not None:
        return
    _refuse_recording(folder)
    finish_tables(folder, metadata)
    finish_video(folder)
    save_metadata(folder, finished(metadata, folder))
    remove_lock(folder)


def delete(folder: Path) -> None:
    """Delete a session with its folder, for good. Raises SessionError."""
    check_deletable(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise SessionError(
            tr(
                "{folder} cannot be deleted: {reason}. Is one of its files open in another program?"
            ).format(folder=folder, reason=reason(error))
        ) from error


def check_deletable(folder: Path) -> None:
    """Raises SessionError unless a folder holds a session that is not being recorded."""
    if not holds_session(folder):
        raise SessionError(
            tr("{folder} contains no session, so it was not deleted.").format(folder=folder)
        )
    _refuse_recording(folder)


def _entry(folder: Path) -> Entry:
    try:
        metadata = read_metadata(folder)
    except SessionError as error:
        return Entry(folder, None, trouble=str(error))
    recording = is_locked(folder)
    return Entry(
        folder,
        metadata,
        seconds=_last(folder) if metadata.seconds is None else metadata.seconds,
        people=metadata.people,
        has_video=video_of(folder) is not None,
        unfinished=metadata.end is None and not recording,
        recording=recording,
    )


def _last(folder: Path) -> float:
    """Seconds of the last row on disk."""
    return max(last_second(folder / READINGS), last_second(folder / FRAMES))


def _refuse_recording(folder: Path) -> None:
    if is_locked(folder):
        raise SessionError(
            tr("The session in {folder} is still being recorded. Stop the recording first.").format(
                folder=folder
            )
        )
