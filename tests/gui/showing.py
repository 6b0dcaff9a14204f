"""Frames shown to a window's camera, each read before the next comes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.vision.readings import Frame
from tests.feeding import HandFedCamera


@dataclass
class Scene:
    """A window that looks through a camera."""

    qtbot: QtBot
    window: MainWindow
    camera: HandFedCamera

    def show(self, pixels: np.ndarray, frames: int = 1, apart: float = 1 / 30) -> None:
        """Let so many frames come, so many seconds apart by their own clock, and be read."""
        for _ in range(frames):
            frame = self.camera.put(pixels, apart)
            self.qtbot.waitUntil(partial(self._was_read, frame), timeout=10_000)

    def _was_read(self, frame: Frame) -> bool:
        analysis = self.window.analysis
        return analysis is not None and analysis.frame.number >= frame.number
