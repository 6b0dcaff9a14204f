"""Observation: what a main window has for recording and for coding while recording."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..actions import Actions
from ..code_chips import CodeChips
from ..live_state import LiveState
from ..video_area import VideoArea
from .coding_controller import CodingController
from .observer_line import ObserverLine
from .recording import Recording
from .recording_controller import RecordingController
from .same_person_controller import SamePersonController


class Observation(QObject):
    """Observation: puts chips and the note line below the picture, and connects them.

    codes_edited: the user's new event codes.
    """

    codes_edited = Signal(object)

    def __init__(
        self,
        actions: Actions,
        state: LiveState,
        recording: Recording,
        video: VideoArea,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        chips, line = CodeChips(), ObserverLine(state)
        for widget in (chips, line):
            video.add_below(widget)
        RecordingController(actions, state, recording, line, window)
        SamePersonController(actions, state, recording, line, window)
        coding = CodingController(actions, state, chips, window)
        coding.edited.connect(self.codes_edited)
        coding.failed.connect(recording.failed)
        line.note.finished.connect(video.view.setFocus)
