from __future__ import annotations

import logging

import numpy as np
import pytest

from app.playback.stage_log import StageLog
from app.vision.readings import Analysis, Face, Frame


def _analysis(detect: float, faces: int = 1) -> Analysis:
    frame = Frame(np.zeros((4, 4, 3), np.uint8), 0, 0.0, 0.0)
    face = Face(1, (0, 0, 1, 1), np.ones(1, np.float32), "happy", True)
    return Analysis(frame, (face,) * faces, ("happy",), {"detect": detect, "classify": 0.002})


def _show(log: StageLog, clock: list[float], *times: float) -> None:
    for moment in times:
        clock[0] = moment
        log.add(_analysis(detect=0.001 * moment))


def test_nothing_is_kept_without_a_log(caplog: pytest.LogCaptureFixture) -> None:
    clock = [0.0]
    log = StageLog(lambda: clock[0])
    _show(log, clock, 0, 10, 20)
    assert caplog.records == []
    assert not log._seconds


def test_medians_every_ten_seconds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="app")
    clock = [0.0]
    log = StageLog(lambda: clock[0])
    _show(log, clock, 100, 101, 102, 103, 109.9)
    assert caplog.records == []
    _show(log, clock, 110)
    assert [record.getMessage() for record in caplog.records] == [
        "0.5 frames/s read, 1.0 faces in each; medians in ms: detect 102.0, classify 2.0"
    ]
    _show(log, clock, 119)
    assert len(caplog.records) == 1
    _show(log, clock, 120)
    assert "0.2 frames/s read" in caplog.records[1].getMessage()
    assert "detect 114.5" in caplog.records[1].getMessage()
