from __future__ import annotations

import time

import numpy as np
import pytest

from app import factories
from app.commands import bench_live
from app.commands.bench_live import RATE, PacedClip, report
from app.commands.bench_pipeline import demo_clip
from app.common.paths import ASSETS
from app.vision.readings import Frame


@pytest.fixture
def source() -> PacedClip:
    return PacedClip(demo_clip(ASSETS, 0))


def test_frames_come_at_the_camera_s_pace(source: PacedClip) -> None:
    frames = [source.read() for _ in range(10)]
    times = [frame.time for frame in frames if frame is not None]
    assert len(times) == 10
    assert times[-1] >= 9 / RATE - 0.01
    assert (np.diff([frame.number for frame in frames if frame is not None]) >= 1).all()


def test_who_asks_late_gets_the_newest_frame(source: PacedClip) -> None:
    source.read()
    time.sleep(4 / RATE)
    frame = source.read()
    assert frame is not None
    assert frame.number >= 4


def test_who_cannot_wait_gets_none(source: PacedClip) -> None:
    source.read()
    assert source.read(timeout=0.001) is None


def test_no_face_leaps_when_the_clip_is_over() -> None:
    clip = PacedClip(lambda: (Frame(np.full((2, 2, 3), i, np.uint8), i, 0, 0) for i in range(4)))
    shades = [int(pixels[0, 0, 0]) for pixels in clip._pixels]
    assert shades == [0, 1, 2, 3, 2, 1]


def test_the_window_is_measured_with_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_live, "WARM_UP", 0.0)
    monkeypatch.setattr(bench_live, "SECONDS", 2.0)
    figures = bench_live.bench_live(demo_clip(ASSETS, 1), factories.watch)
    assert figures["seconds"] >= 2.0
    assert 0 < figures["analysed_fps"] <= 1.1 * RATE
    assert 0 < figures["cpu_seconds_a_second"] < 64
    assert figures["faces"] > 0
    assert "of one core busy in the window" in report(figures)
