"""Nothing listens, and nothing connects out; here the network is there to be used."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.feeding import DEMO
from tests.packaged.overlay_check import OverlayCheck
from tests.packaged.surroundings import Surroundings
from tests.packaged.virtual_screen import VirtualScreen
from tests.socket_watch import calls_beyond, finish, has_opened, watching, why_no_watch

_WATCH = 3.0  # seconds: what must not come cannot be waited for


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where a watch writes what it sees."""
    if why_no_watch():
        pytest.skip(why_no_watch())
    return tmp_path / "watch.txt"


@pytest.fixture
def watched(bare: Surroundings, log: Path) -> Surroundings:
    return replace(bare, guard=watching(log))


def test_reading_a_picture(watched: Surroundings, log: Path) -> None:
    assert watched.run("analyze", DEMO).returncode == 0
    finish(log)
    assert has_opened(log, "emotion_vgg19.tflite"), "it was watched while it worked"
    assert calls_beyond(log) == []


def test_the_window(
    watched: Surroundings, log: Path, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    with watched.on(screen.display).window("--source", clips / "face.avi") as window:
        overlay.wait_for(window, screen)
        time.sleep(_WATCH)
        assert window.end(seconds=10) == 0
    finish(log)
    assert "AF_UNIX" in log.read_text(), "at least the screen was called"
    assert calls_beyond(log) == []


def test_a_network_camera_does_not_escape_the_watch(watched: Surroundings, log: Path) -> None:
    """So that the tests above could fail."""
    offscreen = replace(watched, variables={"QT_QPA_PLATFORM": "offscreen"})
    with offscreen.window("--source", "http://127.0.0.1:1/x") as window:
        window.wait_until(lambda: "htons(1)" in "".join(calls_beyond(log)), "the camera's call")
