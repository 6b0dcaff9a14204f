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
        self._running = False
        view.record.started.connect(self._start)
        view.record.stopped.connect(recorder.stop)
        view.record.chosen.connect(view.participants.choose)
        recorder.began.connect(self._show)
        recorder.ended.connect(self._end)
        recorder.refused.connect(self._refuse)

    def close(self) -> None:
        """Stop the recording, if one runs."""
        if self._running:
            self._recorder.stop()

    def _start(self, participant: str, stimulus: str) -> None:
        self._view.say("")
        self._recorder.begin(self._view.study, participant, stimulus)

    def _show(self, folder: str) -> None:
        row = self._view.record
        self._running = True
        row.show_running(row.participant, row.stimulus)

    def _end(self, folder: str) -> None:
        self._running = False
        self._view.record.show_running("", "")
        self._files.change(lambda study: None)  # its table has a row more

    def _refuse(self, sentence: str) -> None:
        self._running = False
        self._view.record.show_running("", "")
        self._view.say(sentence)
