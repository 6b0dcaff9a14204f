from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.playback.camera_watch import CameraWatch
from app.sources.cameras import Camera

LEFT = Camera("Left", 0, 200)


class _Bus:
    """Stands in for the machine's camera ports."""

    def __init__(self) -> None:
        self.cameras: tuple[Camera, ...] = ()
        self.looks = 0
        self.threads: set[int] = set()

    def list_cameras(self) -> tuple[Camera, ...]:
        self.looks += 1
        self.threads.add(threading.get_ident())
        return self.cameras


@pytest.fixture
def bus() -> _Bus:
    return _Bus()


@pytest.fixture
def watch(bus: _Bus) -> Iterator[CameraWatch]:
    before = threading.active_count()
    watch = CameraWatch(bus.list_cameras, interval=0.02)
    yield watch
    watch.close()
    assert threading.active_count() <= before


def test_says_at_first_that_there_is_none(qtbot: QtBot, watch: CameraWatch) -> None:
    with qtbot.waitSignal(watch.found) as found:
        watch.start()
    assert found.args == [()]


def test_says_when_one_is_plugged_in(qtbot: QtBot, watch: CameraWatch, bus: _Bus) -> None:
    with qtbot.waitSignal(watch.found):
        watch.start()
    with qtbot.waitSignal(watch.found) as found:
        bus.cameras = (LEFT,)
    assert found.args == [(LEFT,)]
    assert threading.get_ident() not in bus.threads


def test_is_silent_while_nothing_changes_unless_asked(
    qtbot: QtBot, watch: CameraWatch, bus: _Bus
) -> None:
    with qtbot.waitSignal(watch.found):
        watch.start()
    with qtbot.assertNotEmitted(watch.found):
        seen = bus.looks
        qtbot.waitUntil(lambda: bus.looks > seen + 3)
    with qtbot.waitSignal(watch.found):
        watch.refresh()


def test_a_listing_that_hangs_does_not_hold_up_closing(qtbot: QtBot) -> None:
    looking, hang = threading.Event(), threading.Event()

    def list_cameras() -> tuple[Camera, ...]:
        looking.set()
        hang.wait(20)
        return (LEFT,)

    watch = CameraWatch(list_cameras)
    before = threading.active_count()
    watch.start()
    assert looking.wait(5)
    with qtbot.assertNotEmitted(watch.found):
        began = time.monotonic()
        watch.close()
        assert time.monotonic() - began < 2
        hang.set()
        qtbot.waitUntil(lambda: threading.active_count() <= before)


def test_a_listing_that_fails_counts_as_no_camera_until_asked_again(
    qtbot: QtBot, watch: CameraWatch, bus: _Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> tuple[Camera, ...]:
        raise ValueError("a driver's nonsense")

    unforeseen: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", unforeseen.append)
    monkeypatch.setattr(watch, "_list_cameras", fail)
    with qtbot.waitSignal(watch.found) as found:
        watch.start()
    assert found.args == [()]
    qtbot.waitUntil(lambda: len(unforeseen) == 1)
    bus.cameras = (LEFT,)
    monkeypatch.undo()
    with qtbot.waitSignal(watch.found) as found:
        watch.refresh()
    assert found.args == [(LEFT,)]
