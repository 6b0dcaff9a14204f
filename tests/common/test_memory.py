from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.common.memory import give_back, keep_little
from app.common.paths import ROOT

_GLIBC = "CS_GNU_LIBC_VERSION" in getattr(os, "confstr_names", {})
glibc_alone = pytest.mark.skipif(
    sys.platform != "linux" or not _GLIBC, reason="only glibc keeps what was freed"
)
_HELD = """
import threading
from pathlib import Path
from app.common.memory import give_back

def held():
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])

def fill():
    kept.extend(bytearray(60_000) for _ in range(2_000))  # below the size that is mapped by itself

kept = []
thread = threading.Thread(target=fill)
thread.start()
thread.join()
last = kept[-1]  # keeps the end of the heap in use, so that nothing goes back by itself
kept.clear()
before = held()
give_back()
print(before - held())
"""
_LARGE = """
import sys
from pathlib import Path
from app.common.memory import keep_little

def held():
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])

def fill(size):
    return [b"x" * size for _ in range(100_000_000 // size)]

if sys.argv[1] == "little":
    assert keep_little()
del (first := [fill(4_000_000)])[:]  # by itself glibc now keeps blocks of this size
kept = fill(400_000)
last, before = kept[-1], held()
kept.clear()
print(before - held())
"""


class Library:
    """A C library that notes the options that it is given, and answers as it is told."""

    def __init__(self, answer: int) -> None:
        self.options: dict[int, int] = {}
        self.trimmed: list[int] = []
        self._answer = answer

    def mallopt(self, option: int, value: int) -> int:
        self.options[option] = value
        return self._answer

    def malloc_trim(self, kept: int) -> int:
        self.trimmed.append(kept)
        return 1


def _freed(code: str, *words: str) -> int:
    command = [sys.executable, "-c", code, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_with_nothing_to_give_back() -> None:
    give_back()
    give_back()


def test_a_library_without_these_functions_is_left_alone() -> None:
    give_back(object())
    assert not keep_little(object())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is asked")
def test_two_heaps_and_large_blocks_by_themselves() -> None:
    library = Library(1)
    assert keep_little(library)
    assert library.options == {-8: 2, -3: 131_072, -1: 131_072}
    give_back(library)
    assert library.trimmed == [0]
    assert not keep_little(Library(0))


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_nothing_is_asked(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(1)
    monkeypatch.setattr(sys, "platform", system)
    assert not keep_little(library)
    give_back(library)
    assert (library.options, library.trimmed) == ({}, [])


@glibc_alone
def test_large_blocks_go_back_by_themselves() -> None:
    assert _freed(_LARGE, "little") > 90_000_000
    assert _freed(_LARGE, "as it is") < 10_000_000


@glibc_alone
def test_what_a_thread_has_freed_goes_back_to_the_system() -> None:
    assert _freed(_HELD) > 60_000_000
