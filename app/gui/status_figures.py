"""The figures in the status bar: how fast and how late the readings are."""

from __future__ import annotations

import time
from collections import deque
from statistics import median

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

WINDOW = 1.0
"""Seconds that the rate and the latency look back."""
_REFRESH_MS = 500


class Figures:
    """Counts analysed frames and their delays over the last second."""

    def __init__(self) -> None:
        self._analysed: deque[float] = deque()
        self._delays: deque[tuple[float, float]] = deque()

    def note_analysed(self, now: float) -> None:
        """now: time.monotonic()."""
        self._analysed.append(now)

    def note_painted(self, captured: float, now: float) -> None:
        """A reading of the frame captured then is on the screen now; both time.monotonic()."""
        self._delays.append((now, now - captured))

    def rate(self, now: float) -> float | None:
        """Analysed frames a second; None when fewer than two were in the last second."""
        while self._analysed and self._analysed[0] < now - WINDOW:
            self._analysed.popleft()
        gaps = len(self._analysed) - 1
        if gaps < 1:
            return None
        return gaps / max(self._analysed[-1] - self._analysed[0], 1e-6)

    def latency(self, now: float) -> float | None:
        """The median delay from capture to screen, in seconds; None without one."""
        while self._delays and self._delays[0][0] < now - WINDOW:
            self._delays.popleft()
        return median(delay for _, delay in self._delays) if self._delays else None


class StatusFigures(QWidget):
    """Frames a second, latency, faces and dropped frames, as quiet labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = Figures()
        self._faces: int | None = None
        self._dropped = 0
        self._labels = {
            "rate": self._label("Frames analysed in a second"),
            "latency": self._label("Time from the camera's picture to its reading on the screen"),
            "faces": self._label("Faces in the frame analysed last"),
            "dropped": self._label(
                "Frames shown but not analysed, because a newer one came first. "
                "That keeps the readings up to date on a slower machine."
            ),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(18)
        for label in self._labels.values():
            row.addWidget(label)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._show)
        self.reset()

    def reset(self) -> None:
        """Forget all of the last source."""
        self._figures = Figures()
        self._faces = None
        self._dropped = 0
        self._timer.stop()
        self._show()

    def note_analysed(self, faces: int, dropped: int) -> None:
        self._figures.note_analysed(time.monotonic())
        self._faces = faces
        self._dropped = dropped
        if not self._timer.isActive():
            self._show()
            self._timer.start()

    def note_trouble(self) -> None:
        """Nothing is being read: that is not the same as no face."""
        self._faces = None
        self._show()

    def note_painted(self, captured: float) -> None:
        self._figures.note_painted(captured, time.monotonic())

    def _show(self) -> None:
        now = time.monotonic()
        rate, latency = self._figures.rate(now), self._figures.latency(now)
        shown = {
            "rate": "" if rate is None else f"{rate:.0f} frames/s",
            "latency": "" if latency is None else f"{latency * 1000:.0f} ms",
            "faces": "" if self._faces is None else _counted(self._faces),
            # Without a rate (a photo, nothing read) there is nothing that could be dropped.
            "dropped": "" if rate is None else f"{self._dropped} dropped",
        }
        for name, text in shown.items():
            self._labels[name].setText(text)
            self._labels[name].setVisible(text != "")

    def _label(self, explanation: str) -> QLabel:
        label = QLabel()
        label.setToolTip(explanation)
        return label


def _counted(faces: int) -> str:
    return "1 face" if faces == 1 else f"{faces} faces"
