"""LSL in tests: this computer's streams alone, and only those of this test run's process."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_CONFIGURATION = """[multicast]
ResolveScope = machine
[lab]
SessionID = {session}
[log]
level = -3
"""
_PATIENCE = 10.0  # seconds
_folder = tempfile.TemporaryDirectory()  # until the process ends: the library reads it when it will


def pylsl_here() -> Any:
    """The module pylsl, which finds no other computer's streams; skips the test without it."""
    path = Path(_folder.name) / "lsl_api.cfg"
    if not path.exists():
        path.write_text(_CONFIGURATION.format(session=f"tests-{os.getpid()}"))
        os.environ["LSLAPICFG"] = str(path)
    try:
        import pylsl
    except (ImportError, RuntimeError):  # not installed, or without its library
        pytest.skip("pylsl or liblsl is not installed")
    return pylsl


def inlet(pylsl: Any, name: str) -> Any:
    """A real client of the stream of this name, once it is there."""
    streams = pylsl.resolve_byprop("name", name, timeout=_PATIENCE)
    assert streams, f"no stream {name}"
    client = pylsl.StreamInlet(streams[0], recover=False)
    client.open_stream(_PATIENCE)
    return client


def wait_for(condition: Callable[[], object]) -> None:
    """Until it holds, for up to ten seconds."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)
