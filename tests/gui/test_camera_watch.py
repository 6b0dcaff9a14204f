from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.gui.camera_watch import CameraWatch
from app.vision.cameras import Camera

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
    thread = CameraWatch(bus.list_cameras, interval=0.02)
    yield thread
    thread.stop()
    assert thread.wait(1000)


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
