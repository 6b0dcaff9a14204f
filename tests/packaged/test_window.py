from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.packaged.overlay_check import OverlayCheck, find_clip
from tests.packaged.surroundings import Surroundings
from tests.packaged.virtual_screen import VirtualScreen


def test_the_check_of_an_empty_screen(overlay: OverlayCheck) -> None:
    assert find_clip(np.zeros((800, 1280, 3), np.uint8)) is None
    assert overlay.share(np.zeros((800, 1280, 3), np.uint8)) == 0


@pytest.mark.parametrize("painted", [False, True])
def test_the_check_tells_a_plain_picture_from_a_labelled_one(
    painted: bool, overlay: OverlayCheck
) -> None:
    shown = np.zeros((800, 1280, 3), np.uint8)
    shown[50:750, 100:800] = overlay.picture(700, 700, painted)
    assert find_clip(shown) == (100, 50, 700, 700)
    assert overlay.share(shown) == (1 if painted else 0)


def test_a_window_without_a_face_has_no_overlay(
    bare: Surroundings, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    """So that the tests that find an overlay could fail."""
    with bare.on(screen.display).window("--source", clips / "no face.avi") as window:
        window.wait_until(lambda: find_clip(screen.picture()) is not None, "the clip")
        assert overlay.share(screen.picture()) < 0.1


def test_a_video_is_shown_with_its_overlay(
    bare: Surroundings, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    with bare.on(screen.display).window("--source", clips / "face.avi") as window:
        overlay.wait_for(window, screen)
        assert "Traceback" not in window.said


def test_asked_to_end_it_leaves_nothing_running(
    bare: Surroundings, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    with bare.on(screen.display).window("--source", clips / "face.avi") as window:
        overlay.wait_for(window, screen)
        assert window.left_behind() == [window.process.pid], "it is there, and alone"
        assert window.end(seconds=5) == 0
        assert window.left_behind() == []
        assert "Traceback" not in window.said
    assert list(bare.home.rglob("settings.json")), "closed, it remembers its place"


def test_a_later_start_hands_its_file_to_the_first(
    bare: Surroundings, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    program = bare.on(screen.display)
    with program.window(clips / "no face.avi") as window:
        window.wait_until(lambda: find_clip(screen.picture()) is not None, "the clip")
        later = program.run(clips / "face.avi")
        assert (later.returncode, later.stderr) == (0, "")
        overlay.wait_for(window, screen)
