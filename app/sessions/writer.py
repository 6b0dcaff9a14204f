"""Session writer: writes all files of a session while it is recorded, except the video."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import cv2

from ..common.language import tr
from ..sources.base import reason
from . import markers
from .lock import Lock
from .markers import Marker
from .metadata import save_metadata
from .readings_writer import FrameFile, Moment, RowFile
from .schema import FRAMES, READINGS, Metadata, SessionError
from .video_files import RESERVE, finish_video, video_of

TROUBLES = (OSError, SessionError, cv2.error)
"""Errors that writing may raise."""
_FULL = {errno.ENOSPC, errno.EDQUOT}


class SessionWriter:
    """Session writer: creates the folder with its lock, and writes into it.

    All methods raise TROUBLES.
    """

    def __init__(self, folder: Path, metadata: Metadata) -> None:
        self._folder = folder
        self._people: set[int] = set()
        folder.mkdir(parents=True)
        try:
            _check_room(folder)
            self._lock = Lock(folder)
            self._rows = RowFile(folder / READINGS, metadata.emotions)
            self._frames = FrameFile(folder / FRAMES)
            self._flush()
            self.save(metadata, [])
        except Exception:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def write(self, moments: Iterable[Moment]) -> None:
        """Append rows to readings.csv and frames.csv, and flush them."""
        for moment in moments:
            self._rows.add(moment)
            self._frames.add(moment)
            self._people.update(face.track + moment.offset for face in moment.faces)
        self._flush()

    def save(self, metadata: Metadata, marked: Iterable[Marker]) -> None:
        """Rewrite session.json and markers.csv."""
        save_metadata(self._folder, metadata)
        markers.save(self._folder, marked)

    def check(self) -> None:
        """Sync all rows to disk (fsync), and check the file and the free disk space."""
        for file, name in ((self._rows, READINGS), (self._frames, FRAMES)):
            file.sync()
            if not (self._folder / name).is_file():
                raise FileNotFoundError(errno.ENOENT, tr("it was removed"), str(self._folder))
        _check_room(self._folder)

    def finish(self, metadata: Metadata, marked: Iterable[Marker]) -> None:
        """Finish and close all files; one failing step does not stop the others."""

        def save() -> None:
            video = metadata.video if video_of(self._folder) else None
            self.save(replace(metadata, people=len(self._people), video=video), marked)

        files = (self._rows.close, self._frames.close)
        do_all(*files, lambda: finish_video(self._folder), save, self._lock.release)

    def _flush(self) -> None:
        """Readings first: what frames.csv counts, readings.csv has."""
        self._rows.flush()
        self._frames.flush()


def do_all(*steps: Callable[[], object]) -> None:
    """Run all steps, even after an error; then raise the first error."""
    troubles: list[Exception] = []
    for step in steps:
        try:
            step()
        except Exception as trouble:
            troubles.append(trouble)
    if troubles:
        raise troubles[0]


def sentence(error: Exception, folder: Path, stopped: str) -> str:
    """Error message for a recording that stopped.

    error: what was raised.
    folder: the session's folder.
    stopped: length of the recording, such as "0:12:30".
    """
    if not folder.is_dir():
        return tr("The folder {folder} is gone. The recording stopped at {time}.").format(
            folder=folder, time=stopped
        )
    if isinstance(error.__cause__, OSError):
        error = error.__cause__
    kept = tr(
        "The recording stopped at {time}; everything before that is kept in {folder}."
    ).format(time=stopped, folder=folder)
    if isinstance(error, OSError) and error.errno in _FULL:
        return _joined(tr("The disk is full."), kept)
    if isinstance(error, OSError):
        why = tr("{folder} cannot be written to: {reason}.").format(
            folder=folder, reason=reason(error)
        )
        return _joined(why, kept)
    if isinstance(error, SessionError):
        return _joined(str(error), kept)
    if isinstance(error, cv2.error):
        return _joined(tr("The video cannot be written."), kept)
    return _joined(tr("Something unexpected went wrong."), kept)


def _joined(*sentences: str) -> str:
    return " ".join(sentences)


def refusal(error: OSError, folder: Path) -> str:
    """Error message for a recording that cannot start."""
    why = tr("the disk is full") if error.errno in _FULL else reason(error)
    return tr(
        "The folder {folder} cannot be created: {reason}. Free up space there, or allow writing "
        "there, and record again."
    ).format(folder=folder, reason=why)


def _check_room(folder: Path) -> None:
    if shutil.disk_usage(folder).free < RESERVE:
        raise OSError(errno.ENOSPC, tr("the disk is full"), str(folder))
