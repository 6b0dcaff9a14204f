from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.stream_menu import StreamMenu
from app.playback.capture_thread import SourceInfo
from app.settings import Settings
from app.sources.base import VideoStream
from tests.gui.live import camera, video

SCREEN = VideoStream(1, "screen & slides", 1920, 1080, 5.0, False)
FACE = VideoStream(2, "", 640, 480, 30.0, True)


def _of_two() -> SourceInfo:
    return replace(video(), streams=(SCREEN, FACE), stream=FACE)


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


@pytest.fixture
def menu(qtbot: QtBot, state: LiveState) -> StreamMenu:
    menu = StreamMenu(state)
    qtbot.addWidget(menu)
    return menu


def test_without_a_choice_there_is_no_menu(state: LiveState, menu: StreamMenu) -> None:
    assert not menu.menuAction().isVisible()
    for source in (camera(), video(), replace(video(), streams=(FACE,), stream=FACE)):
        state.show_source(source)
        assert not menu.menuAction().isVisible()


def test_shows_the_streams_and_which_is_shown(state: LiveState, menu: StreamMenu) -> None:
    state.show_source(_of_two())
    assert menu.menuAction().isVisible()
    entries = [(action.text(), action.isChecked()) for action in menu.actions()]
    assert entries == [
        ("1: screen && slides, 1920x1080, 5 frames/s", False),
        ("2: 640x480, 30 frames/s", True),
    ]
    state.show_source(video())
    assert menu.actions() == []


def test_choosing_gives_the_number(qtbot: QtBot, state: LiveState, menu: StreamMenu) -> None:
    state.show_source(_of_two())
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [1]
