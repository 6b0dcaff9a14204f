"""Subject shown: the study's participant whose face is on the screen, for corrections of it."""

from __future__ import annotations

import math
import time
from pathlib import Path

from PySide6.QtCore import QObject

from ...sessions.schema import METADATA
from ...studies.whose import Subject, subject_in
from ..live_state import LiveState


class ShownSubject(QObject):
    """Says whose face is shown: who is recorded, or whose session's video is opened.

    A picture that was taken before the recording ended is still the participant's.
    """

    def __init__(self, state: LiveState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._folder: Path | None = None
        self._until = math.inf  # time.monotonic() when the recording ended
        state.recording_changed.connect(self._follow)

    def __call__(self) -> Subject | None:
        """The participant; None outside of studies."""
        analysis, source = self._state.analysis, self._state.source
        recorded = analysis is not None and analysis.frame.captured <= self._until
        if self._folder is not None and recorded:
            return subject_in(self._folder / METADATA)
        path = None if source is None else source.path
        return None if path is None else subject_in(path)

    def _follow(self) -> None:
        recorder = self._state.recording
        if recorder is not None:
            self._folder, self._until = recorder.folder, math.inf
        else:
            self._until = time.monotonic()
