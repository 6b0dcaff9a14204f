"""Background task of a study's window or dialog: errors of studies are told as sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ...sessions.progress import Progress
from ...sessions.schema import SessionError
from ...studies.errors import StudyError
from ...vision.proposals import DetectorError
from ..sessions.background_task import BackgroundTask, Work


class StudyTask(BackgroundTask):
    """Background task whose work may raise StudyError and DetectorError, too.

    fail: called with an error message.
    """

    def __init__(self, window: QWidget, fail: Callable[[str], object]) -> None:
        super().__init__(window, fail)

    def run(self, words: str, work: Work, then: Callable[[Any], object]) -> None:
        """Start a task, see start(); it can be cancelled."""

        def told(progress: Progress) -> Any:
            try:
                return work(progress)
            except (StudyError, DetectorError) as error:
                raise SessionError(str(error)) from error

        self.start(words, told, then)
