from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.gui.camera_menu import CameraMenu
from app.gui.live_state import LiveState
from app.gui.menus import ToolBar, fill_menus
from app.gui.recent_menu import RecentMenu
from app.gui.stream_menu import StreamMenu
from app.gui.studies.study_menu import StudyMenu
from app.settings import Settings
from tests.feeding import EMOTIONS


class _Bench:
    """A window with nothing but its menus and its toolbar."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        state = LiveState(Settings())
        self.cameras = CameraMenu(state, (self.actions.refresh,), self.window)
        streams = StreamMenu(state, self.window)
        of_files = (RecentMenu(state, self.window), StudyMenu(state, self.window))
        fill_menus(self.window, self.actions, self.cameras, streams, of_files)
        self.toolbar = ToolBar(self.actions, self.cameras, self.window)
        self.window.addToolBar(self.toolbar)

    def menus(self) -> list[QMenu]:
        """The menu bar's, and those in them."""
        return [*self.window.menuBar().findChildren(QMenu), self.cameras]

    def camera_button(self) -> QToolButton:
        (button,) = (b for b in self.toolbar.findChildren(QToolButton) if b.text() == "Camera")
        return button


@pytest.fixture
def bench(qtbot: QtBot) -> _Bench:
    return _Bench(qtbot)


def _letters(actions: list[QAction]) -> list[str]:
    found = (re.search("&([^&])", action.text()) for action in actions)
    return [letter.group(1).lower() for letter in found if letter]


def test_without_a_camera_both_camera_menus_say_so(bench: _Bench) -> None:
    assert bench.cameras.menuAction() in bench.window.menuBar().actions()
    assert bench.camera_button().menu() is bench.cameras
    assert bench.cameras.actions()[0].text() == "No camera was found"


def test_all_that_has_a_key_can_be_found_in_a_menu(bench: _Bench) -> None:
    listed = {action for menu in bench.menus() for action in menu.actions()}
    only_by_key = {bench.actions.try_again, bench.actions.leave_full_screen}
    only_by_key |= {bench.actions.use_camera, bench.actions.open_file}  # of the first start
    assert set(bench.window.actions()) - listed == only_by_key


def test_no_letter_stands_for_two_entries_of_a_menu(bench: _Bench) -> None:
    bench.actions.name_emotions(EMOTIONS)
    for entries in (bench.window.menuBar().actions(), *(m.actions() for m in bench.menus())):
        letters = _letters(entries)
        assert len(letters) == len(set(letters)), [action.text() for action in entries]


def test_the_toolbar_leads_with_the_cameras_and_keeps_the_actions_order(bench: _Bench) -> None:
    camera, *others = bench.toolbar.actions()
    assert bench.toolbar.widgetForAction(camera) is bench.camera_button()
    shown = [None if action.isSeparator() else action for action in others]
    assert shown == list(bench.actions.toolbar())


def test_the_toolbar_leaves_space_to_the_pause_and_cannot_be_lost(bench: _Bench) -> None:
    assert bench.camera_button().focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not bench.toolbar.isMovable()
    assert not bench.toolbar.toggleViewAction().isVisible()
    assert bench.toolbar.objectName(), "the window's layout is kept by it"


def test_the_camera_icon_follows_the_theme(bench: _Bench) -> None:
    before = bench.camera_button().icon().pixmap(24).toImage()
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ff00ff"))
    bench.toolbar.setPalette(dark)
    bench.toolbar.draw_icons()
    assert bench.camera_button().icon().pixmap(24).toImage() != before
