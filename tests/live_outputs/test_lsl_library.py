from __future__ import annotations

import builtins
import sys
import time
from typing import Any

import pytest

from app.live_outputs import lsl_library
from app.live_outputs.lsl_library import lsl_offset, why_missing
from app.live_outputs.output import OutputError


@pytest.fixture
def without_pylsl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)


def test_without_the_package_it_says_what_to_install(without_pylsl: None) -> None:
    with pytest.raises(OutputError, match="pip install pylsl"):
        lsl_library.load()
    assert why_missing().startswith("LSL needs the package pylsl")


def test_the_packaged_program_says_that_it_has_none(
    without_pylsl: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert why_missing().startswith("LSL is not in the packaged program.")


@pytest.mark.parametrize("error", [RuntimeError, OSError, AttributeError])
def test_without_the_library_it_says_where_that_is(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "pylsl", raising=False)
    imported = builtins.__import__

    def refuse(name: str, *rest: Any) -> Any:
        if name == "pylsl":
            raise error("LSL binary library file was not found.")
        return imported(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert "github.com/sccn/liblsl" in why_missing()


def test_where_it_is_nothing_is_missing(pylsl: Any) -> None:
    assert why_missing() == ""
    assert lsl_library.load() is pylsl


def test_the_offset_is_between_the_two_clocks() -> None:
    assert lsl_offset(lambda: time.monotonic() + 1000) == pytest.approx(1000, abs=1e-3)


def test_an_interruption_between_two_calls_does_not_count() -> None:
    own = iter([0.0, 0.4, 1.0, 1.0001, 2.0, 2.3])  # before and after, three times
    lsl = iter([100.3, 101.0, 102.29])
    offset = lsl_offset(lambda: next(lsl), lambda: next(own))
    assert offset == pytest.approx(100.0, abs=1e-3)


def test_the_offset_to_the_real_clock_stays_the_same(pylsl: Any) -> None:
    offsets = [lsl_offset(pylsl.local_clock) for _ in range(50)]
    assert max(offsets) - min(offsets) < 1e-3
