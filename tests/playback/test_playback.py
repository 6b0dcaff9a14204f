from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.playback.analysis_thread import Reader
from app.playback.capture_thread import SourceInfo
from app.playback.playback import Playback
from app.sources.open import FrameSource, SourceError
from app.sources.videos import VideoSource
from app.vision.readings import Analysis, Frame
from tests.feeding import HandFedCamera, analyzer_without_model, write_video

Making = Callable[..., "Heard"]


class _Reader:
    """Finds no face in anything; waits for `go` before each frame, if told to."""

    def __init__(self, go: threading.Event | None = None) -> None:
        self._go = go
        self.began = threading.Event()

    def step(self, frame: Frame) -> Analysis:
        self.began.set()
        if self._go is not None:
            assert self._go.wait(20)
        return Analysis(frame, (), ("happy",), {})


class Heard:
    """A playback, and what it has said."""

    def __init__(self, playback: Playback[Any]) -> None:
        self.playback = playback
        self.opened: list[SourceInfo] = []
        self.frames: list[Frame] = []
        self.analyses: list[Analysis] = []
        self.words: list[str] = []  # which signal, and its text if it has one
        playback.opened.connect(self.opened.append)
        playback.frame_came.connect(self.frames.append)
        playback.analysis_came.connect(self.analyses.append)
        playback.status_changed.connect(lambda text: self.words.append(f"status {text}"))
        playback.trouble_changed.connect(lambda text: self.words.append(f"trouble {text}"))
        playback.failed.connect(lambda text: self.words.append(f"failed {text}"))
        playback.ended.connect(lambda: self.words.append("ended"))
        playback.over.connect(lambda: self.words.append("over"))


@pytest.fixture
def play(qtbot: QtBot) -> Iterator[Making]:
    """Starts a playback of a source; ends what still runs."""
    made: list[Playback[Reader]] = []

    def start(
        open_source: Callable[[], FrameSource], make_reader: Callable[[], Reader] = _Reader
    ) -> Heard:
        playback = Playback(open_source, make_reader)
        heard = Heard(playback)
        made.append(playback)
        playback.start()
        return heard

    yield start
    for playback in made:
        playback.stop()
        playback.wait()


@pytest.fixture
def camera() -> HandFedCamera:
    return HandFedCamera("Left")


def test_before_it_is_started_nothing_is_said(qtbot: QtBot, camera: HandFedCamera) -> None:
    playback = Playback(lambda: camera, _Reader)
    heard = Heard(playback)
    playback.stop()
    playback.wait()
    assert (heard.opened, heard.frames, heard.words) == ([], [], [])
    assert camera.frames.empty()


