"""Session recorder: a writer thread saves readings and video while frames are analysed."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..vision.readings import Analysis, Frame
from .coded_events import pressed
from .consent import check_agreed
from .event_codes import EventCode
from .film import FileHash
from .markers import Marker
from .readings_writer import Moment
from .recorded_markers import RecordedMarkers
from .recording_clock import FilmClock, RecordingClock
from .schema import Metadata, SessionError
from .track_numbering import TrackNumbering
from .video_files import check_path
from .video_writer import VideoRecorder
from .writer import TROUBLES, SessionWriter, do_all, refusal, sentence

MediaTimeAt = Callable[[float], float | None]
"""Seconds in the film that was on show at a moment of time.monotonic(); None while none was."""
_PATIENCE = 0.2  # seconds that the writer thread waits for a frame
_CHECK = 1.0  # seconds between its checks of the disk


class Recorder:
    """Records a session into a folder; a crash loses a second of it at most.

    folder: created by start().
    metadata: what is known before the first frame. Where it names a film without its hash, that is
        added once it is known; where it says `film_time`, the session's seconds are the film's own.
    video: one of VIDEO_KINDS; None for no video.
    draw: draws the overlay on an analysis's frame, (H, W, 3) uint8 BGR; needed for "annotated".
    on_failure: called in the writer thread with a sentence for the user when the recording had to
        stop; what was recorded is kept.

    Thread safety: `add` may be called in another thread; all else only in the one that made it.
    """

    def __init__(
        self,
        folder: Path,
        metadata: Metadata,
        video: str | None,
        draw: Callable[[Analysis], NDArray[np.uint8]] | None,
        on_failure: Callable[[str], None],
    ) -> None:
        self.folder = folder
        self._metadata = replace(metadata, end=None, video=video)
        self._on_failure = on_failure
        self._moments: queue.SimpleQueue[Moment | None] = queue.SimpleQueue()
        self._video: VideoRecorder | None = None
        if video is not None:
            self._video = VideoRecorder(folder, video, draw, between=self._write)
        self._clock = FilmClock() if metadata.film_time else RecordingClock()
        self._media_clock: MediaTimeAt | None = None
        film = metadata.film
        self._hash = None
        if film is not None and film.sha256 is None:
            self._hash = FileHash(Path(film.path), self._note_edit)
        self._numbering = TrackNumbering()
        self._rules = self._metadata.rules
        self._markers = RecordedMarkers(folder)
        self._edited = False  # session.json or markers.csv is not up to date
        self._frame: Frame | None = None  # the last one recorded
        self._frames = self._dropped = self._dropped_before = 0
        self._recording = False
        self._thread = threading.Thread(target=self._run, name="Recorder", daemon=True)

    def set_media_clock(self, clock: MediaTimeAt) -> None:
        """Have a camera's media time from the film that is shown meanwhile; before start().

        clock: called with Frame.captured, in the thread that add() is called in. Without one, media
            time is Frame.time where the metadata names a film.
        """
        self._media_clock = clock

    @property
    def is_recording(self) -> bool:
        """Whether frames are being recorded."""
        return self._recording

    @property
    def seconds(self) -> float:
        """Length of the recording in seconds, from the first frame on."""
        return self._clock.seconds

    def second_of(self, moment: float) -> float | None:
        """Second of the recording of a moment, as RecordingClock.second_of."""
        return self._clock.second_of(moment)

    def moment_of(self, seconds: float) -> float | None:
        """Moment of time.monotonic() of a second of the recording; None while there is no frame."""
        return self._clock.moment_of(seconds)

    @property
    def frames(self) -> int:
        """Number of recorded frames, with faces or without."""
        return self._frames

    def start(self) -> None:
        """Create the folder and start the writer thread.

        Raises SessionError, also where a study's participant has not agreed to this recording.
        """
        check_agreed(self._metadata, self._metadata.video)
        if self._video is not None:
            check_path(self.folder)
        try:
            self._writer = SessionWriter(self.folder, self._metadata)
        except OSError as error:
            raise SessionError(refusal(error, self.folder)) from error
        self._recording = True
        if self._hash is not None:
            self._hash.start()
        self._thread.start()

    def add(self, analysis: Analysis) -> None:
        """Record an analysis; a second analysis of the same frame is ignored."""
        frame = analysis.frame
        if not self._recording or frame is self._frame:
            return
        if self._frame is None:
            self._metadata = replace(self._metadata, width=frame.width, height=frame.height)
            self._dropped_before = 0 if self._metadata.film_time else analysis.dropped
            self._edited = True
        self._frame = frame
        self._frames += 1
        dropped = analysis.dropped - self._dropped_before
        dropped_before, self._dropped = dropped - self._dropped, dropped
        seconds = self._clock.tick(frame.time if self._metadata.film_time else frame.captured)
        if self._numbering.follow(analysis, seconds):
            self._edited = True
        media_time = self._media_time(frame)
        place = (self._clock.now, seconds, frame.number, self._numbering.offset)
        self._moments.put(Moment(*place, analysis.faces, media_time, dropped_before))
        if self._video is not None:
            self._video.add(seconds, analysis)

    def _media_time(self, frame: Frame) -> float | None:
        if self._media_clock is not None:
            return self._media_clock(frame.captured)
        return None if self._metadata.film is None else frame.time

    @property
    def markers(self) -> tuple[Marker, ...]:
        """The markers so far, in the order in which they were set."""
        return self._markers.all

    def mark(self, note: str, seconds: float | None = None) -> Marker:
        """Add a marker, also after the recording has stopped.

        seconds: since the recording's start; None for now.

        Raises SessionError where it cannot be saved.
        """
        return self._add_marker(Marker(self.seconds if seconds is None else seconds, note))

    def press(self, code: EventCode, seconds: float | None = None) -> Marker:
        """Add the marker of a press of an event code's key: a point, or a state's start or stop.

        States that still run when the recording ends are stopped there. As mark().
        """
        at = self.seconds if seconds is None else seconds
        return self._add_marker(pressed(code.name, code.kind, at, self.markers))

    def note(self, marker: Marker, note: str) -> None:
        """Change a marker's note, also after the recording has stopped. Raises SessionError."""
        self._markers.replace(marker, replace(marker, note=note))
        self._edited = True

    @property
    def track_offset(self) -> int:
        """What is added to a face's track now, to have its number in the session."""
        return self._numbering.offset

    @property
    def rules(self) -> tuple[dict[str, Any], ...]:
        """Rules for the session's people, see people.apply()."""
        return self._rules

    def set_rules(self, rules: tuple[dict[str, Any], ...]) -> None:
        """Set the rules for the session's people, which are saved with it."""
        self._rules = rules
        self._edited = True

    def _add_marker(self, marker: Marker) -> Marker:
        self._markers.add(marker)
        self._edited = True
        return marker

    def stop(self) -> None:
        """Stop and finish all files. May be called twice.

        It takes seconds for a long video, and until the film's hash is known.
        """
        self._recording = False
        self._moments.put(None)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()
        self._frame = None

    def skip_hash(self) -> None:
        """Finish without the film's hash, unless it is known already. Does not wait."""
        if self._hash is not None:
            self._hash.cancel()

    def _run(self) -> None:
        try:
            do_all(self._record, self._write, self._finish_video, self._wait_for_hash, self._finish)
        except Exception as error:
            stopped = str(timedelta(seconds=int(self.seconds)))
            self._on_failure(sentence(error, self.folder, stopped))
            if not isinstance(error, TROUBLES):
                raise  # unexpected: the crash log needs the traceback

    def _record(self) -> None:
        due = 0.0
        try:
            while self._recording:
                self._write(_PATIENCE)
                if self._video is not None:
                    self._video.advance(self.seconds)
                if time.monotonic() >= due:
                    due = time.monotonic() + _CHECK
                    self._writer.check()
                self._save_edited()
        finally:
            self._recording = False
            self._clock.stop()

    def _write(self, patience: float = 0.0) -> None:
        """Write all queued moments; if there are none, wait `patience` seconds for one."""
        moments = []
        try:
            moments.append(self._moments.get(timeout=patience))
            for _ in range(self._moments.qsize()):
                moments.append(self._moments.get_nowait())
        except queue.Empty:
            pass
        self._writer.write(moment for moment in moments if moment is not None)

    def _note_edit(self) -> None:
        self._edited = True

    def _save_edited(self) -> None:
        if self._edited:
            self._edited = False  # before saving, so that an edit made meanwhile is saved next time
            self._writer.save(self._current(), self.markers)

    def _current(self) -> Metadata:
        film = self._metadata.film
        if film is not None and self._hash is not None:
            film = replace(film, sha256=self._hash.sha256)
        return replace(
            self._metadata,
            film=film,
            rules=self._rules,
            start=self._clock.start.isoformat(timespec="milliseconds"),
            frames_analysed=self._frames,
            frames_dropped=self._dropped,
            resting_faces=tuple(self._numbering.resting_faces),
        )

    def _finish_video(self) -> None:
        if self._video is not None:
            self._video.finish(self.seconds)

    def _wait_for_hash(self) -> None:
        if self._hash is not None:
            self._hash.wait()

    def _finish(self) -> None:
        end = self._clock.end.isoformat(timespec="milliseconds")
        metadata = replace(self._current(), end=end, seconds=round(self.seconds, 3))
        self._markers.stop_states(round(self.seconds, 3))
        saved = self.markers
        try:
            self._writer.finish(metadata, saved)
        finally:
            self._markers.close(saved)
