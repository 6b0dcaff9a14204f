from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from typing import NoReturn

import cv2
import numpy as np
import pytest

from app.sources.grabber import CannotOpen
from app.sources.live import LiveSource, Timeouts
from app.vision.readings import Frame
from tests.mjpeg_server import MjpegServer

QUICK = Timeouts(opening=0.4, reading=0.4, pauses=(0.02, 0.04))
ADVICE = "Is it plugged in?"
noise = np.random.default_rng(1)


def any_picture() -> tuple[bool, np.ndarray | None]:
    time.sleep(0.002)  # the device's own pace
    return True, noise.integers(0, 255, (12, 16, 3), np.uint8)


class Device:
    """Stands in for a camera: each opening takes the next of `lives`, a function for read()."""

    def __init__(self, *lives: Callable[[], tuple[bool, np.ndarray | None]] | None) -> None:
        self.lives = iter(lives)
        self.unplugged = False
        self.opened = 0
        self.released = 0
        self.hang = threading.Event()

    def open(self) -> Opened:
        self.opened += 1
        life = None if self.unplugged else next(self.lives, None)
        if life is None:
            raise CannotOpen("Cam is not plugged in. Plug it in.")
        return Opened(self, life)

    def hanging(self) -> tuple[bool, np.ndarray | None]:
        self.hang.wait(20)
        return False, None


class Opened:
    def __init__(self, device: Device, life: Callable[[], tuple[bool, np.ndarray | None]]) -> None:
        self.device = device
        self.read = life

    def isOpened(self) -> bool:
        return True

    def release(self) -> None:
        self.device.released += 1


def pictures(count: int) -> Callable[[], tuple[bool, np.ndarray | None]]:
    """A read() that gives so many pictures and then none."""
    left = itertools.count(count, -1)
    return lambda: any_picture() if next(left) > 0 else (False, None)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + 5
    while (left := set(threading.enumerate()) - before) and time.monotonic() < until:
        next(iter(left)).join(0.1)
    assert not left


def wait_until(source: LiveSource, wanted: Callable[[Frame | None], bool]) -> list[Frame]:
    """Read until `wanted` is true of what came; all frames read on the way."""
    frames = []
    until = time.monotonic() + 10
    while time.monotonic() < until:
        frame = source.read(timeout=0.05)
        if frame is not None:
            frames.append(frame)
        if wanted(frame):
            return frames
    raise AssertionError(f"It did not come to pass; status: {source.status!r}")


def wait_for_release(device: Device, count: int) -> None:
    """The thread that grabs lets go of its device soon after it was told to, not at once."""
    until, pause = time.monotonic() + 5, threading.Event()
    while device.released < count and time.monotonic() < until:
        pause.wait(0.01)
    assert device.released == count


def open_live(device: Device, *, expect_noise: bool = False) -> LiveSource:
    return LiveSource("Cam", device.open, advice=ADVICE, expect_noise=expect_noise, patience=QUICK)


def test_no_device_says_so_and_goes_on_trying() -> None:
    device = Device()
    with open_live(device) as source:
        assert source.status == "Opening Cam…"
        assert source.trouble == ""
        wait_until(source, lambda _: device.opened >= 3)
        assert source.trouble == "Cam is not plugged in. Plug it in."
        assert source.status.startswith("Cam is not plugged in. Plug it in. Trying again")
        assert not source.ended
    assert source.status == ""
    assert source.read() is None


def test_frames_are_numbered_and_timed() -> None:
    device = Device(any_picture)
    with open_live(device) as source:
        frames = [source.read(timeout=5.0) for _ in range(5)]
        assert source.status == ""
    numbers = [frame.number for frame in frames if frame]
    assert len(numbers) == 5
    assert numbers == sorted(set(numbers))
    assert all(a.time < b.time for a, b in itertools.pairwise(frames) if a and b)
    assert frames[0] is not None
    assert 0 <= frames[0].time < 5
    wait_for_release(device, 1)


def test_only_the_newest_frame_is_kept() -> None:
    device = Device(pictures(20))
    with open_live(device) as source:
        first = source.read(timeout=5.0)
        assert first is not None
        wait = threading.Event()
        while source._grabber is not None and source._grabber.count < 20:
            wait.wait(0.01)
        newest = source.read(timeout=5.0)
        assert newest is not None
        assert newest.number == 19
        assert source.read(timeout=0.01) is None


@pytest.mark.parametrize(
    "silent",
    [
        lambda: (False, None),
        lambda: (True, None),
        lambda: (True, np.empty((0, 0, 3), np.uint8)),
    ],
)
def test_a_device_that_gives_nothing_is_opened_again(
    silent: Callable[[], tuple[bool, np.ndarray | None]],
) -> None:
    device = Device(silent, any_picture)
    with open_live(device) as source:
        source.read(timeout=0.1)
        assert source.status == "Opening Cam…"
        frames = wait_until(source, lambda _: source.status == "")
        assert len(frames) >= 1
    wait_for_release(device, 2)
    assert device.opened == 2


