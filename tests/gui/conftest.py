"""Windows for tests, which leave nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.settings import Settings
from app.vision.pipeline import Analyzer
from tests.feeding import HandFedCamera, analyzer_without_model, make_analyzer
from tests.gui.equipping import equip
from tests.gui.fake_machine import FakeMachine, Making
from tests.gui.showing import Scene


@pytest.fixture
def machine() -> FakeMachine:
    return FakeMachine()


@pytest.fixture
def make_window(qtbot: QtBot, machine: FakeMachine, tmp_path: Path) -> Iterator[Making]:
    windows: list[MainWindow] = []

    def make(
        settings: Settings | None = None,
        make_analyzer: Callable[[], Analyzer] = analyzer_without_model,
        save_settings: Callable[[Settings], None] = machine.saved.append,
    ) -> MainWindow:
        services = equip(
            tmp_path, machine.open_source, make_analyzer, machine.list_cameras, save_settings
        )
        window = MainWindow(settings or Settings(), services)
        windows.append(window)
        window.show()
        return window

    before = threading.active_count()
    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    qtbot.waitUntil(lambda: threading.active_count() <= before)


@pytest.fixture
def camera(machine: FakeMachine) -> HandFedCamera:
    return machine.plug_in("Left")


@pytest.fixture
def window(
    qtbot: QtBot, make_window: Making, camera: HandFedCamera, demo_pixels: np.ndarray
) -> MainWindow:
    """A window in which the camera shows one happy face."""
    window = make_window(make_analyzer=make_analyzer)
    window.open("Left")
    Scene(qtbot, window, camera).show(demo_pixels, frames=2)
    return window
