"""What tests of the timeline show on it, and how they reach for it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.images import to_pixels
from app.gui.timeline.chart import Chart
from app.gui.timeline.interactive_chart import InteractiveChart
from app.gui.timeline.series import Series
from app.gui.timeline.timeline import Timeline
from app.sessions.markers import Marker
from tests.feeding import EMOTIONS
from tests.gui.finding import find

LENGTH = 600.0  # seconds
MARKERS = (Marker(100.0, "Sees the form"), Marker(300.0, "Laughs"), Marker(500.0, "<b>Done</b>"))
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def empty_timeline(qtbot: QtBot) -> Timeline:
    """On the screen, without anything on it."""
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(900, 220)
    timeline.show()
    return timeline


def fill_window(qtbot: QtBot, chart: Chart) -> QWidget:
    """A window that the chart fills, on the screen; to be held as long as the chart is used."""
    window = QWidget()  # as in the program: pyqtgraph's own closing is only for windows
    qtbot.addWidget(window)
    window.resize(800, 200)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chart)
    with qtbot.waitExposed(window):
        window.show()
    chart.set_palette(chart.palette())
    return window


def series(seconds: np.ndarray, probabilities: np.ndarray) -> Series:
    """(N,) and (N, emotions)."""
    found = Series(probabilities.shape[1])
    found.replace(seconds, probabilities)
    return found


def ten_minutes(qtbot: QtBot) -> Timeline:
    """A timeline of LENGTH and one person, in view as a whole."""
    timeline = empty_timeline(qtbot)
    timeline.set_emotions(EMOTIONS)
    timeline.set_duration(LENGTH)
    timeline.set_series(*readings())
    return timeline


def readings(rate: float = 10.0) -> tuple[np.ndarray, np.ndarray]:
    """Ten minutes: happy 80% in the first half, sad 80% in the second, neutral 20%."""
    seconds = np.arange(LENGTH * rate) / rate
    probabilities = np.zeros((len(seconds), len(EMOTIONS)))
    first = seconds < LENGTH / 2
    probabilities[first, EMOTIONS.index("happy")] = 0.8
    probabilities[~first, EMOTIONS.index("sad")] = 0.8
    probabilities[:, EMOTIONS.index("neutral")] = 0.2
    return seconds, probabilities


def one(emotion: str) -> np.ndarray:
    """(7,): certain of one emotion."""
    return np.eye(len(EMOTIONS))[EMOTIONS.index(emotion)]


def place(timeline: Timeline, seconds: float, height: float = 0.5) -> QPoint:
    """Where these seconds are on the surface; height: from 0, below, to 1."""
    surface = find(timeline, InteractiveChart)
    plot = surface.plot
    return QPoint(round(surface.x_of(seconds)), round(plot.bottom() - height * plot.height()))


def flag(timeline: Timeline, index: int) -> QPoint:
    """The middle of a marker's flag on the surface."""
    return find(timeline, InteractiveChart).flags.flag(index).center().toPoint()


def drag(timeline: Timeline, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = _NONE) -> None:
    """Press at start, move to end, let go."""
    viewport = find(timeline, InteractiveChart).viewport()
    QTest.mousePress(viewport, _LEFT, keys, start)
    for step in (0.1, 0.5, 1.0):
        QTest.mouseMove(viewport, start + (QPointF(end - start) * step).toPoint())
    QTest.mouseRelease(viewport, _LEFT, keys, end)


def tap(timeline: Timeline, pos: QPoint) -> None:
    QTest.mouseClick(find(timeline, InteractiveChart).viewport(), _LEFT, _NONE, pos)


def press(timeline: Timeline, key: Qt.Key, keys: Qt.KeyboardModifier = _NONE) -> None:
    QTest.keyClick(find(timeline, InteractiveChart), key, keys)


def count(widget: QWidget, colour: str, tolerance: int = 8) -> int:
    """How many of the widget's pixels have this colour."""
    QApplication.processEvents()
    pixels = to_pixels(widget.grab().toImage()).astype(int)
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return int((np.abs(pixels - (blue, green, red)).max(axis=2) <= tolerance).sum())


def view(timeline: Timeline) -> tuple[float, float]:
    surface = find(timeline, InteractiveChart)
    return surface.start, surface.end


def button(timeline: Timeline, text: str) -> QToolButton:
    (found,) = (b for b in timeline.findChildren(QToolButton) if b.text() == text)
    return found


def turn(timeline: Timeline, pos: QPoint, turn: QPoint) -> None:
    """The wheel, in eighths of a degree."""
    viewport = find(timeline, InteractiveChart).viewport()
    event = QWheelEvent(
        QPointF(pos),
        QPointF(viewport.mapToGlobal(pos)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