def test_a_camera_that_sends_nothing_is_open_and_silent(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    heard = play(lambda: camera)
    qtbot.waitUntil(lambda: len(heard.opened) == 1)
    assert heard.opened == [SourceInfo("Left", live=True, still=False, duration=None, mirrors=True)]
    heard.playback.stop()
    qtbot.waitUntil(lambda: heard.words == ["over"])
    assert (heard.frames, heard.analyses) == ([], [])
    assert camera.closed


def test_frames_and_what_is_read_in_them_come_in_order(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    heard = play(lambda: camera)
    for number in range(1, 4):
        frame = camera.put()
        qtbot.waitUntil(lambda n=number: len(heard.analyses) == n)  # type: ignore[misc]
        assert heard.frames[-1] is frame
        assert heard.analyses[-1].frame is frame
    assert [analysis.dropped for analysis in heard.analyses] == [0, 0, 0]


def test_while_one_frame_is_read_only_the_newest_waits(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    go = threading.Event()
    reader = _Reader(go)
    heard = play(lambda: camera, lambda: reader)
    read: list[Frame] = []
    heard.playback.set_sink(lambda analysis: read.append(analysis.frame))
    first = camera.put()
    qtbot.waitUntil(reader.began.is_set)
    for _ in range(3):
        last = camera.put()
    qtbot.waitUntil(lambda: camera.frames.empty() and heard.frames[-1:] == [last])
    go.set()
    qtbot.waitUntil(lambda: bool(heard.analyses) and heard.analyses[-1].frame is last)
    assert read == [first, last]
    assert heard.analyses[-1].dropped == 2


def test_what_the_source_is_doing_is_passed_on(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    heard = play(lambda: camera)
    camera.words = "Left is asleep"
    qtbot.waitUntil(lambda: heard.words == ["status Left is asleep"])
    camera.words = ""
    qtbot.waitUntil(lambda: heard.words == ["status Left is asleep", "status "])


def test_a_video_plays_to_its_end_and_is_not_over(
    qtbot: QtBot, play: Making, tmp_path: Path
) -> None:
    clip = write_video(tmp_path / "clip.avi", frames=4, rate=20.0)
    heard = play(lambda: VideoSource(clip))
    qtbot.waitUntil(lambda: "ended" in heard.words, timeout=10_000)
    assert heard.words == ["ended"]
    heard.playback.seek(0.0)
    qtbot.waitUntil(lambda: heard.words == ["ended", "ended"], timeout=10_000)
    heard.playback.stop()
    qtbot.waitUntil(lambda: heard.words == ["ended", "ended", "over"])


def test_tasks_reach_the_reader_and_readings_the_sink(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    reader = _Reader()
    heard = play(lambda: camera, lambda: reader)
    told: list[object] = []
    kept: list[Analysis] = []
    heard.playback.post(told.append)
    qtbot.waitUntil(lambda: told == [reader])
    heard.playback.set_sink(kept.append)
    camera.put()
    qtbot.waitUntil(lambda: len(heard.analyses) == 1)
    heard.playback.set_sink(None)
    camera.put()
    qtbot.waitUntil(lambda: len(heard.analyses) == 2)
    assert kept == heard.analyses[:1]


def test_a_source_that_cannot_be_opened_is_told_once(qtbot: QtBot, play: Making) -> None:
    def refuse() -> FrameSource:
        raise SourceError("Nothing here.")

    heard = play(refuse)
    qtbot.waitUntil(lambda: "failed Nothing here." in heard.words)
    qtbot.waitUntil(heard.playback._capture.isFinished)
    heard.playback.stop()
    qtbot.waitUntil(lambda: "over" in heard.words)
    assert heard.words == ["failed Nothing here.", "over"]


def test_without_a_model_frames_come_all_the_same(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    heard = play(lambda: camera, analyzer_without_model)
    qtbot.waitUntil(heard.playback._analysis.isFinished)
    camera.put()
    qtbot.waitUntil(lambda: len(heard.frames) == 1)
    (trouble,) = heard.words
    assert trouble.startswith("trouble ")
    assert "has stopped" not in trouble, "its own reason is the one that is told"


def test_a_capture_that_dies_of_an_unforeseen_error_is_told(
    qtbot: QtBot, play: Making, camera: HandFedCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(timeout: float) -> Frame:
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr(camera, "read", die)
    with qtbot.captureExceptions() as errors:
        heard = play(lambda: camera)
        qtbot.waitUntil(lambda: len(heard.words) == 1)
    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
    assert heard.words[0].startswith("failed The video has stopped unexpectedly.")
    assert camera.closed


def test_an_analysis_that_dies_of_an_unforeseen_error_is_told(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    with qtbot.captureExceptions() as errors:
        heard = play(lambda: camera, lambda: 1 / 0)
        qtbot.waitUntil(lambda: len(heard.words) == 1)
    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
    assert heard.words[0].startswith("trouble Faces are no longer being read")
    camera.put()
    qtbot.waitUntil(lambda: len(heard.frames) == 1)


def test_once_stopped_it_says_nothing_but_that_it_is_over(
    qtbot: QtBot, play: Making, camera: HandFedCamera
) -> None:
    heard = play(lambda: camera)
    camera.put()
    camera.words = "Left is asleep"
    heard.playback.stop()
    heard.playback.wait()  # all that the threads had to say is waiting now
    qtbot.waitUntil(lambda: "over" in heard.words)
    assert heard.words == ["over"]
    assert (heard.opened, heard.frames, heard.analyses) == ([], [], [])
