from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.commands import bench_sessions
from app.commands.bench_sessions import report
from app.commands.demo_clip import RATE, DemoClip
from app.common.paths import ASSETS
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Frame

_FRAMES = 12


def _clip() -> Iterator[Frame]:
    clip = DemoClip(ASSETS, 1)
    for number in range(_FRAMES):
        yield Frame(clip.frame(number), number, number / RATE, captured=0.0)


def _draw(analysis: Analysis) -> np.ndarray:
    return analysis.frame.pixels


@pytest.fixture
def figures(analyzer: Analyzer, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Of a short clip, and of an "hour" of ten seconds."""
    monkeypatch.setattr(bench_sessions, "_HOUR", 10.0)
    shown: list[tuple[int, int]] = []

    def pan(
        emotions: tuple[str, ...], seconds: np.ndarray, probabilities: np.ndarray, steps: int
    ) -> list[float]:
        shown.append((len(seconds), len(probabilities)))
        assert emotions == analyzer.emotions
        return [0.01] * steps

    found = bench_sessions.bench_sessions(_clip, analyzer, _draw, pan)
    assert shown == [(300, 300)]
    return found


def test_every_kind_of_recording_is_measured(figures: dict[str, object]) -> None:
    kept = figures["frames_kept"]
    assert isinstance(kept, dict)
    assert list(kept) == ["no video", "clean", "annotated", "blurred"]
    assert all(0.05 < share < 20 for share in kept.values())


def test_a_long_session_is_recorded_opened_and_panned(figures: dict[str, object]) -> None:
    assert figures["hour_rows"] == 300
    assert isinstance(figures["hour_opens_s"], float)
    assert figures["hour_opens_s"] > 0
    assert figures["pan_fps"] == pytest.approx(100)
    assert figures["pan_ms_p95"] == pytest.approx(10)
    assert isinstance(figures["hour_growth_mb"], float)


def test_the_figures_are_reported(figures: dict[str, object]) -> None:
    text = report(figures)
    assert "300 rows open in" in text
    assert "100 frames/s (95 of 100 under 10 ms)" in text
