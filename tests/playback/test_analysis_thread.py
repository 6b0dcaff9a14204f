from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager
from functools import partial

import cv2
import numpy as np
from pytestqt.qtbot import QtBot

from app.common.mailbox import Mailbox
from app.playback.analysis_thread import AnalysisThread
from app.sources.open import read_picture
from app.vision.faces import DetectorError
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame
from tests.feeding import DEMO, HandFedCamera, analyzer_without_model, make_analyzer


@contextmanager
def _running(thread: AnalysisThread[Analyzer]) -> Iterator[None]:
    thread.start()
    try:
        yield
    finally:
        thread.stop()
        assert thread.wait(1000)


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
        frames.put(Frame(np.asarray(photo, np.uint8), 0, 0.0, 0.0, still=True))
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


def test_a_listener_is_told_when_there_are_no_readings_any_more(qtbot: QtBot) -> None:
    thread, frames = _analysis(make_analyzer)
    told: list[Analysis | None] = []
    thread.set_listener(told.append)
    with _running(thread):
        frames.put(Frame(np.zeros((48, 64, 3), np.uint8), 0, 0.0, 0.0))
        qtbot.waitUntil(partial(_holds, told, 1), timeout=10_000)
        assert told[0] is not None
    assert told[1:] == [None]


def test_a_listener_is_told_of_an_error(qtbot: QtBot) -> None:
    def stumbling() -> Analyzer:
        sound = make_analyzer()
        sound.__class__ = _Stumbling
        return sound

    thread, frames = _analysis(stumbling)
    told: list[Analysis | None] = []
    thread.set_listener(told.append)
    with _running(thread):
        for number in range(2):
            frames.put(Frame(np.zeros((48, 64, 3), np.uint8), number, number / 30, 0.0))
            qtbot.waitUntil(partial(_holds, told, number + 1), timeout=10_000)
    assert [analysis is None for analysis in told] == [True, False, True]
