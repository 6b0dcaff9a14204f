"""Read-ahead: the same frames in the same order, few of them at once, and no thread left behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import pytest

from app.sources import read_ahead
from app.sources.base import FrameSource, SourceError
from app.sources.read_ahead import FRAMES, ReadAhead
from app.vision.readings import Frame


class Counted(FrameSource):
    """A film of so many frames that notes who used it."""

    duration = 7.0
    notice = "Shown is 1."

    def __init__(self, frames: int, pixels: int = 3, fails_at: int = -1) -> None:
        super().__init__("counted")
        self.frames, self.pixels, self.fails_at = frames, pixels, fails_at
        self.given = 0
        self.threads = {threading.current_thread().name}
        self.closed = False

    @property
    def ended(self) -> bool:
        return self.given >= self.frames

    @property
    def status(self) -> str:
        return "cut off" if self.ended else ""

    def read(self, timeout: float = 0.5) -> Frame | None:
        self.threads.add(threading.current_thread().name)
        if self.given == self.fails_at:
            raise ValueError("damaged")
        pixels = np.zeros((1, self.pixels // 3, 3), np.uint8)
        self.given += 1
        return Frame(pixels, self.given - 1, self.given / 10, captured=0.0)

    def close(self) -> None:
        self.threads.add(threading.current_thread().name)
        self.closed = True


def _fail(error: Exception) -> FrameSource:
    raise error


def _numbers(source: FrameSource) -> Iterator[int]:
    while not source.ended:
        frame = source.read()
        if frame is not None:
            yield frame.number


def _wait(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not condition() and time.monotonic() < until:
        time.sleep(0.005)
    assert condition()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    yield
    assert all(thread.name != "read-ahead" for thread in threading.enumerate())


def test_nothing_to_read() -> None:
    with ReadAhead([]) as ahead, pytest.raises(IndexError):
        ahead.next()


def test_a_source_without_frames() -> None:
    with ReadAhead([lambda: Counted(0)]) as ahead, ahead.next() as source:
        assert source.ended
        assert source.read() is None


def test_all_frames_in_order_read_by_one_thread_that_closes() -> None:
    films = [Counted(10), Counted(1), Counted(30)]
    with ReadAhead([partial(lambda film: film, film) for film in films]) as ahead:
        for film in films:
            with ahead.next() as source:
                assert (source.name, source.duration, source.notice) == (
                    "counted",
                    7.0,
                    film.notice,
                )
                assert source.status == ""
                assert list(_numbers(source)) == list(range(film.frames))
                assert source.status == "cut off"
    for film in films:
        assert film.closed
        assert film.threads - {"MainThread"} == {"read-ahead"}


def test_few_frames_wait() -> None:
    film = Counted(100)
    with ReadAhead([lambda: film]) as ahead, ahead.next() as source:
        _wait(lambda: film.given == FRAMES)
        for taken in range(1, 20):
            assert source.read() is not None
            _wait(lambda: film.given == FRAMES + taken)  # noqa: B023 - waited for at once


def test_few_bytes_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_ahead, "BYTES", 3000)
    large, next_one = Counted(3, pixels=4200), Counted(1)
    with ReadAhead([lambda: large, lambda: next_one]) as ahead, ahead.next() as source:
        _wait(lambda: large.given == 1)
        assert source.read() is not None
        _wait(lambda: large.given == 2)
        assert next_one.given == 0
        assert list(_numbers(source)) == [1, 2]


def test_an_error_is_raised_where_its_source_is_asked_for() -> None:
    openers: list[Callable[[], FrameSource]]
    openers = [partial(_fail, SourceError("no film")), lambda: Counted(2)]
    with ReadAhead(openers) as ahead:
        with pytest.raises(SourceError, match="no film"):
            ahead.next()
        with ahead.next() as source:
            assert list(_numbers(source)) == [0, 1]


def test_an_error_in_the_middle_comes_after_the_frames_before() -> None:
    film = Counted(5, fails_at=2)
    with ReadAhead([lambda: film, lambda: Counted(1)]) as ahead:
        with ahead.next() as source, pytest.raises(ValueError, match="damaged"):
            for _ in range(3):
                assert source.read() is not None
        with ahead.next() as source:
            assert list(_numbers(source)) == [0]
    assert film.closed


def test_a_source_closed_early_is_not_read_on() -> None:
    film = Counted(10**6)
    with ReadAhead([lambda: film, lambda: Counted(2)]) as ahead:
        with ahead.next() as source:
            assert source.read() is not None
        assert source.read() is None
        with ahead.next() as source:
            assert list(_numbers(source)) == [0, 1]
    assert film.closed
    assert film.given < 100


def test_leaving_early_closes_what_is_open() -> None:
    film = Counted(10**6)
    with ReadAhead([lambda: film, partial(_fail, AssertionError("never opened"))]) as ahead:
        assert ahead.next().read() is not None
    assert film.closed
