from __future__ import annotations

import os
import sys
import threading

import pytest

from app.sources.quiet_stderr import audible, hushed


def write(words: bytes) -> None:
    """As a library does, past Python's own stream."""
    os.write(2, words)


def test_only_what_comes_meanwhile_is_lost(capfd: pytest.CaptureFixture[str]) -> None:
    with hushed():
        pass
    write(b"before ")
    with hushed():
        write(b"meanwhile ")
    write(b"after")
    assert capfd.readouterr().err == "before after"


def test_an_error_lets_the_next_words_through(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="damaged"), hushed():
        raise ValueError("damaged")
    print("after", file=sys.stderr)
    assert capfd.readouterr().err == "after\n"


def test_threads_take_turns(capfd: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        for _ in range(50):
            with hushed():
                write(b"meanwhile")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    write(b"after")
    assert capfd.readouterr().err == "after"


def test_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(number: int) -> int:
        raise OSError(9, "bad file descriptor")

    monkeypatch.setattr(os, "dup", refuse)
    with hushed():
        done = True
    assert done


def test_what_one_thread_says_waits_while_another_hushes(
    capfd: pytest.CaptureFixture[str],
) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def hush() -> None:
        with hushed():
            inside.set()
            go_on.wait(10)

    def say() -> None:
        with audible():
            write(b"said")

    hushing, saying = threading.Thread(target=hush), threading.Thread(target=say)
    hushing.start()
    assert inside.wait(10)
    saying.start()
    saying.join(0.1)
    assert saying.is_alive()
    go_on.set()
    for thread in (hushing, saying):
        thread.join()
    assert capfd.readouterr().err == "said"
