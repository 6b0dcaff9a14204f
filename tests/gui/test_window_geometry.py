from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.window_geometry import remembered, restore
from app.settings import Settings
from tests.gui.finding import find

Making = Callable[[], QMainWindow]
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def make(qtbot: QtBot) -> Making:
    """Makes windows with a panel on the right."""

    def make() -> QMainWindow:
        window = QMainWindow()
        qtbot.addWidget(window)
        panel = QDockWidget("Panel")
        panel.setObjectName("panel")
        window.addDockWidget(_RIGHT, panel)
        return window

    return make


def _size(window: QMainWindow) -> tuple[int, int]:
    return window.width(), window.height()


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(geometry="ü%&", layout="===="), Settings(geometry="AAAA", layout="AAAA")],
    ids=["none", "no code", "no geometry"],
)
def test_without_a_place_that_can_be_read_it_has_a_usual_size_within_the_screen(
    make: Making, settings: Settings
) -> None:
    window = make()
    restore(window, settings)
    room = window.screen().availableSize() * 0.92
    assert _size(window) == (min(1180, room.width()), min(740, room.height()))
    assert window.dockWidgetArea(find(window, QDockWidget)) == _RIGHT


def test_size_and_panels_come_back(make: Making) -> None:
    window = make()
    window.resize(700, 510)
    panel = find(window, QDockWidget)
    window.addDockWidget(_LEFT, panel)
    panel.hide()
    settings = remembered(window, Settings())
    again = make()
    restore(again, settings)
    assert _size(again) == (700, 510)
    assert again.dockWidgetArea(find(again, QDockWidget)) == _LEFT
    assert find(again, QDockWidget).isHidden()


def test_all_other_settings_stay_as_they_were(make: Making) -> None:
    before = Settings(camera="Left", mirror=False)
    after = remembered(make(), before)
    assert after != before
    assert (after.camera, after.mirror) == ("Left", False)


def test_full_screen_is_no_place_to_come_back_to(qtbot: QtBot, make: Making) -> None:
    window = make()
    window.resize(700, 510)
    window.show()
    before = remembered(window, Settings())
    window.showFullScreen()
    qtbot.waitUntil(window.isFullScreen)
    assert remembered(window, before) is before
