"""Background search (QThread) for people of a session who seem to be one person."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import QObject, QThread, Signal

from ...sessions.likeness import Crop
from ...sessions.same_person import suggest
from ...sessions.schema import SessionError
from ...sessions.sightings import sightings_of
from ...sessions.store import Session
from ...sessions.video_thumbnails import thumbnails_of
from ...vision.readings import Box

_MOST = 40  # people; among more there are too many pairs to ask about


class _Stopped(Exception):
    """The window closed, or the people changed."""


class SamePersonLoader(QThread):
    """Background search of a session; compares looks where its video or film shows the faces.

    found: the suggestions, a list.
    """

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stopping = False

    def stop(self) -> None:
        """Stop after the picture being read, and wait for the thread."""
        self._stopping = True
        self.wait()

    def run(self) -> None:
        session = self._session
        single = session.metadata.settings.get("single_person") is True
        if not 1 < session.readings["person"].nunique() <= _MOST:
            self.found.emit([])
            return
        try:
            seen = sightings_of(session.readings)
            found = suggest(seen, single) or suggest(seen)
            as_they_were = session.video is None or session.metadata.video == "clean"
            pictures = thumbnails_of(session) if as_they_were and not single else None
            if pictures is not None:
                with closing(pictures):
                    self._pictures = pictures
                    found = suggest(sightings_of(session.readings, self._look))
        except _Stopped:
            return
        except SessionError:  # a video that cannot be opened: the window says so itself
            pass
        if not self._stopping:
            self.found.emit(found)

    def _look(self, seconds: float, box: Box, roll: float) -> Crop | None:
        if self._stopping:
            raise _Stopped
        return self._pictures.look(seconds, box, roll)
