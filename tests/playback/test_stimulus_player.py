from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.playback.stimulus_player import StimulusPlayer
from app.vision.readings import Frame
from tests.feeding import write_video


class _Screen:
    """Shows a player's frames at once, and keeps what it said."""

    def __init__(self, player: StimulusPlayer, hidden: bool = False) -> None:
        self.frames: list[Frame] = []
        self.said: list[tuple[str, float]] = []
        self.failures: list[str] = []
        self._player, self._hidden = player, hidden
        player.frame_came.connect(self._show)
        player.failed.connect(self.failures.append)
        for name in ("started", "paused", "resumed", "ended"):
            getattr(player, name).connect(lambda at, name=name: self.said.append((name, at)))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.said]

    def _show(self, frame: Frame) -> None:
        self.frames.append(frame)
        if not self._hidden:
            self._player.shown(frame, time.monotonic())


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Half a second."""
    return write_video(tmp_path / "film.avi", frames=10, rate=20)


@pytest.fixture
def player(qtbot: QtBot, film: Path) -> Iterator[StimulusPlayer]:
    made = StimulusPlayer(film)
    qtbot.waitSignal(made.opened).wait()
    yield made
    made.close()


def test_before_play_nothing_is_shown(qtbot: QtBot, player: StimulusPlayer) -> None:
    screen = _Screen(player)
    qtbot.wait(60)
    assert (screen.frames, screen.said) == ([], [])
    assert not player.runs
    assert player.clock.time_at(time.monotonic()) is None
    assert player.rate == 20
    player.pause()
    assert screen.said == []


def test_it_plays_at_its_own_pace_until_its_last_frame_was_shown(
    qtbot: QtBot, player: StimulusPlayer
) -> None:
    screen = _Screen(player)
    player.play()
    qtbot.waitUntil(lambda: player.is_over)
    assert [frame.number for frame in screen.frames] == list(range(10))
    (first, began), (last, ended) = screen.said
    assert (first, last) == ("started", "ended")
    assert ended - began == pytest.approx(0.5, abs=0.06)
    assert player.clock.time_at(began) == 0.0
    assert player.clock.time_at(began + 0.25) == pytest.approx(0.25, abs=0.05)
    assert player.clock.time_at(ended) is None
    player.play()
    assert not player.runs


def test_paused_it_stands_and_goes_on_where_it_was(qtbot: QtBot, player: StimulusPlayer) -> None:
    screen = _Screen(player)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) >= 3)
    player.pause()
    qtbot.wait(120)
    stood = screen.said[-1][1]
    assert player.clock.time_at(stood + 0.06) is None
    player.play()
    qtbot.waitUntil(lambda: player.is_over)
    assert screen.names == ["started", "paused", "resumed", "ended"]
    times = [frame.time for frame in screen.frames]
    assert times == sorted(times), "nothing is shown twice"


def test_paused_at_its_last_frame_it_ends_later(qtbot: QtBot, player: StimulusPlayer) -> None:
    screen = _Screen(player)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) == 10)
    player.pause()
    qtbot.wait(100)
    assert not player.is_over
    player.play()
    qtbot.waitUntil(lambda: player.is_over)
    assert screen.names == ["started", "paused", "resumed", "ended"]


@pytest.mark.parametrize("seen", [3, 10])
def test_it_starts_again_in_the_middle_and_at_the_end(
    qtbot: QtBot, player: StimulusPlayer, seen: int
) -> None:
    screen = _Screen(player)
    player.play()
    qtbot.waitUntil(lambda: len(screen.frames) >= seen and (seen < 10 or player.is_over))
    player.restart()
    qtbot.waitUntil(lambda: screen.names.count("started") == 2)
    again = screen.said[-1][1]
    assert player.clock.time_at(again) == 0.0
    qtbot.waitUntil(lambda: player.is_over)
    assert screen.names[-1] == "ended"


def test_shown_to_nobody_it_says_so(qtbot: QtBot, player: StimulusPlayer) -> None:
    screen = _Screen(player, hidden=True)
    player.play()
    qtbot.waitUntil(lambda: bool(screen.failures))
    assert "not visible" in screen.failures[0]
    assert screen.said == []


def test_what_is_no_film_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_text("no film")
    player = StimulusPlayer(tmp_path / "film.mp4")
    screen = _Screen(player)
    qtbot.waitUntil(lambda: bool(screen.failures))
    assert "no frame that can be read" in screen.failures[0]
    assert len(screen.failures) == 1
    player.close()


def test_closed_it_is_silent(qtbot: QtBot, player: StimulusPlayer) -> None:
    screen = _Screen(player)
    player.play()
    player.close()
    player.close()
    qtbot.wait(60)
    assert (screen.frames, screen.said, screen.failures) == ([], [], [])
