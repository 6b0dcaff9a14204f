"""The program where it may not write, and where names are in other scripts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.feeding import DEMO
from tests.packaged.guard import permissions_bind
from tests.packaged.installing import closed, listing
from tests.packaged.overlay_check import OverlayCheck
from tests.packaged.surroundings import Surroundings
from tests.packaged.virtual_screen import VirtualScreen


@pytest.fixture
def closed_copy(far_copy: Path) -> Iterator[Path]:
    """The copy with a path in other scripts, in which nothing can be made or removed."""
    _skip_if_all_is_open()
    with closed(far_copy):
        yield far_copy


@pytest.fixture(params=["closed", "missing"])
def homeless(request: pytest.FixtureRequest, bare: Surroundings) -> Iterator[Surroundings]:
    """A user whose own folder is closed, or cannot even be made."""
    if request.param == "missing":
        yield replace(bare, home=Path("/proc/nobody"))
        return
    _skip_if_all_is_open()
    with closed(bare.home):
        yield bare


def test_a_closed_folder_is_closed(closed_copy: Path, bare: Surroundings) -> None:
    """So that the tests of closed folders tell something."""
    write = f"open({str(closed_copy / 'new')!r}, 'w')"
    done = subprocess.run(
        [*bare.guard, sys.executable, "-c", write], capture_output=True, text=True, check=False
    )
    assert "PermissionError" in done.stderr


def test_a_copy_whose_path_is_not_ascii(far_copy: Path, bare: Surroundings) -> None:
    copy = replace(bare, program=far_copy / "EmotionLens")
    done = copy.run("selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    _assert_reads_a_face(copy)


def test_a_closed_copy_is_left_as_it_is(closed_copy: Path, bare: Surroundings) -> None:
    before = listing(closed_copy)
    copy = replace(bare, program=closed_copy / "EmotionLens")
    done = copy.run("selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    _assert_reads_a_face(copy)
    assert listing(closed_copy) == before


def test_the_window_of_a_closed_copy(
    closed_copy: Path,
    bare: Surroundings,
    screen: VirtualScreen,
    clips: Path,
    overlay: OverlayCheck,
) -> None:
    copy = replace(bare.on(screen.display), program=closed_copy / "EmotionLens")
    clip = bare.folder / "Lächeln 笑.avi"
    clip.symlink_to(clips / "face.avi")
    with copy.window(clip) as window:
        overlay.wait_for(window, screen)
        assert "Traceback" not in window.said


def test_without_a_home_files_are_read(homeless: Surroundings) -> None:
    _assert_reads_a_face(homeless)


def test_without_a_home_the_window_opens(
    homeless: Surroundings, screen: VirtualScreen, clips: Path, overlay: OverlayCheck
) -> None:
    with homeless.on(screen.display).window("--source", clips / "face.avi") as window:
        overlay.wait_for(window, screen)
        assert window.end(seconds=5) == 0
        assert "Traceback" not in window.said
    assert not homeless.home.exists() or list(homeless.home.iterdir()) == []


def _assert_reads_a_face(program: Surroundings) -> None:
    done = program.run("analyze", DEMO)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    (face,) = done.stdout.splitlines()[1:]
    assert ",happy," in face


def _skip_if_all_is_open() -> None:
    if not permissions_bind():
        pytest.skip("root writes everywhere here: its rights cannot be given up (setpriv)")
