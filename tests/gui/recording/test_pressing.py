from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.gui.recording.pressing import second_now
from app.sessions.recorder import Recorder
from tests.sessions.recording import analysis, refuse
from tests.sessions.rows import metadata


def test_before_the_first_frame_it_is_the_start(tmp_path: Path) -> None:
    assert second_now(Recorder(tmp_path / "one", metadata(), None, None, refuse)) == 0.0


def test_a_press_is_by_the_frames_clock_however_late_the_first_was_read(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "one", metadata(), None, None, refuse)
    recorder.start()
    recorder.add(analysis(0, captured=time.monotonic() - 0.7))
    assert second_now(recorder) == pytest.approx(0.7, abs=0.1)
    assert recorder.seconds < 0.6
    recorder.add(analysis(1, captured=time.monotonic() + 60))
    assert second_now(recorder) > 0
    recorder.stop()
