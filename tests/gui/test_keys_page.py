from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.gui.actions import Actions
from app.gui.camera_menu import CameraMenu
from app.gui.keys_page import Section, sections, show_keys
from app.gui.live_state import LiveState
from app.gui.menus import fill_menus
from app.gui.recent_menu import RecentMenu
from app.gui.sessions.actions import SessionActions
from app.gui.sessions.menus import fill_session_menus
from app.gui.stream_menu import StreamMenu
from app.gui.studies.study_menu import StudyMenu
from app.settings import Settings


def _main_window(qtbot: QtBot) -> tuple[QMainWindow, Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions, state = Actions(window), LiveState(Settings())
    cameras = CameraMenu(state, (actions.refresh,), window)
    of_files = (RecentMenu(state, window), StudyMenu(state, window))
    fill_menus(window, actions, cameras, StreamMenu(state, window), of_files)
    return window, actions


def test_a_window_without_keys_has_no_section(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&File").addAction("No key")
    assert sections(window) == []


def test_every_key_of_the_window_is_on_the_page(qtbot: QtBot) -> None:
    window, actions = _main_window(qtbot)
    keys = {key for part in sections(window) for key, _ in part.rows}
    elsewhere = {actions.try_again, actions.leave_full_screen, *actions.correct}
    for action in set(window.actions()) - elsewhere:
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert not native or native in keys, action.text()
    assert ("1 to 7", "This face shows …") in [row for s in sections(window) for row in s.rows]


def test_texts_are_without_the_menus_marks(qtbot: QtBot) -> None:
    window, _ = _main_window(qtbot)
    file = sections(window)[0]
    assert isinstance(file, Section)
    assert file.title == "File"
    assert "Open network address" in [what for _, what in file.rows]


def test_the_page_shows_menus_picture_and_timeline(qtbot: QtBot) -> None:
    window, _ = _main_window(qtbot)
    window.show()
    words = show_keys(window).text.toPlainText()
    for expected in (
        "Ctrl+L",
        "Try the demo",
        "In the picture",
        "In the timeline",
        "Shift and drag",
    ):
        assert expected in words


def test_a_sessions_window_has_its_own_page(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    fill_session_menus(window, SessionActions(window))
    titles = [part.title for part in sections(window)]
    assert titles == ["Session", "People", "Markers", "View", "Help"]
