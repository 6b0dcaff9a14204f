from __future__ import annotations

import os
import sys
import threading

import pytest

from app.sources.quiet_stderr import hushed


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
