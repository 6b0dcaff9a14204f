"""Has victims open damaged files, starts another where one crashed or hung, and counts."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.fuzz.originals import make_originals
from tests.fuzz.targets import TARGETS

FINE = ("read", "refused")
_HANG = 5.0
"""Seconds of a processor's time, which other programs' work does not lengthen."""
WAIT = 60.0
"""Seconds without a word, after which a victim is waiting for what never comes."""
_BATCH = 100  # files for one victim
_GREETING = "INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"  # always, from LiteRT
_VICTIM = (sys.executable, "-X", "faulthandler", "-m", "tests.fuzz.victim")
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finding:
    """What came of one file: FINE, or what is wrong. words: what the program said."""

    number: int
    outcome: str
    words: str
    seconds: float

    @property
    def name(self) -> str:
        return TARGETS[self.number % len(TARGETS)].path

    @property
    def kind(self) -> str:
        return TARGETS[self.number % len(TARGETS)].kind


def hunt(seed: int, count: int, first: int = 0) -> Iterator[Finding]:
    """A finding for each of `count` files, and one for what a victim wrote beside them."""
    with tempfile.TemporaryDirectory() as folder:
        originals, place = Path(folder) / "originals", Path(folder) / "place"
        originals.mkdir()
        make_originals(originals)
        end, number = first + count, first
        while number < end:
            last = min(number + _BATCH, end)
            words = [str(one) for one in (seed, number, last, originals, place)]
            for finding in watch([*_VICTIM, *words], number, last):
                yield finding
                number = finding.number + 1


def watch(command: Sequence[str], first: int, last: int) -> Iterator[Finding]:
    """Findings of the victim that `command` starts, up to `last` or to the file at which it crashed
    or hung; and one for what it wrote to the console."""
    number = first
    silent = False
    with (
        tempfile.TemporaryFile("w+") as noise,
        subprocess.Popen(
            command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=noise, text=True
        ) as victim,
    ):
        try:
            for line in _lines(victim):
                yield judged(Finding(**json.loads(line)))
                number += 1
        except queue.Empty:
            silent = True
        code = victim.wait()
        noise.seek(0)
        said = noise.read().replace(_GREETING, "")[-2000:]
    if number < last:
        yield Finding(number, "hung" if silent else f"crashed ({code})", said, 0.0)
    elif said:
        yield Finding(last - 1, "noise on the console", said, 0.0)


def judged(finding: Finding) -> Finding:
    """The same, unless it took too long."""
    fine = finding.outcome in FINE and finding.seconds <= _HANG
    return finding if fine or finding.outcome not in FINE else replace(finding, outcome="slow")


def _lines(victim: subprocess.Popen[str]) -> Iterator[str]:
    """What the victim prints. Raises queue.Empty once it falls silent; then it is killed."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        assert victim.stdout is not None
        for line in victim.stdout:
            lines.put(line)
        lines.put(None)

    thread = threading.Thread(target=read)
    thread.start()
    try:
        while (line := lines.get(timeout=WAIT)) is not None:
            yield line
    except BaseException:  # silence, or nobody wants to know any more
        victim.kill()
        raise
    finally:
        thread.join()


def table(findings: list[Finding]) -> str:
    """How many came to what, by kind, and the slowest."""
    counts = Counter((f.kind, f.outcome) for f in findings)
    rows = [f"{kind:<12} {outcome:<28} {n:>6}" for (kind, outcome), n in sorted(counts.items())]
    slowest = max(findings, key=lambda f: f.seconds)
    rows.append(f"slowest: number {slowest.number}, {slowest.name}, {slowest.seconds:.2f} s")
    return "\n".join(rows)
