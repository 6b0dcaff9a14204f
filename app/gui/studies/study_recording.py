"""Study recording: records a participant while a stimulus is shown, into the study's folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ...common.language import tr, tr_noop
from ...sessions.event_codes import EventCodeError, from_list
from ...sessions.schema import SessionError
from ...studies.errors import StudyError
from ...studies.stimulus_marks import END, START
from ...studies.study import Study
from ..actions import Actions
from ..live_state import LiveState
from ..observing import Observing
from ..recording.recording import Recording
from .film_showing import FilmShowing
from .stimulus_bar import StimulusBar
from .stimulus_check import FilmCheck, agreed_to, check_state, find_stimulus
from .study_run import StudyRun

TAIL_MS = 1000
"""Milliseconds that are recorded after a film's end."""
_REFRESH_MS = 250
_BUSY = tr_noop("A session of a study is being recorded. End it first.")


class StudyRecording(QObject):
    """Study recording: one session at a time; call close() and then finish() at the end.

    bar: says whose session it is and what is shown, with buttons.

    began: signal; the session's folder, once it is recorded.
    ended: signal; the session's folder, once all its files are saved.
    refused: signal; a sentence on why nothing is recorded.
    failed: signal; a sentence on what went wrong in a session, which is kept as far as it goes.
    """

    began = Signal(str)
    ended = Signal(str)
    refused = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        recording: Recording,
        actions: Actions,
        state: LiveState,
        change: Callable[..., object],
        window: QWidget,
    ) -> None:
        """
        change: changes fields of the settings, and saves.
        window: the observer's.
        """
        super().__init__(window)
        self._recording, self._actions, self._state = recording, actions, state
        self._change, self._window = change, window
        self._run: StudyRun | None = None
        self._saving: dict[Path, Study] = {}
        self._check = FilmCheck(self)
        self.bar = StimulusBar((actions.stimulus, actions.stimulus_again, actions.stimulus_end))
        self._tail, self._clock = QTimer(self), QTimer(self)
        self._tail.setSingleShot(True)
        self._tail.setInterval(TAIL_MS)
        self._clock.setInterval(_REFRESH_MS)
        self._connect()
        self._tell()

    def _connect(self) -> None:
        self._tail.timeout.connect(self.stop)
        self._clock.timeout.connect(self._tell)
        self._check.done.connect(self._open_film)
        self._actions.stimulus.triggered.connect(self._toggle)
        self._actions.stimulus_again.triggered.connect(self._again)
        self._actions.stimulus_end.triggered.connect(self.stop)
        self._recording.saved.connect(self._note_saved)
        self._state.recording_changed.connect(self._follow)
        self._state.analysis_changed.connect(self._play_first)
        self._state.markers_changed.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether a session is recorded, or about to be."""
        return self._run is not None

    def begin(self, study: Study, participant_id: str, stimulus_id: str) -> None:
        """Record a participant with a stimulus; `began` or `refused` follows, perhaps later.

        A film is looked at first, then shown from its beginning; the recording ends after it.
        Anything else begins and ends with the actions, or with stop().
        """
        if self._run is not None:
            self.refused.emit(tr(_BUSY))
            return
        try:
            self._run = run = self._planned(study, participant_id, stimulus_id)
        except (StudyError, EventCodeError) as error:
            self.refused.emit(str(error))
            return
        self._clock.start()
        if run.film is None:
            self._record()
        else:
            self._check.start(run.film, run.stimulus.sha256)
        self._tell()

    def stop(self) -> None:
        """End the session; `ended` follows once all files are saved. Ignored without one."""
        run = self._run
        if run is None:
            return
        if run.showing is not None:
            run.showing.close()
        elif run.runs:
            self._mark(END, time.monotonic())
        self._run = None
        if run.recorder is not None:
            self._saving[run.folder] = run.study
            if self._state.recording is run.recorder:
                self._recording.stop()
            self._state.set_study(run.before)
        if run.showing is not None:
            run.showing.deleteLater()
        self._tail.stop()
        self._clock.stop()
        self._tell()

    def close(self) -> None:
        """End the session, for the program's end; then wait for the recording, and finish()."""
        self.stop()
        self._check.close()

    def finish(self) -> None:
        """Finish what was saved while no signal came through any more."""
        for folder in list(self._saving):
            self._note_saved(folder)

    def _planned(self, study: Study, participant: str, stimulus: str) -> StudyRun:
        """Raises StudyError and EventCodeError."""
        check_state(self._state)
        shown = find_stimulus(study, stimulus)
        folder = study.new_session_folder(participant, stimulus)
        agreed = agreed_to(study, participant, bool(self._state.settings.recorded_video))
        codes = from_list([asdict(code) for code in study.plan.event_codes])
        return StudyRun(
            study,
            participant,
            shown,
            agreed,
            folder,
            Observing(codes, single_person=True, notice=True),
            self._state.observing if self._state.in_study else None,
        )

    # Steps of a session

    def _open_film(self, film: Path, sha256: str, trouble: str) -> None:
        run = self._run
        if run is None or run.film != film or run.showing is not None:
            return  # it was ended meanwhile
        if trouble:
            self._refuse(trouble)
            return
        run.sha256 = sha256
        screen = self._state.settings.stimulus_screen
        own = self._actions
        keys = (own.stimulus, own.stimulus_again, own.record, own.marker, *own.codes)
        run.showing = showing = FilmShowing(film, run.title, self._window, screen, keys)
        showing.ready.connect(self._record)
        showing.marked.connect(self._mark)
        showing.over.connect(self._tail.start)
        showing.left.connect(self.stop)
        showing.failed.connect(self._fail)
        showing.window.screen_chosen.connect(lambda name: self._change(stimulus_screen=name))

    def _record(self) -> None:
        run = self._run
        if run is None:
            return
        try:
            check_state(self._state)  # it may have changed since begin()
            self._state.set_study(run.observing)
            self._recording.begin(run.place())
        except (StudyError, SessionError) as error:
            self._state.set_study(run.before)
            self._refuse(str(error))
            return
        run.recorder = self._state.recording
        self._tell()
        self.began.emit(str(run.folder))

    def _play_first(self) -> None:
        """Begin the film once a frame was recorded: from then on there are seconds to mark."""
        run = self._run
        if run is None or run.showing is None or run.recorder is None or run.plays:
            return
        if run.recorder.frames:
            run.plays = True
            run.showing.player.play()
            self._tell()

    def _follow(self) -> None:
        """The recording was ended elsewhere, or broke off."""
        run = self._run
        if run is not None and run.recorder not in (None, self._state.recording):
            self.stop()

    def _fail(self, sentence: str) -> None:
        run = self._run
        if run is None or run.recorder is None:
            self._refuse(sentence)
        else:
            self.stop()
            self.failed.emit(sentence)

    def _refuse(self, sentence: str) -> None:
        self.stop()
        self.refused.emit(sentence)

    def _note_saved(self, folder: Path) -> None:
        study = self._saving.pop(folder, None)
        if study is None:
            return
        try:
            study.refresh()
        except StudyError as error:
            self.failed.emit(str(error))
        self.ended.emit(str(folder))

    # What the observer does meanwhile

    def _toggle(self) -> None:
        run = self._run
        if run is None or run.recorder is None:
            return
        if run.showing is None:
            self._mark(END if run.runs else START, time.monotonic())
        elif run.plays:
            run.showing.toggle()
        self._tell()

    def _again(self) -> None:
        run = self._run
        if run is None or run.recorder is None:
            return
        if run.showing is None:
            self._mark(START, time.monotonic())
        elif run.plays:
            self._tail.stop()
            run.showing.restart()
        self._tell()

    def _mark(self, note: str, moment: float) -> None:
        recorder = None if self._run is None else self._run.recorder
        if recorder is None:
            return
        try:
            recorder.mark(note, max(recorder.second_of(moment) or 0.0, 0.0))
        except SessionError as error:
            self.failed.emit(str(error))
            return
        self._state.set_markers(recorder.markers)

    def _tell(self) -> None:
        run, actions = self._run, self._actions
        recorded = run is not None and run.recorder is not None
        actions.stimulus.setEnabled(recorded)
        actions.stimulus_again.setEnabled(run is not None and recorded and run.was_begun)
        actions.stimulus_end.setEnabled(run is not None)
        if run is None:
            self.bar.hide()
            return
        actions.stimulus.setText(run.next_step)
        self.bar.say(run.words, run.trouble)
