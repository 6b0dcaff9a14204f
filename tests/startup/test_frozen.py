from __future__ import annotations

import os
import sys

import pytest

from app.startup import frozen

_PATH, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Pretends to be the packaged program, which puts its libraries before the system's."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv(_PATH, "/ours")
    monkeypatch.delenv(_BEFORE, raising=False)
    return monkeypatch


def test_from_source_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(_PATH, "/theirs")
    before = sys.stdout, sys.stderr
    frozen.prepare()
    assert os.environ[_PATH] == "/theirs"
    assert (sys.stdout, sys.stderr) == before


def test_what_we_open_does_not_find_our_libraries(packaged: pytest.MonkeyPatch) -> None:
    frozen.prepare()
    assert _PATH not in os.environ


def test_the_users_own_libraries_are_found_again(packaged: pytest.MonkeyPatch) -> None:
    packaged.setenv(_BEFORE, "/theirs")
    frozen.prepare()
    assert os.environ[_PATH] == "/theirs"
    assert _BEFORE not in os.environ


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_without_a_console_words_go_nowhere(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packaged, and as the installed command for windows."""
    monkeypatch.setattr(sys, name, None)
    frozen.prepare()
    stream = getattr(sys, name)
    assert stream is not None
    with stream:
        print("größer", file=stream, flush=True)


def test_with_a_console_words_go_there(packaged: pytest.MonkeyPatch) -> None:
    before = sys.stdout, sys.stderr
    frozen.prepare()
    assert (sys.stdout, sys.stderr) == before
