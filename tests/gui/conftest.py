"""Windows for tests, which leave nothing behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.main_window import MainWindow
from app.settings import Settings
from app.vision.pipeline import Analyzer
from tests.feeding import analyzer_without_model
from tests.gui.desk import Desk, Making
from tests.gui.equipping import equip


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def make_window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Making]:
    windows: list[MainWindow] = []

    def make(
        settings: Settings | None = None,
        make_analyzer: Callable[[], Analyzer] = analyzer_without_model,
        save_settings: Callable[[Settings], None] = desk.saved.append,
    ) -> MainWindow:
        equipment = equip(
            tmp_path, desk.open_source, make_analyzer, desk.list_cameras, save_settings
        )
        window = MainWindow(settings or Settings(), equipment)
        windows.append(window)
        window.show()
        return window

    before = threading.active_count()
    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    qtbot.waitUntil(lambda: threading.active_count() <= before)
