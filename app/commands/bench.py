"""The command `bench`: measures, prints a report, and writes the figures as JSON."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any

from .. import factories
from ..common import paths
from ..common.processor import processor
from ..settings import Settings
from ..sources.open import SourceError
from ..vision.readings import Frame
from . import bench_dispatch, bench_files, bench_live, bench_pipeline, bench_sessions
from .console import complain
from .file_search import find_files
from .workers import WorkersError

Clip = Callable[[], Iterator[Frame]]


def run(options: Namespace) -> int:
    """Measure what `options` ask for; the exit code. Raises ModelError, DetectorError."""
    try:
        figures, report = _measure(options, _clip(options))
    except (SourceError, WorkersError) as error:
        complain(str(error))
        return 1
    figures["processor"] = processor()
    print(f"{report}\nprocessor  {figures['processor']}")
    if options.json:
        try:
            options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            complain(f"{options.json} cannot be written: {error.strerror}.")
            return 1
    return 0


def _clip(options: Namespace) -> Clip:
    if options.video:
        return bench_pipeline.video_clip(options.video)
    return bench_pipeline.demo_clip(paths.ASSETS, options.faces)


def _measure(options: Namespace, clip: Clip) -> tuple[dict[str, Any], str]:
    """The figures, and the same as a page to read."""
    if options.dispatch:
        jobs, scheduler = options.jobs or 1, options.scheduler
        figures = bench_dispatch.bench_dispatch(options.dispatch, jobs, scheduler)
        return figures, bench_dispatch.report(figures)
    if options.files:
        compared = bench_files.contestants(options.against, options.jobs)
        found, _ = find_files(options.files, False, [])
        figures = bench_files.bench_files(found, compared, options.turns)
        return figures, bench_files.report(figures)
    if options.sessions:
        figures = _measure_sessions(clip)
        return figures, bench_sessions.report(figures)
    if options.live:
        figures = bench_live.bench_live(clip, factories.watch)
        return figures, bench_live.report(figures)
    figures = bench_pipeline.bench(clip, factories.make_analyzer(), Settings().smallest_face)
    return figures, bench_pipeline.report(figures)


def _measure_sessions(clip: Clip) -> dict[str, Any]:
    # Before a recorder's thread does, to draw: Qt has windows in the thread that made it alone.
    factories.qt(offscreen=True)
    analyzer = factories.make_analyzer()
    return bench_sessions.bench_sessions(clip, analyzer, factories.draw, factories.pan)
