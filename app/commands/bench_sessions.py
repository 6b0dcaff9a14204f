"""Benchmark of sessions: what recording costs, how quickly an hour opens and scrolls."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..common.program import __version__
from ..sessions import store
from ..sessions.recorder import Recorder
from ..sessions.schema import VERSION, Metadata
from ..vision.pipeline import Analyzer
from ..vision.readings import Analysis, Face, Frame

_ROUNDS = 3  # of the clip with and without a recording, in turns: other work hits both alike
_HOUR, _RATE = 3600.0, 30.0
_PANS = 60

Clip = Callable[[], Iterator[Frame]]
Draw = Callable[[Analysis], NDArray[np.uint8]]
Pan = Callable[[tuple[str, ...], NDArray[Any], NDArray[Any], int], list[float]]


def bench_sessions(clip: Clip, analyzer: Analyzer, draw: Draw, pan: Pan) -> dict[str, Any]:
    """Figures of recording a clip, and of a session of an hour with one face.

    draw: an analysis's picture with the overlay.
    pan: as gui.timeline.pan_benchmark.pan.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        before = _megabytes()  # first of all, so that nothing is given back meanwhile
        hour = _record_hour(root / "hour", analyzer.emotions)
        growth = _megabytes() - before
        kinds = (None, "clean", "annotated", "blurred")
        kept = {kind or "no video": _kept(clip, analyzer, draw, kind, root) for kind in kinds}
        start = perf_counter()
        session = store.load(hour)
        opening = perf_counter() - start
        readings = session.readings
        probabilities = readings[list(analyzer.emotions)].to_numpy()
        pans = pan(analyzer.emotions, readings["seconds"].to_numpy(), probabilities, _PANS)
        return {
            "frames_kept": kept,
            "hour_growth_mb": growth,
            "hour_rows": len(session.readings),
            "hour_opens_s": opening,
            "pan_fps": len(pans) / sum(pans),
            "pan_ms_p95": 1000 * float(np.percentile(pans, 95)),
        }


def report(figures: dict[str, Any]) -> str:
    """The figures as a page to read."""
    lines = ["frames/s kept while recording"]
    lines += [f"  {kind:<24}{share:.0%}" for kind, share in figures["frames_kept"].items()]
    lines += [
        f"an hour's recording grows   {figures['hour_growth_mb']:.0f} MB",
        f"its {figures['hour_rows']} rows open in   {figures['hour_opens_s']:.2f} s",
        f"its timeline pans at        {figures['pan_fps']:.0f} frames/s"
        f" (95 of 100 under {figures['pan_ms_p95']:.0f} ms)",
    ]
    return "\n".join(lines)


def _kept(clip: Clip, analyzer: Analyzer, draw: Draw, video: str | None, root: Path) -> float:
    """Frames/s with a recording, in those without."""
    without, recorded = [], []
    for turn in range(_ROUNDS):
        without += _seconds(clip, analyzer, None)
        recorder = _recorder(root / f"{video} {turn}", analyzer.emotions, video, draw)
        recorded += _seconds(clip, analyzer, recorder)
        recorder.stop()
    return sum(without) / sum(recorded)


def _seconds(clip: Clip, analyzer: Analyzer, recorder: Recorder | None) -> list[float]:
    analyzer.reset()
    seconds = []
    for frame in clip():
        start = perf_counter()
        analysis = analyzer.step(replace(frame, captured=start))
        if recorder is not None:
            recorder.add(analysis)
        seconds.append(perf_counter() - start)
    return seconds


def _recorder(
    folder: Path, emotions: tuple[str, ...], video: str | None, draw: Draw | None
) -> Recorder:
    start = datetime.now().astimezone().isoformat("T", "milliseconds")
    metadata = Metadata(VERSION, __version__, "bench", False, "", emotions, 1280, 720, {}, start)

    def fail(sentence: str) -> None:
        raise RuntimeError(sentence)

    recorder = Recorder(folder, metadata, video, draw, fail)
    recorder.start()
    return recorder


def _record_hour(folder: Path, emotions: tuple[str, ...]) -> Path:
    """A session of an hour with one face at 30 rows a second, recorded without waiting."""
    recorder = _recorder(folder, emotions, None, None)
    rng = np.random.default_rng(1)
    pixels = np.zeros((720, 1280, 3), np.uint8)
    for number in range(round(_HOUR * _RATE)):
        shares = rng.dirichlet(np.ones(len(emotions))).astype(np.float32)
        emotion = emotions[int(shares.argmax())]
        face = Face(1, (500, 200, 180, 180), shares, emotion, True)
        seconds = number / _RATE
        recorder.add(Analysis(Frame(pixels, number, seconds, seconds), (face,), emotions, {}))
    recorder.stop()
    return folder


def _megabytes() -> float:
    """What this process holds of the memory now, in MB; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20
