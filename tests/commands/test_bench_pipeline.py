from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.commands import bench_pipeline
from app.common.paths import ASSETS
from app.sources.open import SourceError
from app.vision.pipeline import Analyzer
from app.vision.readings import Frame

KEYS = [
    "faces",
    "frames",
    "fps",
    "latency_ms_median",
    "latency_ms_p95",
    "stages",
    "recall_of_full_scan",
    "faces_compared",
    "peak_rss_mb",
    "tutorial_fps",
    "tutorial_classifies",
    "ratio",
]


def _measured(**changes: object) -> dict[str, object]:
    stage = {"median_ms": 1.0, "p95_ms": 2.0}
    figures: dict[str, object] = {
        "faces": 2.0,
        "frames": 240,
        "fps": 50.0,
        "latency_ms_median": 20.0,
        "latency_ms_p95": 25.0,
        "stages": dict.fromkeys(("detect", "crop", "classify", "track"), stage),
        "recall_of_full_scan": 0.975,
        "faces_compared": 40,
        "peak_rss_mb": 123.4,
        "tutorial_fps": 2.5,
        "tutorial_classifies": True,
        "ratio": 20.0,
    }
    return figures | changes


def test_a_clip_without_faces(few_frames: None, no_tensorflow: None, analyzer: Analyzer) -> None:
    wall = np.full((96, 128, 3), 128, np.uint8)

    def clip() -> Iterator[Frame]:
        return (Frame(wall, number, number / 30, 0.0) for number in range(24))

    figures = bench_pipeline.bench(clip, analyzer, smallest_face=0.08)
    assert (figures["faces"], figures["faces_compared"]) == (0, 0)
    assert figures["recall_of_full_scan"] is None
    assert "none of 0" in bench_pipeline.report(figures)


def test_figures_are_complete_and_plausible(
    few_frames: None, no_tensorflow: None, analyzer: Analyzer, portrait: Path
) -> None:
    figures = bench_pipeline.bench(
        bench_pipeline.video_clip(portrait), analyzer, smallest_face=0.08
    )
    assert list(figures) == KEYS
    assert figures["frames"] == 24
    assert figures["faces"] == 1
    assert figures["fps"] > 0
    assert 0 < figures["latency_ms_median"] <= figures["latency_ms_p95"] < 5000
    medians = [stage["median_ms"] for stage in figures["stages"].values()]
    assert list(figures["stages"]) == ["detect", "crop", "classify", "track"]
    assert all(median > 0 for median in medians)
    assert all(stage["median_ms"] <= stage["p95_ms"] for stage in figures["stages"].values())
    assert figures["ratio"] == pytest.approx(figures["fps"] / figures["tutorial_fps"])
    assert figures["tutorial_classifies"] is False
    assert figures["peak_rss_mb"] is None or 30 < figures["peak_rss_mb"] < 100_000
    json.dumps(figures, allow_nan=False)


def test_all_faces_of_the_full_scan_are_found(
    few_frames: None, no_tensorflow: None, analyzer: Analyzer, portrait: Path
) -> None:
    figures = bench_pipeline.bench(
        bench_pipeline.video_clip(portrait), analyzer, smallest_face=0.08
    )
    assert figures["faces_compared"] == 2, "one face in two of the frames"
    assert figures["recall_of_full_scan"] == 1.0


def test_faces_too_small_to_be_sought_are_not_missed(
    few_frames: None, no_tensorflow: None, analyzer: Analyzer, portrait: Path
) -> None:
    figures = bench_pipeline.bench(bench_pipeline.video_clip(portrait), analyzer, smallest_face=0.5)
    assert figures["faces_compared"] == 0


def test_faces_missed_are_counted(
    few_frames: None, no_tensorflow: None, analyzer: Analyzer, portrait: Path
) -> None:
    analyzer.configure(smoothing=0.2, smallest_face=0.6)  # it looks for faces larger than these
    figures = bench_pipeline.bench(
        bench_pipeline.video_clip(portrait), analyzer, smallest_face=0.08
    )
    assert (figures["recall_of_full_scan"], figures["faces_compared"]) == (0.0, 2)


def test_the_tutorials_pipeline_runs_where_tensorflow_is(
    few_frames: None, analyzer: Analyzer, portrait: Path
) -> None:
    pytest.importorskip("tensorflow")
    figures = bench_pipeline.bench(
        bench_pipeline.video_clip(portrait), analyzer, smallest_face=0.08
    )
    assert figures["tutorial_classifies"] is True
    assert figures["ratio"] > 2


def test_the_bundled_clip_is_the_same_at_each_call(few_frames: None) -> None:
    clip = bench_pipeline.demo_clip(ASSETS, 1)
    first, second = list(clip()), list(clip())
    assert [frame.number for frame in first] == list(range(24))
    assert [frame.time for frame in first] == pytest.approx([number / 30 for number in range(24)])
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(first, second, strict=True))


def test_only_the_first_frames_of_a_video_are_measured(
    monkeypatch: pytest.MonkeyPatch, portrait: Path
) -> None:
    monkeypatch.setattr(bench_pipeline, "FRAMES", 5)
    assert [frame.number for frame in bench_pipeline.video_clip(portrait)()] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("name", ["0", "missing.mp4"])
def test_a_video_that_is_not_there(name: str) -> None:
    with pytest.raises(SourceError, match="There is no file"):
        list(bench_pipeline.video_clip(Path(name))())


def test_report() -> None:
    text = bench_pipeline.report(_measured())
    lines = text.splitlines()
    assert lines[0] == "240 frames, 2.0 faces shown in each on average"
    assert [line.split()[0] for line in lines[2:6]] == ["detect", "crop", "classify", "track"]
    assert lines[6].split() == ["whole", "20.00", "25.00"]
    for words in ("50.0", "97.5% of 40", "123 MB", "2.50", "20"):
        assert words in "\n".join(lines[7:])
    assert "no TensorFlow" not in text


def test_report_says_what_could_not_be_measured() -> None:
    text = bench_pipeline.report(
        _measured(recall_of_full_scan=None, peak_rss_mb=None, tutorial_classifies=False)
    )
    assert "none of 40" in text
    assert "unknown" in text
    assert "its detector alone" in text
