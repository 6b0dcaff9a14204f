"""A stand-in for the machine around a window, and what a user finds in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from app.gui.main_window import MainWindow
from app.settings import Settings
from app.sources.cameras import Camera
from app.sources.open import FrameSource, open_source
from tests.feeding import HandFedCamera

Making = Callable[..., MainWindow]


class FakeMachine:
    """Stands in for the machine around the window: its cameras, and what the window saved."""

    def __init__(self) -> None:
        self.plugged: dict[str, HandFedCamera] = {}
        self.opened: list[HandFedCamera] = []
        self.saved: list[Settings] = []

    def plug_in(self, name: str) -> HandFedCamera:
        self.plugged[name] = HandFedCamera(name)
        return self.plugged[name]

    def list_cameras(self) -> tuple[Camera, ...]:
        return tuple(Camera(name, index, 200) for index, name in enumerate(self.plugged))

    def open_source(self, source: str) -> FrameSource:
        if source in self.plugged:
            assert all(camera.closed for camera in self.opened)  # one device at a time
            self.opened.append(self.plugged[source])
            return self.plugged[source]
        return open_source(source)


def action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text().replace("&", "") == text)


def says(window: MainWindow, words: str) -> bool:
    labels = window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())
