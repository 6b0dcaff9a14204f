"""Runs the built program as on a machine that has nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.packaged.guard import without_rights
from tests.packaged.processes import in_session

_PATIENCE = 60.0  # seconds; much longer than anything here takes, on a busy machine too
_SAID = "said.txt"


@dataclass(frozen=True)
class Surroundings:
    """Where and how the program is started. folder: the working directory. guard: the command
    that starts it, by default so that it has neither network nor any right of root's."""

    program: Path
    folder: Path
    home: Path
    guard: tuple[str, ...] = field(default_factory=without_rights)
    variables: Mapping[str, str] = field(default_factory=dict)

    def on(self, display: str) -> Surroundings:
        """The same, with this screen."""
        return replace(self, variables={**self.variables, "DISPLAY": display})

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """What a command gives that ends by itself."""
        return subprocess.run(
            [*self.guard, self.program, *words],
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=_PATIENCE,
            check=False,
        )

    @contextmanager
    def window(self, *words: str | Path) -> Iterator[Window]:
        """The window that these words open, until the test is over."""
        with (self.folder / _SAID).open("wb") as said:
            process = subprocess.Popen(
                [*self.guard, self.program, *words],
                cwd=self.folder,
                env=self._environment(),
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
            try:
                yield Window(process, self.folder)
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()

    def _environment(self) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": "", "LANG": "C", **self.variables}


@dataclass(frozen=True)
class Window:
    """A window that was started. It and all that it starts are a session of processes.

    folder: where what it says is kept, and screenshots of it.
    """

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def said(self) -> str:
        """What it has written so far, both streams."""
        return (self.folder / _SAID).read_text(encoding="utf-8")

    @property
    def screenshot(self) -> Path:
        """Where to keep what is seen of it."""
        return self.folder / "screenshot.png"

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Raise AssertionError, telling `what` was waited for, when that does not come."""
        until = time.monotonic() + _PATIENCE
        while not condition():
            assert self.process.poll() is None, f"It ended by itself and said: {self.said}"
            assert time.monotonic() < until, f"Not seen: {what}. It said: {self.said}"
            time.sleep(0.05)

    def end(self, seconds: float) -> int:
        """Ask it politely to end, and give its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=seconds)

    def left_behind(self) -> list[int]:
        """The processes, of those that it started, that are still there."""
        return in_session(self.process.pid)
