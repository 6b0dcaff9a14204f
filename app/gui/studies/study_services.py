"""Services of the studies' windows: what they use of the program around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from ...studies.faces_left import Find
from ...studies.study import Study
from ...studies.withdraw import Personal


class StudyRecorder(Protocol):
    """Records a participant with a stimulus.

    began: with the session's folder. ended: the same, once all is saved.
    refused: sentence on why it did not begin.
    """

    @property
    def began(self) -> SignalInstance: ...

    @property
    def ended(self) -> SignalInstance: ...

    @property
    def refused(self) -> SignalInstance: ...

    def begin(self, study: Study, participant_id: str, stimulus_id: str) -> None:
        """Begin a recording."""

    def stop(self) -> None:
        """Stop it."""


@dataclass(frozen=True)
class StudyServices:
    """Services of the studies' windows.

    personal: the user's own files with faces of participants.
    make_finder: makes what finds faces; called in a worker thread.
    open_session: opens the window of the session in a folder.
    close_sessions: closes the windows of sessions below a folder.
    recorder: records in a study.
    """

    personal: Personal
    make_finder: Callable[[], Find]
    open_session: Callable[[Path], object]
    close_sessions: Callable[[Path], object]
    recorder: StudyRecorder
