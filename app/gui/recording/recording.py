"""Recording: starts and stops the session recorder."""

from __future__ import annotations

import threading
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...common import memory
from ...common.language import tr
from ...common.program import __version__
from ...common.text import timecode
from ...playback.player import Player
from ...sessions.event_codes import to_list
from ...sessions.film import film_of
from ...sessions.folders import new_folder
from ...sessions.recorder import MediaTimeAt, Recorder
from ...sessions.schema import VERSION, Film, Metadata, SessionError
from ...vision.pipeline import Analyzer
from ...vision.readings import Analysis
from ..live_state import LiveState
from ..observing import Observing
from ..overlay import annotate

# Settings of the window and of the user's computer, not kept in session.json.
_NOT_KEPT = (
    *("geometry", "layout", "stream_place", "stimulus_screen"),
    *("recent", "recent_studies", "osc_host", "label_file"),
)


@dataclass(frozen=True)
class Place:
    """Where a session of a study is recorded, and what is shown meanwhile.

    folder: does not exist yet.
    study: value of Metadata.study.
    film: that is shown; None for a stimulus that is elsewhere.
    media_clock: of that film, see Recorder.set_media_clock().
    """

    folder: Path
    study: dict[str, Any]
    film: Film | None = None
    media_clock: MediaTimeAt | None = None


class Recording(QObject):
    """Starts and stops recordings; the running recorder is LiveState.recording.

    player: whose analyses are recorded.
    said: status message on where a session was saved.
    saved: its folder, also of one that stopped by itself.
    failed: error message, where a recording did not start or stopped by itself.
    """

    said = Signal(str)
    saved = Signal(object)
    failed = Signal(str)
    _broke_off = Signal(object, str)  # folder, why

    def __init__(
        self,
        player: Player[Analyzer],
        state: LiveState,
        root: Path,
        model_sha256: str,
        parent: QObject | None = None,
    ) -> None:
        """
        root: folder of the sessions.
        model_sha256: SHA-256 of the model's file.
        """
        super().__init__(parent)
        self.player = player
        self._state = state
        self._root = root
        self._model_sha256 = model_sha256
        self._finishing: dict[threading.Thread, Recorder] = {}
        self._broke_off.connect(self._fail)  # from the writer thread into this one
        player.ended.connect(self.stop)

    def start(self) -> None:
        """Start a recording; ignored while there are no readings."""
        try:
            self.begin()
        except SessionError as error:
            self.failed.emit(str(error))

    def begin(self, place: Place | None = None) -> None:
        """Start a recording; ignored while there are no readings. Raises SessionError.

        place: for a session of a study; None for a folder among the user's sessions.
        """
        self.stop()
        source, analysis, settings = self._state.source, self._state.analysis, self._state.settings
        if source is None or analysis is None:
            return
        now = datetime.now().astimezone()
        folder = new_folder(self._root, now) if place is None else place.folder
        chosen = {name: v for name, v in asdict(settings).items() if name not in _NOT_KEPT}
        chosen |= _in_force(self._state.observing)
        metadata = Metadata(
            VERSION, __version__, source.name, source.live, self._model_sha256, analysis.emotions,
            analysis.frame.width, analysis.frame.height, chosen, now.isoformat("T", "milliseconds"),
            film=film_of(source) if place is None else place.film,
            study=None if place is None else place.study,
        )  # fmt: skip
        draw = partial(annotate, bars=settings.show_bars)
        video = settings.recorded_video or None
        recorder = Recorder(folder, metadata, video, draw, partial(self._broke_off.emit, folder))
        if place is not None and place.media_clock is not None:
            recorder.set_media_clock(place.media_clock)
        recorder.start()
        self._state.set_recording(recorder)
        self.player.set_sink(partial(_add, recorder))

    def stop(self) -> None:
        """Stop the recording; `said` is emitted once all files are saved. Ignored without one."""
        recorder = self._state.recording
        if recorder is None:
            return
        self.player.set_sink(None)
        self._state.set_recording(None)
        # An hour's video takes seconds to finish: the window must not wait for it.
        thread = threading.Thread(target=self._finish, args=(recorder,))
        self._finishing = {one: its for one, its in self._finishing.items() if one.is_alive()}
        self._finishing[thread] = recorder
        thread.start()

    def wait(self) -> None:
        """Block until all files are saved; call stop() first. A film's hash is not waited for."""
        for thread, recorder in self._finishing.items():
            recorder.skip_hash()
            thread.join()

    def _finish(self, recorder: Recorder) -> None:
        worked = recorder.is_recording
        recorder.stop()
        memory.give_back()
        self.saved.emit(recorder.folder)
        if worked:
            told = tr("Recorded {time} into {folder}")
            time = timecode(recorder.seconds)
            self.said.emit(told.format(time=time, folder=recorder.folder))

    def _fail(self, folder: Path, sentence: str) -> None:
        # The previous recorder may fail while finishing, when the next one is already running.
        recorder = self._state.recording
        if recorder is not None and recorder.folder == folder:
            self.stop()
        self.failed.emit(sentence)


def _in_force(observing: Observing) -> dict[str, object]:
    """The event codes and rules in force, by the names of their settings."""
    return {
        "event_codes": to_list(observing.codes),
        "single_person": observing.single_person,
        "recording_notice": observing.notice,
    }


def _add(recorder: Recorder, analysis: Analysis) -> None:
    """Sink of the player: called in the analysis thread."""
    # A frame shown by seeking while paused is not part of the recording.
    if not analysis.frame.still:
        recorder.add(analysis)
