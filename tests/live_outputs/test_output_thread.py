from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from app.live_outputs.output import Output, OutputError, Snapshot
from app.live_outputs.output_thread import MOST_WAITING, OutputThread
from tests.live_outputs.seen import face, seen
from tests.lsl_streams import wait_for


class _Told(Output):
    """Notes what it is told, and blocks or fails on request."""

    title = "a test"

    def __init__(self) -> None:
        self.done: list[object] = []
        self.go = threading.Event()
        self.go.set()
        self.error: Exception | None = None

    def open(self) -> None:
        self.done.append("open")

    def send(self, snapshot: Snapshot) -> None:
        self.go.wait(10)
        if self.error is not None:
            raise self.error
        self.done.append(snapshot.captured)

    def mark(self, note: str, moment: float) -> None:
        self.done.append((note, moment))

    def close(self) -> None:
        self.done.append("close")


@pytest.fixture
def output() -> _Told:
    return _Told()


@pytest.fixture
def failures() -> list[str]:
    return []


@pytest.fixture
def thread(output: _Told, failures: list[str]) -> Iterator[OutputThread]:
    before = threading.active_count()
    made = OutputThread(output, failures.append)
    yield made
    output.go.set()
    made.stop()
    wait_for(lambda: threading.active_count() <= before)


def test_one_that_was_never_started_is_stopped(thread: OutputThread, output: _Told) -> None:
    thread.stop()
    assert output.done == []


def test_opened_told_all_in_order_and_closed(thread: OutputThread, output: _Told) -> None:
    thread.start()
    thread.send(seen(captured=1.0))
    thread.mark("a laugh", 1.5)
    thread.send(seen(captured=2.0))
    wait_for(lambda: len(output.done) == 4)
    thread.stop()
    thread.stop()
    assert output.done == ["open", 1.0, ("a laugh", 1.5), 2.0, "close"]


def test_whoever_sends_never_waits_for_an_output_that_blocks(
    thread: OutputThread, output: _Told, failures: list[str]
) -> None:
    output.go.clear()
    thread.start()
    thread.send(seen())
    wait_for(lambda: output.done == ["open"])
    began = time.monotonic()
    for number in range(10 * MOST_WAITING):
        thread.send(seen(face(), captured=float(number)))
    assert time.monotonic() - began < 0.5
    assert thread.dropped >= 9 * MOST_WAITING - 1
    output.go.set()
    wait_for(lambda: float(MOST_WAITING - 2) in output.done)


def test_stopping_does_not_wait_for_what_blocks(
    thread: OutputThread, output: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.live_outputs.output_thread._PATIENCE", 0.05)
    output.go.clear()
    thread.start()
    thread.send(seen())
    thread.send(seen(captured=2.0))
    began = time.monotonic()
    thread.stop()
    assert time.monotonic() - began < 5
    output.go.set()
    wait_for(lambda: output.done[-1] == "close")
    assert 2.0 not in output.done, "what still waits is not sent"


def test_one_that_fails_says_why_and_ends(
    thread: OutputThread, output: _Told, failures: list[str]
) -> None:
    output.error = OutputError("The cable is out.")
    thread.start()
    thread.send(seen())
    wait_for(lambda: failures)
    assert failures == ["The cable is out."]
    assert output.done == ["open", "close"]
    thread.send(seen())
    assert thread.dropped == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_unexpected_error_is_told_and_logged(
    thread: OutputThread, output: _Told, failures: list[str]
) -> None:
    logged: list[type[BaseException]] = []
    before, threading.excepthook = threading.excepthook, lambda args: logged.append(args.exc_type)
    try:
        output.error = ZeroDivisionError()
        thread.start()
        thread.send(seen())
        wait_for(lambda: logged)
    finally:
        threading.excepthook = before
    assert failures == ["The output “a test” has stopped unexpectedly."]
    assert logged == [ZeroDivisionError]
    assert output.done[-1] == "close"
