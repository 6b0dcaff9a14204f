from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from app.startup.open_requests import Request, asked_from_here, leave, take


def test_nothing_was_asked_for(tmp_path: Path) -> None:
    assert take(tmp_path) == []
    assert take(tmp_path / "none") == []


def test_requests_come_in_the_order_in_which_they_were_left(tmp_path: Path) -> None:
    asked = [Request(), Request("/a b/Ümläut.jpg", "token_TIME12"), Request("odd \udcff.png")]
    for request in asked:
        leave(tmp_path, request)
        time.sleep(0.001)  # no two in one tick of the clock
    assert take(tmp_path) == asked
    assert take(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0" * 100, b"{", b"[]", b'"a.jpg"', b"null", b"\xff\xfe", b"[" * 50_000),
        json.dumps({"source": "a.jpg", "padding": "x" * 70_000}).encode(),
    ],
)
def test_what_is_no_request_is_removed(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "request-1.json").write_bytes(content)
    assert take(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("stored", "request_"),
    [
        ({}, Request()),
        ({"run": "rm", "__class__": "x", "source": None}, Request()),
        ({"source": 3, "token": ["a"]}, Request()),
        ({"source": "a\0b", "token": "t"}, Request(None, "t")),
        ({"source": "a.jpg", "token": "t" * 2000}, Request("a.jpg")),
        ({"source": "a" * 40_000}, Request()),
    ],
)
def test_only_known_words_of_a_sensible_length(
    stored: dict[str, object], request_: Request, tmp_path: Path
) -> None:
    (tmp_path / "request-1.json").write_text(json.dumps(stored), encoding="utf-8")
    assert take(tmp_path) == [request_]


def test_what_a_killed_start_left_is_not_answered(tmp_path: Path) -> None:
    note = leave(tmp_path, Request("a.jpg"))
    long_ago = time.time() - 3600
    os.utime(note, (long_ago, long_ago))
    assert take(tmp_path) == []
    assert not note.exists()


def test_a_request_half_written_is_left_alone(tmp_path: Path) -> None:
    half = tmp_path / ".request-1.42.part.json"
    half.write_text("{")
    assert take(tmp_path) == []
    assert half.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes in its folders")
def test_a_pipe_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "request-1.json")
    assert take(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_the_token_of_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    assert asked_from_here(None) == Request()
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "id")
    assert asked_from_here("0") == Request("0", "id")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    assert asked_from_here("0") == Request("0", "leave")
