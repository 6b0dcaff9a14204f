"""Announcer: tells screen readers when the label of a face changes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ..vision.readings import Analysis
from .access import Access
from .label_news import LabelNews
from .labels import called, label
from .live_state import LiveState
from .screen_reader import announce


class Announcer(QObject):
    """Announcer for the live state; silent without a screen reader, and where the user says so.

    source: the widget whose news it is.
    """

    def __init__(
        self,
        state: LiveState,
        source: QWidget,
        access: Access,
        say: Callable[[QWidget, str], None] = announce,
        listened: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        """
        say: has a sentence spoken.
        listened: whether a screen reader is running.
        """
        super().__init__(source)
        self._state, self._source, self._access = state, source, access
        self._say, self._listened = say, listened
        self._news = LabelNews()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._tell)
        state.source_changed.connect(self._begin)
        state.analysis_changed.connect(self._see)

    def _begin(self) -> None:
        self._news = LabelNews()
        self._later.stop()

    def _see(self) -> None:
        analysis = self._state.analysis
        if analysis is None or not (self._access.spoken and self._listened()):
            return
        self._news.see(_labels(analysis))
        if not self._later.isActive():
            self._tell()

    def _tell(self) -> None:
        """Say what is due, or come back when it is: Qt's timers may be early."""
        if sentence := self._news.say(time.monotonic()):
            self._say(self._source, sentence)
        due = self._news.due(time.monotonic())
        if due is not None:
            self._later.start(round(1000 * due) + 1)


def _labels(analysis: Analysis) -> dict[str, str]:
    """What each face shows, without percentages, which change all the time."""
    return {called(face): label(face, analysis.emotions).name for face in analysis.faces}
