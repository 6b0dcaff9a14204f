"""Signal handlers: Ctrl+C and SIGTERM close the window."""

from __future__ import annotations

import signal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

_PAUSE_MS = 200


def quit_on_signals(application: QApplication) -> None:
    """Close all windows and end `application`, as its own Quit does, when asked from outside."""
    for number in (signal.SIGINT, signal.SIGTERM):
        # By way of the event loop: before that runs, quitting would have no effect.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    # Python handles signals only while it runs, and an idle window runs none of it.
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(_PAUSE_MS)
