"""Study run: one session of a study while it is recorded."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from ...common.language import tr
from ...common.text import timecode
from ...sessions.consent import Consent
from ...sessions.markers import Marker
from ...sessions.recorder import Recorder
from ...sessions.schema import Film
from ...studies.stimulus_marks import END, START, plain
from ...studies.study import Stimulus, Study
from ..observing import Observing
from ..recording.recording import Place
from .film_showing import FilmShowing


@dataclass
class StudyRun:
    """Study run.

    participant: id.
    consent: what the participant agreed to.
    folder: of the session.
    observing: event codes and rules of the study.
    before: those of the study that was open before; None without one.
    sha256: of the film, once it is known.
    showing: of the film, once it is opened; None for a stimulus that is elsewhere.
    recorder: None until it is recorded.
    plays: whether the film was begun.
    """

    study: Study
    participant: str
    stimulus: Stimulus
    consent: Consent
    folder: Path
    observing: Observing
    before: Observing | None
    sha256: str = ""
    showing: FilmShowing | None = None
    recorder: Recorder | None = None
    plays: bool = False

    @property
    def film(self) -> Path | None:
        """Path of the film, absolute; None for a stimulus that is elsewhere."""
        path = self.stimulus.path(self.study.folder)
        return None if path is None else path.absolute()

    @property
    def title(self) -> str:
        """Name of the run, such as "sub-01, film1"."""
        return f"{self.participant}, {self.stimulus.id}"

    def place(self) -> Place:
        """Where it is recorded. Raises StudyError."""
        block = self.study.block(self.folder, self.consent)
        if self.film is None or self.showing is None:
            return Place(self.folder, block)
        seconds, rate = self.stimulus.seconds, self.showing.rate
        film = Film(str(self.film), self.sha256, seconds, rate)
        return Place(self.folder, block, film, self.showing.player.clock.time_at)

    @property
    def started(self) -> Marker | None:
        """The last start of a stimulus that is elsewhere, unless it has ended."""
        told = () if self.recorder is None else self.recorder.markers
        own = [one for one in sorted(told) if plain(one.note) in (START, END)]
        return own[-1] if own and plain(own[-1].note) == START else None

    @property
    def runs(self) -> bool:
        """Whether the stimulus has begun and not ended; a film may be paused."""
        return self.started is not None if self.showing is None else self.showing.begun

    @property
    def was_begun(self) -> bool:
        """Whether the stimulus can be started again."""
        if self.film is not None:
            return self.plays
        return self.recorder is not None and any(
            plain(one.note) == START for one in self.recorder.markers
        )

    @property
    def next_step(self) -> str:
        """Text of the action that goes on."""
        if self.film is None:
            return tr("S&timulus ends") if self.runs else tr("S&timulus starts")
        runs = self.showing is None or self.showing.player.runs or not self.plays
        return tr("Pause &the film") if runs else tr("Play &the film")

    @property
    def words(self) -> str:
        """Whose session it is, and what is shown, such as "sub-01, film1: 0:12 of 1:30"."""
        return f"{self.title}: {self._doing()}"

    @property
    def trouble(self) -> str:
        """Sentence on what the observer should know; "" for nothing."""
        return "" if self.showing is None else self.showing.player.silence

    def _doing(self) -> str:
        if self.film is not None:
            if self.showing is None:
                return tr("looking whether the film is the one that was added…")
            if not self.plays:
                return tr("waiting for the camera…")
            return self.showing.words(self.stimulus.seconds)
        started = self.started
        if started is not None and self.recorder is not None:
            now = self.recorder.second_of(time.monotonic()) or 0.0
            ran = timecode(max(now - started.seconds, 0.0))
            return tr("runs for {time}", "a stimulus").format(time=ran)
        if self.was_begun:
            return tr("ended", "a stimulus")
        return tr("not started. Press S when it starts", "a stimulus")
