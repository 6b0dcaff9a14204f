from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.gui.camera_menu import CameraMenu
from app.gui.live_state import LiveState
from app.settings import Settings
from app.sources.cameras import Camera
from tests.gui.live import camera, video

LEFT, RIGHT = Camera("Left & near", 0, 200), Camera("Right", 2, 200)


def _menu(qtbot: QtBot, state: LiveState | None = None) -> CameraMenu:
    menu = CameraMenu(state or LiveState(Settings()), ())
    qtbot.addWidget(menu)
    return menu


def _texts(menu: CameraMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_says_that_there_is_none(qtbot: QtBot) -> None:
    menu = _menu(qtbot)
    assert _texts(menu) == ["No camera was found"]
    assert not menu.actions()[0].isEnabled()


def test_follows_what_is_plugged_in(qtbot: QtBot) -> None:
    menu = _menu(qtbot)
    menu.show_cameras((LEFT, RIGHT))
    assert _texts(menu) == ["Left && near", "Right"]
    menu.show_cameras((RIGHT,))
    assert _texts(menu) == ["Right"]


def test_choosing_gives_the_name(qtbot: QtBot) -> None:
    menu = _menu(qtbot)
    menu.show_cameras((LEFT, RIGHT))
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == ["Left & near"]


def test_the_running_camera_stays_ticked(qtbot: QtBot) -> None:
    state = LiveState(Settings())
    menu = _menu(qtbot, state)
    state.show_source(camera("Right"))
    menu.show_cameras((LEFT, RIGHT))
    assert [action.isChecked() for action in menu.actions()[:2]] == [False, True]
    state.show_source(video("Right"))
    assert not any(action.isChecked() for action in menu.actions())
