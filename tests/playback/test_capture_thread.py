from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.common.mailbox import Mailbox
from app.playback import capture_thread
from app.playback.capture_thread import CaptureThread
from app.sources.open import FrameSource, SourceError, open_source
from app.vision.readings import Frame
from tests.feeding import (
    HandFedCamera,
    shown_number,
    write_video,
)

Capture = tuple[CaptureThread, Mailbox[Frame], Mailbox[Frame]]


@contextmanager
def _running(thread: CaptureThread) -> Iterator[None]:
    thread.start()
    try:
        yield
    finally:
        _stop(thread)


def _stop(thread: CaptureThread) -> None:
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


def test_each_page_of_a_tiff_stands_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    pages = [np.full((48, 64, 3), level, np.uint8) for level in (50, 90)]
    path.write_bytes(cv2.imencodemulti(".tif", pages)[1].tobytes())
    thread, view, _ = _capture_of(lambda: open_source(str(path)))
    with _running(thread):
        for level in (50, 90):
            frame = view.take(timeout=5.0)
            assert frame is not None
            assert (frame.pixels[0, 0, 0], frame.still) == (level, True)


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
    monkeypatch.setattr(capture_thread, "PATIENCE", 0.0)  # so that it takes many reads
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


@pytest.mark.parametrize("paused", [False, True])
def test_stops_within_a_second_without_frames(qtbot: QtBot, paused: bool) -> None:
    thread, _, _ = _capture(HandFedCamera())
    thread.set_paused(paused)
    with qtbot.waitSignal(thread.opened), _running(thread):
        pass
