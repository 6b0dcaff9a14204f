from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gui import source_notice
from app.gui.banner import Banner
from app.gui.live_state import LiveState
from app.gui.source_notice import SourceNotice
from app.settings import Settings
from app.sources.base import VideoStream
from tests.gui.live import video

STREAMS = tuple(VideoStream(number, "", 64, 48, 25.0, False) for number in (1, 2))


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


@pytest.fixture
def banner(qtbot: QtBot, state: LiveState, monkeypatch: pytest.MonkeyPatch) -> Banner:
    monkeypatch.setattr(source_notice, "SECONDS", 0.2)
    banner = Banner()
    qtbot.addWidget(banner)
    SourceNotice(state, banner)
    return banner


def test_says_nothing_where_all_is_shown(state: LiveState, banner: Banner) -> None:
    state.show_source(video())
    assert banner.isHidden()


def test_says_for_some_time_what_is_not_shown(
    qtbot: QtBot, state: LiveState, banner: Banner
) -> None:
    state.show_source(replace(video(), notice="a.mp4 holds 2 videos.", streams=STREAMS))
    assert banner.text() == "a.mp4 holds 2 videos. Choose another with View > Video in the file."
    qtbot.waitUntil(banner.isHidden)


def test_another_source_takes_it_away(state: LiveState, banner: Banner) -> None:
    state.show_source(replace(video(), notice="Something is left out."))
    assert banner.text() == "Something is left out."
    state.show_source(video())
    assert banner.isHidden()
