from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.playback.playback import Playback
from app.playback.player import Player
from app.sources.open import FrameSource, open_source
from app.vision.pipeline import Analyzer
from app.vision.readings import Frame
from tests.feeding import DEMO, MEDIA, HandFedCamera, analyzer_without_model, make_analyzer

Making = Callable[..., Player[Analyzer]]


@pytest.fixture
def make_player() -> Iterator[Making]:
    players: list[Player[Analyzer]] = []

    def make(
        open_source: Callable[[str], FrameSource], make_analyzer: Callable[[], Analyzer]
    ) -> Player[Analyzer]:
        players.append(Player(open_source, make_analyzer))
        return players[-1]

    yield make
    for player in players:
        player.close()


def test_before_anything_is_opened(make_player: Making) -> None:
    player = make_player(open_source, analyzer_without_model)
    player.toggle_paused()
    player.seek(1.0)
    player.post(lambda reader: reader.reset())
    player.set_sink(None)
    player.set_listener(None)
    player.stop()


def test_a_stream_that_was_asked_for_is_opened(qtbot: QtBot, make_player: Making) -> None:
    player = make_player(open_source, make_analyzer)
    for wanted, shown in ((None, 2), (1, 1)):
        with qtbot.waitSignal(player.opened, timeout=10_000) as opened:
            player.open(str(MEDIA / "two.mp4"), wanted)
        (info,) = opened.args or [None]
        assert info.stream.number == shown
        assert [stream.number for stream in info.streams] == [1, 2]
        assert info.notice.startswith("two.mp4 holds 2 videos.")


def test_a_standing_task_holds_for_sources_to_come(qtbot: QtBot, make_player: Making) -> None:
    player = make_player(open_source, make_analyzer)
    told: list[str] = []
    player.post_always("mood", lambda reader: told.append("old"))
    player.post_always("mood", lambda reader: told.append("new"))
    player.open(str(DEMO))
    qtbot.waitUntil(lambda: told == ["new"], timeout=10_000)
    player.open(str(DEMO))
    qtbot.waitUntil(lambda: told == ["new", "new"], timeout=10_000)
    player.post(lambda reader: told.append("once"))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["new", "new", "once"]


def test_a_listener_hears_of_each_source_and_of_its_end(qtbot: QtBot, make_player: Making) -> None:
    player = make_player(open_source, make_analyzer)
    told: list[bool] = []
    player.set_listener(lambda analysis: told.append(analysis is not None))
    for count in (1, 3):
        player.open(str(DEMO))
        qtbot.waitUntil(lambda n=count: len(told) == n, timeout=10_000)  # type: ignore[misc]
    player.close()
    assert told == [True, False, True, False]


def test_a_playback_is_over_once_though_both_its_threads_are_done(qtbot: QtBot) -> None:
    playback = Playback(HandFedCamera, analyzer_without_model)
    said: list[bool] = []
    playback.over.connect(lambda: said.append(True))
    playback.start()
    playback.stop()
    playback.wait()  # so that both are done before either is heard
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(50)
    assert said == [True]


def test_paused_while_the_source_opens(qtbot: QtBot, make_player: Making) -> None:
    camera, answer = HandFedCamera(), threading.Event()

    def open_slowly(source: str) -> FrameSource:
        answer.wait(20)
        return camera

    player = make_player(open_slowly, analyzer_without_model)
    said: list[bool] = []
    came: list[Frame] = []
    player.paused_changed.connect(said.append)
    player.frame_came.connect(came.append)
    player.open("Left")
    player.toggle_paused()
    with qtbot.waitSignal(player.opened):
        answer.set()
    assert said == [False, True]
    player.toggle_paused()
    assert said[-1] is False
    frame = camera.put()
    qtbot.waitUntil(lambda: came == [frame])


def test_the_next_source_begins_unpaused(qtbot: QtBot, make_player: Making) -> None:
    cameras = {name: HandFedCamera(name) for name in ("Left", "Right")}
    player = make_player(lambda source: cameras[source], analyzer_without_model)
    said: list[bool] = []
    player.paused_changed.connect(said.append)
    with qtbot.waitSignal(player.opened):
        player.open("Left")
    player.toggle_paused()
    with qtbot.waitSignal(player.opened), qtbot.waitSignal(player.frame_came):
        player.open("Right")
        cameras["Right"].put()
    assert said == [False, True, False]


def test_opened_paused_it_shows_only_what_is_sought(qtbot: QtBot, make_player: Making) -> None:
    player = make_player(open_source, make_analyzer)
    frames: list[Frame] = []
    player.frame_came.connect(frames.append)
    with qtbot.waitSignals([player.paused_changed, player.opened], timeout=10_000):
        player.open(str(MEDIA / "two.mp4"), paused=True)
    with qtbot.assertNotEmitted(player.frame_came, wait=300):
        pass
    player.seek(2.0)
    qtbot.waitUntil(lambda: bool(frames))
    assert [frame.time for frame in frames] == [pytest.approx(2.0, abs=0.2)]
    player.toggle_paused()
    qtbot.waitUntil(lambda: len(frames) > 1)
