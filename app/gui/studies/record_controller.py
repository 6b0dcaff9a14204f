"""Record controller of the study window: starts and stops recordings by its record row."""

from __future__ import annotations

from PySide6.QtCore import QObject

from .study_files import StudyFiles
from .study_services import StudyRecorder
from .study_view import StudyView


class RecordController(QObject):
    """Record controller; call close() at the end."""

    def __init__(self, view: StudyView, files: StudyFiles, recorder: StudyRecorder) -> None:
        super().__init__(view)
        self._view, self._files, self._recorder = view, files, recorder
        self._running = self._began = False
        view.record.started.connect(self._start)
        view.record.stopped.connect(self._stop)
        # Who is looked at is who is recorded.
        view.record.chosen.connect(view.participants.choose)
        view.participants.chosen.connect(view.record.choose)
        recorder.began.connect(self._note_began)
        recorder.ended.connect(self._end)
        recorder.refused.connect(self._refuse)

    def close(self) -> None:
        """Stop the recording, if one runs."""
        if self._running:
            self._recorder.stop()

    def _start(self, participant: str, stimulus: str) -> None:
        self._view.say("")
        self._running, self._began = True, False
        self._view.record.show_running(participant, stimulus)
        self._recorder.begin(self._view.study, participant, stimulus)

    def _stop(self) -> None:
        self._recorder.stop()
        if self._began:
            self._view.record.show_saving()
        else:
            self._rest()

    def _note_began(self, folder: str) -> None:
        self._running = self._began = True

    def _end(self, folder: str) -> None:
        self._rest()
        self._files.change(lambda study: None)  # its table has a row more

    def _rest(self) -> None:
        self._running = self._began = False
        self._view.record.show_running("", "")

    def _refuse(self, sentence: str) -> None:
        self._rest()
        self._view.say(sentence)
