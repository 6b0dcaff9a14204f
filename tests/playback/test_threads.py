from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.common.mailbox import Mailbox
from app.playback import threads
from app.playback.threads import AnalysisThread, CaptureThread
from app.sources.open import FrameSource, SourceError, open_source, read_picture
from app.vision.faces import DetectorError
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame
from tests.feeding import (
    DEMO,
    HandFedCamera,
    analyzer_without_model,
    make_analyzer,
    shown_number,
    write_video,
)

Capture = tuple[CaptureThread, Mailbox[Frame], Mailbox[Frame]]


@contextmanager
def _running(thread: CaptureThread | AnalysisThread[Analyzer]) -> Iterator[None]:
    thread.start()
    try:
        yield
    finally:
        _stop(thread)


def _stop(thread: QThread) -> None:
    assert isinstance(thread, CaptureThread | AnalysisThread)
    thread.stop()
    assert thread.wait(1000)


def _capture(source: FrameSource) -> Capture:
    return _capture_of(lambda: source)


def _capture_of(opening: Callable[[], FrameSource]) -> Capture:
    view: Mailbox[Frame] = Mailbox()
    analysis: Mailbox[Frame] = Mailbox()
    return CaptureThread(opening, view, analysis), view, analysis


def test_source_that_cannot_be_opened_is_told(qtbot: QtBot) -> None:
    def refuse() -> FrameSource:
        raise SourceError("There is no such camera.")

    thread, _, _ = _capture_of(refuse)
    with qtbot.waitSignal(thread.failed) as failed, _running(thread):
        assert thread.wait(1000)
    assert failed.args == ["There is no such camera."]


def test_a_source_is_closed_by_the_thread(qtbot: QtBot) -> None:
    camera = HandFedCamera()
    thread, _, _ = _capture(camera)
    with qtbot.waitSignal(thread.opened) as opened, _running(thread):
        pass
    assert camera.closed
    assert (opened.args[0].name, opened.args[0].live) == ("Test camera", True)


def test_live_frames_reach_both_boxes_and_the_newest_wins(qtbot: QtBot) -> None:
    camera = HandFedCamera()
    thread, view, analysis = _capture(camera)
    told: list[None] = []
    thread.frame_waiting.connect(lambda: told.append(None))
    with _running(thread):
        for _ in range(5):
            newest = camera.put()
        qtbot.waitUntil(lambda: analysis.dropped == 4)
        assert analysis.take() is newest
        qtbot.waitUntil(lambda: bool(told))
        assert len(told) == 1  # nobody took a frame, so nothing piled up in the event queue
        assert view.take() is newest


def test_paused_camera_is_read_on_but_shown_no_more(qtbot: QtBot) -> None:
    camera = HandFedCamera()
    thread, view, analysis = _capture(camera)
    thread.set_paused(True)
    with _running(thread):
        camera.put()
        qtbot.waitUntil(camera.frames.empty)
        camera.put()
        qtbot.waitUntil(camera.frames.empty)
        assert not view.full
        assert not analysis.full
        thread.set_paused(False)
        frame = camera.put(apart=1.0)
        qtbot.waitUntil(lambda: view.full)
        shown = view.take()
        assert shown is not None
        assert shown.number == frame.number
        # Time stood still meanwhile, so that a face goes on under its number.
        assert shown.time == pytest.approx(0.0)
        camera.put()
        qtbot.waitUntil(lambda: view.full)
        shown = view.take()
        assert shown is not None
        assert shown.time == pytest.approx(1.0)


def test_status_is_told_when_it_changes(qtbot: QtBot) -> None:
    camera = HandFedCamera()
    camera.words = "Trying again in 2 s…"
    thread, _, _ = _capture(camera)
    with qtbot.waitSignal(thread.status_changed) as changed, _running(thread):
        qtbot.waitUntil(lambda: changed.signal_triggered)
    assert changed.args == ["Trying again in 2 s…"]