def test_a_device_that_gives_nothing_is_named_so() -> None:
    device = Device(*[lambda: (False, None)] * 50)
    with open_live(device) as source:
        wait_until(source, lambda _: source.status != "Opening Cam…")
        assert source.status.startswith("Cam sends no frames. Is it plugged in? Trying again")


def test_a_device_that_vanishes_and_comes_back() -> None:
    device = Device(pictures(4), any_picture)
    with open_live(device) as source:
        before = wait_until(source, lambda frame: frame is not None)
        device.unplugged = True
        wait_until(source, lambda _: "is not plugged in" in source.status)
        device.unplugged = False
        after = wait_until(source, lambda _: source.status == "")
    assert after[0].number == 4
    assert after[0].time > before[-1].time


def test_the_status_clears_only_when_it_is_steady() -> None:
    device = Device(None, pictures(2), any_picture)
    with open_live(device) as source:
        wait_until(source, lambda _: device.opened == 2)
        wait_until(source, lambda frame: frame is not None)
        assert source.status != ""
        wait_until(source, lambda _: source.status == "")
        assert source.trouble == ""
    assert device.opened == 3


def test_a_device_that_raises_counts_as_failed() -> None:
    def broken() -> tuple[bool, np.ndarray | None]:
        raise cv2.error("broken")

    device = Device(broken, any_picture)
    with open_live(device) as source:
        wait_until(source, lambda frame: frame is not None)
    wait_for_release(device, 2)
    assert device.opened == 2


def test_hanging_while_reading_blocks_nobody() -> None:
    device = Device()
    device.lives = iter([device.hanging, any_picture])
    with open_live(device) as source:
        began = time.monotonic()
        assert source.read(timeout=0.1) is None
        assert time.monotonic() - began < 0.5
        wait_until(source, lambda frame: frame is not None)
        assert device.released == 0
        device.hang.set()
    assert device.opened == 2


def test_hanging_while_opening_blocks_neither_read_nor_close() -> None:
    hang = threading.Event()
    attempts: list[int] = []

    def open_capture() -> NoReturn:
        attempts.append(1)
        hang.wait(20)
        raise CannotOpen("Too late.")

    source = LiveSource("Cam", open_capture, advice=ADVICE, patience=QUICK)
    wait_until(source, lambda _: len(attempts) >= 2)
    assert source.status.startswith("Cam does not answer. Is it plugged in?")
    began = time.monotonic()
    source.close()
    assert time.monotonic() - began < 1.0
    hang.set()


def test_hanging_attempts_do_not_pile_up() -> None:
    hang = threading.Event()
    attempts: list[int] = []

    def open_capture() -> NoReturn:
        attempts.append(1)
        hang.wait(20)
        raise CannotOpen("Too late.")

    patience = Timeouts(opening=0.02, reading=0.02, pauses=(0.01,))
    with LiveSource("Cam", open_capture, advice=ADVICE, patience=patience) as source:
        wait_until(source, lambda _: len(attempts) == 3)
        source.read(timeout=0.3)
        assert len(attempts) == 3
        hang.set()
        wait_until(source, lambda _: len(attempts) > 3)


def test_a_frozen_camera_is_opened_again() -> None:
    moving = [noise.integers(0, 255, (12, 16, 3), np.uint8) for _ in range(4)]
    frozen = itertools.chain(moving, itertools.repeat(moving[-1]))
    device = Device(lambda: (True, next(frozen)), any_picture)
    with open_live(device, expect_noise=True) as source:
        wait_until(source, lambda frame: frame is not None)
        device.unplugged = True
        wait_until(source, lambda _: source.status != "")
        device.unplugged = False
        wait_until(source, lambda _: source.status == "")
    assert device.opened >= 2


@pytest.mark.parametrize(("expect_noise", "openings"), [(True, 2), (False, 1)])
def test_a_still_picture_is_believed(expect_noise: bool, openings: int) -> None:
    picture = np.full((12, 16, 3), 7, np.uint8)
    device = Device(*[lambda: (True, picture)] * 9)
    with open_live(device, expect_noise=expect_noise) as source:
        frames = wait_until(source, lambda frame: frame is not None and frame.number >= 60)
        assert source.status == ""
    assert len(frames) > 3
    assert device.opened == openings


def test_a_stream_that_drops_stalls_and_comes_back() -> None:
    patience = Timeouts(opening=3.0, reading=0.4, pauses=(0.4,))
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, 2000, cv2.CAP_PROP_READ_TIMEOUT_MSEC, 300]
    with MjpegServer() as server:
        url = server.url

        def open_capture() -> cv2.VideoCapture:
            return cv2.VideoCapture(url, cv2.CAP_FFMPEG, limits)

        with LiveSource("Net", open_capture, advice=ADVICE, patience=patience) as source:
            wait_until(source, lambda frame: frame is not None)
            server.drop()
            wait_until(source, lambda _: source.status != "")
            wait_until(source, lambda _: source.status == "")
            server.stall()
            wait_until(source, lambda _: "has stopped sending frames" in source.status)
            server.stop()
            wait_until(source, lambda _: "cannot be opened" in source.status)
            server.start()
            assert server.url == url
            frames = wait_until(source, lambda _: source.status == "")
    assert frames[-1].pixels.shape == (120, 160, 3)
