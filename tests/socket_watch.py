"""Watches which sockets a program makes, by strace."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from functools import cache
from pathlib import Path

_CALLS = "trace=socket,connect,bind,listen,accept,accept4,sendto,openat"
# Whoever makes no other socket than these can neither call anyone nor be called by anyone but
# programs of this machine: the screen, the desktop's bus, a second start of the program.
_LOCAL = {"AF_UNIX", "AF_LOCAL"}
_ADDRESS_FAMILY = re.compile(r"\b(?:socket\(|sa_family=)(\w+)")
_PATIENCE = 10.0  # seconds


@cache
def why_no_watch() -> str:
    """Why nothing can be watched here; "" where it can."""
    strace = shutil.which("strace")
    if strace is None:
        return "strace is not installed"
    command = [strace, "-f", "-o", "/dev/null", strace, "-V"]
    tried = subprocess.run(command, capture_output=True, check=False)
    return "" if tried.returncode == 0 else "strace is not permitted here"


def watching(log: Path) -> tuple[str, ...]:
    """What to put before a command, so that `log` tells its calls. It keeps its process number."""
    strace = shutil.which("strace")
    assert strace is not None
    return (strace, "--daemonize", "-f", "--seccomp-bpf", "-e", _CALLS, "-o", str(log))


def finish(log: Path) -> None:
    """Wait until the log of a program that has ended is complete; another process writes it."""
    until = time.monotonic() + _PATIENCE
    while not _has_ended(_lines(log)):
        assert time.monotonic() < until, f"{log} does not tell how the program ended"
        time.sleep(0.02)


def has_opened(log: Path, name: str) -> bool:
    """Whether a file whose path ends like this has been opened so far."""
    return any("openat(" in line and f'{name}"' in line for line in _lines(log))


def calls_beyond(log: Path) -> list[str]:
    """The calls, so far, that go or could be answered from beyond this machine's programs."""
    return [line for line in _lines(log) if set(_ADDRESS_FAMILY.findall(line)) - _LOCAL]


def _has_ended(lines: list[str]) -> bool:
    first = lines[0].split()[0] if lines else ""
    last_words = ([first, "+++", "exited"], [first, "+++", "killed"])
    return any(line.split()[:3] in last_words for line in lines)


def _lines(log: Path) -> list[str]:
    return log.read_text(errors="replace").splitlines() if log.exists() else []
