"""Benchmark of `analyze`: photos/s and film frames/s, in turns with another commit or more jobs.

Each measurement is a run of the command by itself, so any commit that has it can be compared. Its
start is measured with an empty picture and taken off. Where the machine does other work, compare
processor seconds, which hardly change by that.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np

from ..common import paths, program
from ..common.processes import children_seconds
from ..sources.open import PICTURE_SUFFIXES, SourceError, write_picture
from .file_analysis import open_file

_PACKAGE = __name__.partition(".")[0]


@dataclass(frozen=True)
class Contestant:
    """A program, or a way of calling it, that is measured.

    words: the command up to the files. folder: where it is run; None: here.
    """

    name: str
    words: tuple[str, ...]
    folder: Path | None = None


@dataclass
class _Runs:
    """Seconds of one contestant's runs over one set of files: on the clock, and of processors."""

    wall: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)


def contestants(against: Path | None, jobs: int | None) -> list[Contestant]:
    """This program; beside it that in the checkout `against`, or so many jobs beside one."""
    own = (sys.executable, "-m", _PACKAGE) if program.form() != "packaged" else (sys.executable,)
    folder = paths.ROOT if program.form() == "from source" else None
    if jobs:
        words = (*own, "analyze", "--jobs")
        one = Contestant("1 job of 1 thread", (*words, "1", "--threads", "1"), folder)
        return [one, Contestant(f"{jobs} jobs", (*words, str(jobs)), folder)]
    found = [Contestant("this", (*own, "analyze"), folder)]
    if against is not None:
        words = (sys.executable, "-m", "app", "analyze")
        found.insert(0, Contestant(str(against), words, against.resolve()))
    return found


def bench_files(
    files: Sequence[Path], compared: Sequence[Contestant], turns: int
) -> dict[str, Any]:
    """Figures of these files, ready for JSON; each a median over the turns. Raises SourceError."""
    photos = [path.resolve() for path in files if path.suffix.lower() in PICTURE_SUFFIXES]
    films = [path.resolve() for path in files if path.suffix.lower() not in PICTURE_SUFFIXES]
    counts = {path: _frames(path) for path in films}
    sets = {"photos": photos} if photos else {}
    sets |= {path.name: [path] for path in films}
    if len(films) > 1:
        sets["all films"] = films
    runs = {(one.name, name): _Runs() for one in compared for name in ("start", *sets)}
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.png"
        write_picture(empty, np.zeros((4, 4, 3), np.uint8))
        for turn in range(turns):
            for name, chosen in {"start": [empty], **sets}.items():
                for one in compared if turn % 2 == 0 else reversed(compared):
                    _run(one, chosen, Path(folder) / "rows.csv", runs[one.name, name])
    units = {name: sum(counts.get(path, 1) for path in chosen) for name, chosen in sets.items()}
    return {
        "photos": len(photos),
        "frames": {path.name: count for path, count in counts.items()},
        "turns": turns,
        "speeds": {
            one.name: {name: _speed(runs, one.name, name, units[name]) for name in sets}
            for one in compared
        },
    }


def report(figures: dict[str, Any]) -> str:
    """The figures as a page to read."""
    speeds: dict[str, dict[str, dict[str, float]]] = figures["speeds"]
    names = list(speeds)
    lines = [f"{figures['photos']} photos, {sum(figures['frames'].values())} frames of films"]
    for files in speeds[names[0]]:
        unit = "photos" if files == "photos" else "frames"
        for name in names:
            found = speeds[name][files]
            lines.append(
                f"{files:<24} {found['per_s']:8.2f} {unit}/s "
                f"{found['work_ms']:8.1f} ms of processor each  {name}"
            )
        if len(names) == 2:
            first, second = (speeds[name][files] for name in names)
            lines.append(
                f"{'':<24} {second['per_s'] / first['per_s']:8.2f} times as fast, "
                f"{second['work_ms'] / first['work_ms']:.2f} of the work"
            )
    return "\n".join(lines)


def _speed(
    runs: dict[tuple[str, str], _Runs], contestant: str, files: str, units: int
) -> dict[str, float]:
    start, all_of_it = runs[contestant, "start"], runs[contestant, files]
    wall = max(1e-3, median(all_of_it.wall) - median(start.wall))
    work = max(0.0, median(all_of_it.work) - median(start.work))
    return {"per_s": units / wall, "work_ms": 1000 * work / units}


def _run(one: Contestant, files: Iterable[Path], rows: Path, runs: _Runs) -> None:
    words = [*one.words, *map(str, files), "--csv", str(rows)]
    work, begin = children_seconds(), perf_counter()
    done = subprocess.run(words, cwd=one.folder, capture_output=True, text=True, check=False)
    runs.wall.append(perf_counter() - begin)
    runs.work.append(children_seconds() - work)
    if done.returncode != 0:
        raise SourceError(f"{one.name} could not analyse the files: {done.stderr.strip()}")


def _frames(path: Path) -> int:
    """How many frames a film has. Raises SourceError."""
    with open_file(path) as source:
        count = 0
        while not source.ended:
            count += source.read() is not None
    return count
