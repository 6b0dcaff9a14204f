from __future__ import annotations

import subprocess
import sys

import pytest

from app.common.memory import give_back
from app.common.paths import ROOT

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


def test_with_nothing_to_give_back() -> None:
    give_back()
    give_back()


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps what was freed")
def test_what_a_thread_has_freed_goes_back_to_the_system() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HELD], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 60_000_000
