"""Benchmark of the pipeline, frame by frame, beside the one that tutorials teach, in one run."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from ..sources.base import check_file
from ..sources.open import open_source
from ..vision.detections import overlap
from ..vision.pipeline import Analyzer
from ..vision.readings import Box, Frame
from .bench_tutorial import (
    full_scan,
    per_second,
    sample,
    tutorial_cascade,
    tutorial_fps,
)
from .demo_clip import RATE, DemoClip

FRAMES = 240  # analysed, of a clip of 30 frames a second
_SCANNED_EVERY = 12  # frames; on these the full-frame scan is run too
_TUTORIAL_FRAMES = 12
_SAME_FACE = 0.3  # overlap of two boxes around the same face


@dataclass
class Measured:
    """What one pass over the clip gave.

    seconds: of each frame, whole and by stage.
    """

    seconds: list[float] = field(default_factory=list)
    stages: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faces: list[int] = field(default_factory=list)
    shown: dict[int, list[Box]] = field(default_factory=dict)


def bench(
    clip: Callable[[], Iterator[Frame]], analyzer: Analyzer, smallest_face: float
) -> dict[str, Any]:
    """Figures of one clip: milliseconds, frames/s, MB and ratios, as a dict ready for JSON."""
    measured = _measure(clip(), analyzer)
    peak = _peak_mb()  # before the tutorial's pipeline takes its own memory
    recall, compared = _recall(clip(), measured, smallest_face)
    tutorial, whole = tutorial_fps(sample(clip(), FRAMES // _TUTORIAL_FRAMES))
    fps = per_second(measured.seconds)
    return {
        "faces": float(np.mean(measured.faces)),
        "frames": len(measured.seconds),
        "fps": fps,
        "latency_ms_median": _ms(measured.seconds, 50),
        "latency_ms_p95": _ms(measured.seconds, 95),
        "stages": {
            name: {"median_ms": _ms(values, 50), "p95_ms": _ms(values, 95)}
            for name, values in measured.stages.items()
        },
        "recall_of_full_scan": recall,
        "faces_compared": compared,
        "peak_rss_mb": peak,
        "tutorial_fps": tutorial,
        "tutorial_classifies": whole,
        "ratio": fps / tutorial,
    }


def demo_clip(assets: Path, faces: int) -> Callable[[], Iterator[Frame]]:
    """The bundled clip with so many faces, made anew at each call."""
    clip = DemoClip(assets, faces)

    def frames() -> Iterator[Frame]:
        for number in range(FRAMES):
            yield Frame(clip.frame(number), number, number / RATE, captured=0.0)

    return frames


def video_clip(path: Path) -> Callable[[], Iterator[Frame]]:
    """The first frames of a video file, decoded anew at each call. Raises SourceError."""

    def frames() -> Iterator[Frame]:
        check_file(path)  # a number or name would open a camera, which never ends
        with open_source(str(path.resolve())) as source:
            count = 0
            while not source.ended and count < FRAMES:
                frame = source.read()
                if frame is not None:
                    count += 1
                    yield frame

    return frames


def report(figures: dict[str, Any]) -> str:
    """The figures as a page to read."""
    lines = [
        f"{figures['frames']} frames, {figures['faces']:.1f} faces shown in each on average",
        f"{'stage':<10}{'median ms':>10}{'95th percentile':>17}",
    ]
    for name, stage in figures["stages"].items():
        lines.append(f"{name:<10}{stage['median_ms']:>10.2f}{stage['p95_ms']:>17.2f}")
    lines += [
        f"{'whole':<10}{figures['latency_ms_median']:>10.2f}{figures['latency_ms_p95']:>17.2f}",
        f"frames/s                  {figures['fps']:.1f}",
        f"found, of the full scan's {_percent(figures['recall_of_full_scan'])}"
        f" of {figures['faces_compared']}",
        f"peak memory               {_megabytes(figures['peak_rss_mb'])}",
        f"the tutorial's frames/s   {figures['tutorial_fps']:.2f}"
        + ("" if figures["tutorial_classifies"] else " (its detector alone, without TensorFlow)"),
        f"ratio                     {figures['ratio']:.0f}",
    ]
    return "\n".join(lines)


def _measure(frames: Iterator[Frame], analyzer: Analyzer) -> Measured:
    measured = Measured()
    for i, frame in enumerate(frames):
        start = perf_counter()
        analysis = analyzer.step(frame)
        measured.seconds.append(perf_counter() - start)
        for name, seconds in analysis.seconds.items():
            measured.stages[name].append(seconds)
        measured.faces.append(len(analysis.faces))
        if _is_scanned(i):
            measured.shown[i] = [face.box for face in analysis.faces]
    return measured


def _recall(
    frames: Iterator[Frame], measured: Measured, smallest_face: float
) -> tuple[float | None, int]:
    """Of the faces that the tutorial's scan finds in frames sampled, the share shown there.

    Its boxes under the smallest face sought are left out. Gives the share and their number.
    """
    cascade = tutorial_cascade()
    found = total = 0
    for i, frame in enumerate(frames):
        if not _is_scanned(i):
            continue
        least = smallest_face * min(frame.pixels.shape[:2])
        for box in full_scan(cascade, frame.pixels):
            if box[2] >= least:
                total += 1
                found += any(overlap(box, shown) > _SAME_FACE for shown in measured.shown[i])
    return (found / total if total else None), total


def _is_scanned(i: int) -> bool:
    return i % _SCANNED_EVERY == _SCANNED_EVERY - 1


def _ms(seconds: list[float], percentile: float) -> float:
    return 1000 * float(np.percentile(seconds, percentile))


def _percent(share: float | None) -> str:
    return "none" if share is None else f"{share:.1%}"


def _megabytes(peak: float | None) -> str:
    return "unknown" if peak is None else f"{peak:.0f} MB"


def _peak_mb() -> float | None:
    """The most memory that this process has held, in MB; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    import resource  # not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
