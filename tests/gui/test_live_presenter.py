from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.face_dock import FaceDock
from app.gui.face_panel import FacePanel
from app.gui.live_presenter import Display
from app.gui.status_figures import StatusFigures
from app.gui.video_area import Stage
from app.playback.threads import SourceInfo
from app.vision.readings import Analysis, Face, Frame
from tests.gui.finding import find


class _Screen:
    """A display with all that it fills, and what its status bar says of the delay."""

    def __init__(self, qtbot: QtBot) -> None:
        self.stage = Stage(QAction("Pause"), ())
        self.dock, self.figures = FaceDock(), StatusFigures()
        for part in (self.stage, self.dock, self.figures):
            qtbot.addWidget(part)
        self.display = Display(self.stage, self.dock, self.figures)
        self.stage.show()
        self.display.begin(SourceInfo("Test camera", live=True, still=False, duration=None))

    def read(self, frame: Frame) -> None:
        """Show a frame, and its readings once it is on the screen."""
        self.display.show_frame(frame)
        self.stage.view.repaint()
        self.display.show_analysis(Analysis(frame, (), ("happy",), {}), dropped=0)
        self.stage.view.repaint()

    def delay(self) -> float | None:
        """Milliseconds."""
        texts = [label.text() for label in self.figures.findChildren(QLabel)]
        return next((float(text[:-3]) for text in texts if text.endswith(" ms")), None)


@pytest.fixture
def screen(qtbot: QtBot) -> _Screen:
    return _Screen(qtbot)


def _frame(age: float = 0.0, still: bool = False) -> Frame:
    """A frame captured `age` seconds ago."""
    return Frame(np.zeros((90, 160, 3), np.uint8), 0, 0.0, time.monotonic() - age, still)


def test_nothing_read_yet(screen: _Screen) -> None:
    assert screen.display.analysis is None
    assert screen.delay() is None


def test_the_delay_ends_when_the_reading_is_painted(qtbot: QtBot, screen: _Screen) -> None:
    screen.read(_frame(age=0.2))
    qtbot.waitUntil(lambda: screen.delay() is not None)
    delay = screen.delay()
    assert delay is not None
    assert 200 <= delay < 5000


def _read_paused(screen: _Screen) -> None:
    screen.display.note_paused(True)
    screen.read(_frame(age=60.0))
    screen.display.note_paused(False)


def _read_photo(screen: _Screen) -> None:
    screen.read(_frame(age=60.0, still=True))


def _read_again(screen: _Screen) -> None:
    """As when the settings change while a camera gives nothing."""
    screen.display.note_paused(True)
    frame = _frame(age=60.0)
    screen.read(frame)
    screen.display.note_paused(False)
    screen.read(frame)


@pytest.mark.parametrize("reading", [_read_paused, _read_photo, _read_again])
def test_a_picture_that_stands_still_has_no_delay(
    qtbot: QtBot, screen: _Screen, reading: Callable[[_Screen], None]
) -> None:
    reading(screen)
    screen.read(_frame())
    qtbot.waitUntil(lambda: screen.delay() is not None)
    delay = screen.delay()
    assert delay is not None
    assert delay < 10_000


def test_going_elsewhere_in_a_video_leaves_the_selected_face(screen: _Screen) -> None:
    frame = _frame()
    sure, unsure = np.array([1.0], np.float32), np.array([0.4], np.float32)
    small = Face(1, (5, 5, 10, 10), sure, "happy", certain=True)
    large = Face(2, (50, 20, 60, 60), unsure, "happy", certain=False)
    screen.display.show_frame(frame)
    screen.display.show_analysis(Analysis(frame, (small, large), ("happy",), {}), dropped=0)
    panel = find(screen.dock, FacePanel)
    screen.stage.view.face_clicked.emit(1)
    chosen = panel.grab().toImage()
    screen.stage.transport.sought.emit(3.0)
    assert panel.grab().toImage() != chosen


def test_trouble_takes_the_readings_away(screen: _Screen) -> None:
    screen.read(_frame())
    assert screen.display.analysis is not None
    screen.display.show_trouble("The model is missing.")
    assert screen.display.analysis is None
    assert screen.stage.notice.isVisible()
