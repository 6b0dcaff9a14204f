from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_presenter import LivePresenter
from app.gui.live_state import LiveState
from app.playback.player import Player
from app.playback.source_chooser import SourceChooser
from app.settings import Settings
from app.sources.open import open_source
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, analyzer_without_model, make_analyzer


class _Stage:
    """A player that is presented, without a window."""

    def __init__(self, make_reader: Callable[[], Analyzer], settings: Settings) -> None:
        self.player = Player(open_source, make_reader)
        self.chooser = SourceChooser(self.player, tuple)
        self.state = LiveState(settings)
        self.presenter = LivePresenter(self.player, self.chooser, self.state)
        self.read = 0
        self.state.analysis_changed.connect(self._count)

    def _count(self) -> None:
        self.read += self.state.analysis is not None


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., _Stage]]:
    stages: list[_Stage] = []

    def start(
        make_reader: Callable[[], Analyzer] = make_analyzer, settings: Settings | None = None
    ) -> _Stage:
        stages.append(_Stage(make_reader, settings or Settings()))
        return stages[-1]

    yield start
    for stage in stages:
        stage.chooser.close()
        stage.player.close()


def test_a_photo_comes_into_the_state(qtbot: QtBot, make: Callable[..., _Stage]) -> None:
    stage = make()
    stage.chooser.open(str(DEMO))
    qtbot.waitUntil(lambda: stage.read == 1, timeout=10_000)
    state = stage.state
    assert state.source is not None
    assert (state.source.name, state.source.still) == (DEMO.name, True)
    assert state.analysis is not None
    assert state.frame is state.analysis.frame
    assert [face.emotion for face in state.analysis.faces] == ["happy"]


def test_what_goes_wrong_comes_into_the_state(qtbot: QtBot, make: Callable[..., _Stage]) -> None:
    stage = make(analyzer_without_model)
    stage.chooser.open(str(DEMO))
    qtbot.waitUntil(lambda: "no_such_model" in stage.state.trouble)
    stage.chooser.open("no such file.mp4")
    qtbot.waitUntil(lambda: stage.state.message is not None)
    assert stage.state.message is not None
    assert stage.state.message[0] == "no such file.mp4 cannot be shown"
    assert stage.state.source is None


def test_the_same_choices_again_read_nothing_anew(
    qtbot: QtBot, make: Callable[..., _Stage]
) -> None:
    stage = make(settings=Settings(smoothing=0.5))
    stage.chooser.open(str(DEMO))
    qtbot.waitUntil(lambda: stage.read == 1, timeout=10_000)
    stage.state.set_settings(replace(stage.state.settings, mirror=False, camera="Left"))
    qtbot.wait(400)
    assert stage.read == 1
    assert stage.chooser.preferred == "Left"
    stage.state.set_settings(replace(stage.state.settings, smallest_face=0.2))
    qtbot.waitUntil(lambda: stage.read == 2)
