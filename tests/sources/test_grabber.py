from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from app.sources.grabber import CannotOpen, Capture, Grabber

_PATIENCE = 5.0


class FakeCamera:
    """A device that gives pictures when it is told to."""

    def __init__(self, opens: bool = True) -> None:
        self._opens = opens
        self._next: list[np.ndarray] = []
        self.released = threading.Event()

    def isOpened(self) -> bool:
        return self._opens

    def read(self) -> tuple[bool, np.ndarray | None]:
        return (True, self._next.pop(0)) if self._next else (False, None)

    def release(self) -> None:
        self.released.set()

    def give(self, *grays: int) -> None:
        self._next += [np.full((32, 32, 3), gray, np.uint8) for gray in grays]


class Watched:
    """A grabber with the lock that its owner holds."""

    def __init__(self, open_capture: Callable[[], Capture], keep_repeats: bool = False) -> None:
        self.changed = threading.Condition()
        self.grabber = Grabber(open_capture, self.changed, keep_repeats=keep_repeats)

    def wait_for(self, condition: Callable[[Grabber], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: condition(self.grabber), _PATIENCE)

    def close(self) -> None:
        self.grabber.stop()
        self.grabber.join(_PATIENCE)


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def make(open_capture: Callable[[], Capture], keep_repeats: bool = False) -> Watched:
        made.append(Watched(open_capture, keep_repeats))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_device_without_pictures_is_open_and_gives_none(watch: Callable[..., Watched]) -> None:
    camera = FakeCamera()
    watched = watch(lambda: camera)
    watched.wait_for(lambda grabber: grabber.opened)
    assert (watched.grabber.take(), watched.grabber.count) == (None, 0)
    watched.close()
    assert watched.grabber.finished
    assert camera.released.is_set()


def test_the_newest_picture_is_given_once(watch: Callable[..., Watched]) -> None:
    camera = FakeCamera()
    camera.give(1, 2, 3)
    watched = watch(lambda: camera)
    watched.wait_for(lambda grabber: grabber.count == 3)
    taken = watched.grabber.take()
    assert taken is not None
    assert taken[0][0, 0, 0] == 3
    assert watched.grabber.take() is None


@pytest.mark.parametrize("keep_repeats", [False, True])
def test_a_repeated_picture_is_kept_only_where_it_may_be(
    watch: Callable[..., Watched], keep_repeats: bool
) -> None:
    camera = FakeCamera()
    camera.give(7, 7)
    watched = watch(lambda: camera, keep_repeats)
    watched.wait_for(lambda grabber: grabber.repeats)
    assert watched.grabber.count == (2 if keep_repeats else 1)


def test_a_device_that_does_not_open_ends_the_attempt(watch: Callable[..., Watched]) -> None:
    camera = FakeCamera(opens=False)
    watched = watch(lambda: camera)
    watched.wait_for(lambda grabber: grabber.finished)
    assert not watched.grabber.opened
    assert camera.released.is_set()


def test_what_is_known_of_a_refusal_is_kept(watch: Callable[..., Watched]) -> None:
    def refuse() -> Capture:
        raise CannotOpen("It is in use.")

    watched = watch(refuse)
    watched.wait_for(lambda grabber: grabber.finished)
    assert watched.grabber.reason == "It is in use."
