"""Signal handlers: Ctrl+C and SIGTERM close the window."""

from __future__ import annotations

import signal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

_PAUSE_MS = 200


def quit_on_signals(application: QApplication) -> None:
    """Install signal handlers that quit `application` on SIGINT (Ctrl+C) and SIGTERM."""
    for number in (signal.SIGINT, signal.SIGTERM):
        # Through the event loop: quitting has no effect before that runs.
        signal.signal(number, lambda *_: QTimer.singleShot(0, application.quit))
    # Python handles signals only while it executes code, and an idle window executes none.
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(_PAUSE_MS)