def test_a_video_that_breaks_off_says_so_at_its_end_until_it_is_sought_in(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_video(tmp_path / "cut.avi", frames=24, rate=10)
    whole = path.read_bytes()
    path.write_bytes(whole[: (whole.index(b"movi") + len(whole)) // 2])
    thread, _, _ = _capture_of(lambda: open_source(str(path)))
    with qtbot.waitSignal(thread.status_changed) as changed, _running(thread):
        qtbot.waitUntil(lambda: changed.signal_triggered)
        assert changed.args is not None
        assert changed.args[0].startswith("cut.avi ends after 1.")
        with qtbot.waitSignal(thread.status_changed) as changed_again:
            thread.seek(0.0)
    assert changed_again.args == [""]


def test_video_plays_in_real_time_and_again_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.avi", frames=12, rate=30)
    thread, view, _ = _capture_of(lambda: open_source(str(path)))
    with qtbot.waitSignal(thread.opened), _running(thread):
        began = time.monotonic()
        with qtbot.waitSignal(thread.ended):
            pass
        assert time.monotonic() - began >= 10 / 30
        last = view.take()
        assert last is not None
        assert shown_number(last) == 11
        with qtbot.waitSignal(thread.ended):
            thread.seek(0.0)
        last = view.take()
        assert last is not None
        assert shown_number(last) == 11


def test_seeking_while_paused_shows_that_frame_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.avi", frames=20, rate=10)
    thread, view, _ = _capture_of(lambda: open_source(str(path)))
    thread.set_paused(True)
    with _running(thread):
        thread.seek(1.0)
        frame = view.take(timeout=5.0)
        assert frame is not None
        assert shown_number(frame) == 10
        assert frame.still
        assert view.take(timeout=0.3) is None


def test_a_slow_seek_while_paused_goes_on_until_its_frame(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "PATIENCE", 0.0)  # so that it takes many reads
    path = tmp_path / "stream.avi"  # no index: all before the frame has to be decoded
    grays = (np.full((48, 64, 3), 4 * n, np.uint8) for n in range(60))
    path.write_bytes(b"".join(cv2.imencode(".jpg", gray)[1].tobytes() for gray in grays))
    thread, view, _ = _capture_of(lambda: open_source(str(path)))
    thread.set_paused(True)
    with _running(thread):
        thread.seek(1.8)
        frame = view.take(timeout=5.0)
        assert frame is not None
        assert frame.time == pytest.approx(1.8, abs=0.05)
        assert frame.still
        assert view.take(timeout=0.3) is None


def test_waiting_for_a_far_frame_does_not_delay_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_video(tmp_path / "slow.avi", frames=3, rate=0.2)
    thread, view, _ = _capture_of(lambda: open_source(str(path)))
    with _running(thread):
        assert view.take(timeout=5.0) is not None


def _analysis(
    making: Callable[[], Analyzer],
) -> tuple[AnalysisThread[Analyzer], Mailbox[Frame]]:
    frames: Mailbox[Frame] = Mailbox()
    return AnalysisThread(making, frames, Mailbox()), frames


def test_missing_model_is_told_not_shown_as_no_faces(qtbot: QtBot) -> None:
    thread, _ = _analysis(analyzer_without_model)
    with qtbot.waitSignal(thread.trouble_changed) as trouble, _running(thread):
        pass
    assert "no_such_model" in trouble.args[0]


def test_a_photo_is_read_again_when_the_choices_change(qtbot: QtBot) -> None:
    frames: Mailbox[Frame] = Mailbox()
    analyses: Mailbox[Analysis] = Mailbox()
    thread = AnalysisThread(make_analyzer, frames, analyses)
    with _running(thread):
        photo = cv2.copyMakeBorder(read_picture(DEMO), 400, 400, 400, 400, cv2.BORDER_REPLICATE)
        frames.put(Frame(photo, 0, 0.0, 0.0, still=True))
        first = analyses.take(timeout=10.0)
        assert first is not None
        assert len(first.faces) == 1
        assert analyses.take(timeout=0.3) is None
        thread.post(lambda reader: reader.configure(0.0, 0.5))
        again = analyses.take(timeout=10.0)
    assert again is not None
    assert again.frame is first.frame
    assert again.faces == ()


def _holds(items: Sized, count: int) -> bool:
    return len(items) == count


def test_every_analysis_is_kept_also_those_that_nobody_took(qtbot: QtBot) -> None:
    thread, frames = _analysis(make_analyzer)
    kept: list[Analysis] = []
    thread.set_sink(kept.append)
    with _running(thread):
        for number in range(3):
            frames.put(Frame(np.zeros((48, 64, 3), np.uint8), number, number / 30, 0.0))
            qtbot.waitUntil(partial(_holds, kept, number + 1))
        thread.set_sink(None)
        thread.post(lambda reader: thread.stop())
    assert [analysis.frame.number for analysis in kept] == [0, 1, 2]


def test_an_analysis_says_how_many_frames_were_dropped_before_it(qtbot: QtBot) -> None:
    thread, frames = _analysis(make_analyzer)
    kept: list[Analysis] = []
    thread.set_sink(kept.append)
    for number in range(4):  # before anyone reads: the newest wins
        frames.put(Frame(np.zeros((48, 64, 3), np.uint8), number, number / 30, 0.0))
    with _running(thread):
        qtbot.waitUntil(partial(_holds, kept, 1), timeout=10_000)
        frames.put(Frame(np.zeros((48, 64, 3), np.uint8), 4, 4 / 30, 0.0))
        qtbot.waitUntil(partial(_holds, kept, 2))
    assert [(a.frame.number, a.dropped) for a in kept] == [(3, 3), (4, 3)]


class _Stumbling(Analyzer):
    """An analyzer whose detector fails at the first frame."""

    stumbles = 1

    def step(self, frame: Frame) -> Analysis:
        if self.stumbles:
            self.stumbles -= 1
            raise DetectorError("The cascade is damaged.")
        return super().step(frame)


def test_trouble_lasts_until_a_frame_is_read_again(qtbot: QtBot) -> None:
    def stumbling() -> Analyzer:
        sound = make_analyzer()
        sound.__class__ = _Stumbling
        return sound

    camera = HandFedCamera()
    thread, frames = _analysis(stumbling)
    said: list[str] = []
    thread.trouble_changed.connect(said.append)
    with _running(thread):
        frames.put(camera.put())
        qtbot.waitUntil(lambda: said == ["The cascade is damaged."])
        frames.put(camera.put())
        qtbot.waitUntil(lambda: said[1:] == [""])


@pytest.mark.parametrize("paused", [False, True])
def test_stops_within_a_second_without_frames(qtbot: QtBot, paused: bool) -> None:
    thread, _, _ = _capture(HandFedCamera())
    thread.set_paused(paused)
    with qtbot.waitSignal(thread.opened), _running(thread):
        pass
