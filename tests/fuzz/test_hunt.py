from __future__ import annotations

import json
import sys

import pytest

from tests.fuzz import hunt
from tests.fuzz.hunt import Finding, judged, table, watch

ONE = Finding(7, "refused", "It is empty.", 0.01)
_PRINT_ONE = f"print({json.dumps(vars(ONE))!r}, flush=True)"


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_victim_with_nothing_to_do() -> None:
    assert list(watch(python(""), 7, 7)) == []


def test_a_victim_that_does_its_work() -> None:
    assert list(watch(python(_PRINT_ONE), 7, 8)) == [ONE]


def test_a_crash_names_the_file_after_the_last() -> None:
    first, crash = watch(python(f"{_PRINT_ONE}\nimport os; os._exit(3)"), 7, 10)
    assert first == ONE
    assert (crash.number, crash.outcome) == (8, "crashed (3)")


def test_a_silent_victim_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hunt, "WAIT", 1.0)
    (hang,) = watch(python("import time; time.sleep(600)"), 7, 10)
    assert (hang.number, hang.outcome) == (7, "hung")


def test_what_is_written_to_the_console_is_told() -> None:
    code = f"{_PRINT_ONE}\nimport sys; print('libpng warning', file=sys.stderr)"
    first, noise = watch(python(code), 7, 8)
    assert first == ONE
    assert (noise.number, noise.outcome) == (7, "noise on the console")
    assert noise.words == "libpng warning\n"


def test_a_slow_one() -> None:
    assert judged(ONE) == ONE
    assert judged(Finding(7, "read", "", 6.0)).outcome == "slow"
    assert judged(Finding(7, "raw words", "", 6.0)).outcome == "raw words"


def test_the_table_counts_and_names_the_slowest() -> None:
    words = table([ONE, ONE, Finding(14, "read", "", 0.5)])
    assert f"{ONE.kind:<12} refused" in words
    assert words.splitlines()[0].endswith(" 2") or words.splitlines()[1].endswith(" 2")
    assert "slowest: number 14" in words
