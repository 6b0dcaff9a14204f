from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_IDLE = """
import signal, sys, threading
from PySide6.QtWidgets import QApplication
from app.startup.signals import quit_on_signals
application = QApplication([])
quit_on_signals(application)
threading.Timer({seconds}, signal.raise_signal, [signal.{name}]).{start}()
sys.exit(application.exec())
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
@pytest.mark.parametrize(
    ("seconds", "start"), [(0, "run"), (0.5, "start")], ids=["before the loop", "while idle"]
)
def test_a_signal_ends_the_program(name: str, seconds: float, start: str) -> None:
    """A program of its own: the handlers would stay with the tests."""
    code = _IDLE.format(name=name, seconds=seconds, start=start)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
