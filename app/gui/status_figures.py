"""Status bar figures: frame rate, latency, faces and dropped frames."""

from __future__ import annotations

import time
from collections import deque
from statistics import median

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..common.language import tr
from ..vision.readings import Analysis
from .live_state import LiveState

WINDOW = 1.0
"""Length of the sliding window for rate and latency, in seconds."""
_REFRESH_MS = 500


class Figures:
    """Sliding-window statistics of the last second: frame rate and latency."""

    def __init__(self) -> None:
        self._analysed: deque[float] = deque()
        self._delays: deque[tuple[float, float]] = deque()

    def note_analysed(self, now: float) -> None:
        """Count an analysed frame.

        now: time.monotonic() in seconds.
        """
        self._analysed.append(now)

    def note_painted(self, captured: float, now: float) -> None:
        """Add a latency.

        captured: time.monotonic() when the frame was captured.
        now: time.monotonic() when its reading was painted.
        """
        self._delays.append((now, now - captured))

    def rate(self, now: float) -> float | None:
        """Analysed frames a second; None with fewer than two in the window."""
        while self._analysed and self._analysed[0] < now - WINDOW:
            self._analysed.popleft()
        gaps = len(self._analysed) - 1
        if gaps < 1:
            return None
        return gaps / max(self._analysed[-1] - self._analysed[0], 1e-6)

    def latency(self, now: float) -> float | None:
        """Median latency from capture to screen in seconds; None without a frame in the window."""
        while self._delays and self._delays[0][0] < now - WINDOW:
            self._delays.popleft()
        return median(delay for _, delay in self._delays) if self._delays else None


class StatusFigures(QWidget):
    """Status bar figures as labels; connect VideoView.painted to note_painted()."""

    def __init__(self, state: LiveState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._figures = Figures()
        self._painted: float | None = None  # when the frame painted last was captured
        self._labels = {
            "rate": self._label(tr("Frames analysed per second")),
            "latency": self._label(tr("Time from a camera's frame to its reading on the screen")),
            "faces": self._label(tr("Faces in the frame analysed last")),
            "dropped": self._label(
                tr(
                    "Frames shown but not analysed, because a newer one came first. "
                    "That keeps the readings up to date on a slower machine."
                )
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
        state.source_changed.connect(self._reset)
        state.analysis_changed.connect(self._note_analysis)
        self._reset()

    @property
    def now(self) -> tuple[float | None, float | None]:
        """Frame rate, and latency in seconds, as shown; None for either that is unknown."""
        now = time.monotonic()
        return self._figures.rate(now), self._figures.latency(now)

    def note_painted(self, analysis: Analysis) -> None:
        """Add the latency of an analysis that was just painted."""
        frame = analysis.frame
        is_new, self._painted = frame.captured != self._painted, frame.captured
        # A still picture may be painted again at any later time, for example when a minimised
        # window is restored: that is no latency.
        if is_new and not (frame.still or self._state.paused):
            self._figures.note_painted(frame.captured, time.monotonic())

    def _reset(self) -> None:
        """Reset for a new source."""
        self._figures = Figures()
        self._painted = None
        self._timer.stop()
        self._show()

    def _note_analysis(self) -> None:
        if self._state.analysis is None:  # no readings, which is different from no face
            self._show()
            return
        self._figures.note_analysed(time.monotonic())
        if not self._timer.isActive():
            self._show()
            self._timer.start()

    def _show(self) -> None:
        rate, latency = self.now
        analysis = self._state.analysis
        shown = {
            "rate": "" if rate is None else tr("{number} frames/s").format(number=f"{rate:.0f}"),
            "latency": "" if latency is None else _milliseconds(latency),
            "faces": "" if analysis is None else tr("%n face(s)", "", len(analysis.faces)),
            # Without a rate (a photo, no readings) no frames can be dropped.
            "dropped": "" if rate is None or analysis is None else _dropped(analysis),
        }
        for name, text in shown.items():
            self._labels[name].setText(text)
            self._labels[name].setVisible(text != "")

    def _label(self, explanation: str) -> QLabel:
        label = QLabel()
        label.setToolTip(explanation)
        return label


def _milliseconds(seconds: float) -> str:
    return tr("{milliseconds} ms").format(milliseconds=f"{seconds * 1000:.0f}")


def _dropped(analysis: Analysis) -> str:
    return tr("%n dropped", "frames", analysis.dropped)
