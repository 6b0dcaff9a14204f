from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.startup.open_requests import Request
from app.startup.single_instance import (
    Claim,
    NoAnswerError,
    Timeouts,
    claim,
    let_come_to_the_front,
    meeting_place,
)
from tests.startup.answering import answering

ROOT = Path(__file__).resolve().parents[2]
HASTY = Timeouts(open=0.2, starting=0.4)
PATIENT = Timeouts(open=20, starting=20)

_HOLD = """
import sys
from pathlib import Path
from app.startup.open_requests import Request
from app.startup.single_instance import claim
held = claim(Path(sys.argv[1]), Request())
held.begin()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "none yet" / "running"


@contextmanager
def _first_start(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that holds the claim, and does not answer."""
    command = [sys.executable, "-c", _HOLD, str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        try:
            yield process
        finally:
            process.kill()


def _claim(folder: Path) -> Claim:
    held = claim(folder, Request(), HASTY)
    assert held is not None
    return held


def _requests(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if "request" in path.name]


def test_the_first_start_is_first_and_so_is_the_next_after_it(folder: Path) -> None:
    for _ in range(2):
        held = _claim(folder)
        assert held.is_held
        held.begin()
        assert (folder / "pid").read_text() == str(os.getpid())
        held.release()
        held.release()
        assert not held.is_held
        assert [path.name for path in folder.iterdir()] == ["lock"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_looks_into_the_folder(folder: Path) -> None:
    _claim(folder).release()
    assert folder.stat().st_mode & 0o077 == 0


def test_where_nothing_can_be_written_each_start_is_first(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        held = _claim(tmp_path / "file" / "running")
        assert not held.is_held
        held.begin()
        held.release()


def test_a_later_start_hands_over_what_it_was_given(folder: Path) -> None:
    taken: list[Request] = []
    with _first_start(folder), answering(folder, taken):
        assert claim(folder, Request("/a/Ümläut.jpg", "token"), PATIENT) is None
    assert taken == [Request("/a/Ümläut.jpg", "token")]
    assert _requests(folder) == []


def test_a_first_start_that_does_not_answer(folder: Path) -> None:
    with _first_start(folder) as first:
        with pytest.raises(NoAnswerError, match=f"does not answer.*process {first.pid}"):
            claim(folder, Request("a.jpg"), HASTY)
        assert _requests(folder) == [], "it would be opened much later, when nobody expects it"


def test_a_first_start_that_never_opens_its_window(folder: Path) -> None:
    with _first_start(folder):
        (folder / "pid").unlink()
        with pytest.raises(NoAnswerError, match="not open yet"):
            claim(folder, Request(), HASTY)


@pytest.mark.parametrize("content", ["", "no number"])
def test_a_damaged_number_of_the_process(content: str, folder: Path) -> None:
    with _first_start(folder):
        (folder / "pid").write_text(content)
        with pytest.raises(NoAnswerError, match="not open yet"):
            claim(folder, Request(), HASTY)


def test_a_killed_first_start_holds_nobody_up(folder: Path) -> None:
    with _first_start(folder) as first:
        first.kill()
        first.wait()
        assert (folder / "pid").exists(), "it could not tidy up"
        held = _claim(folder)
        assert not (folder / "pid").exists()
        held.release()


def test_a_later_start_takes_over_from_one_that_ends(folder: Path) -> None:
    with _first_start(folder) as first:
        end = threading.Timer(0.3, first.kill)
        end.start()
        held = claim(folder, Request("a.jpg"), PATIENT)
        end.join()
    assert held is not None, "the first ended without taking the request"
    assert _requests(folder) == []
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot send Ctrl+C to one process")
def test_ctrl_c_while_waiting_withdraws_the_request(folder: Path) -> None:
    with _first_start(folder):
        interrupt = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
        interrupt.start()
        with pytest.raises(KeyboardInterrupt):
            claim(folder, Request(), PATIENT)
        interrupt.join()
        assert _requests(folder) == []


def test_a_request_that_cannot_be_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path, request: Request) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.startup.single_instance.leave", full)
    with _first_start(folder), pytest.raises(NoAnswerError, match="No space left"):
        claim(folder, Request(), PATIENT)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a user has one screen")
def test_each_screen_has_a_place_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "")
    places = []
    for display in (":0", ":0.0", ":1"):
        monkeypatch.setenv("DISPLAY", display)
        places.append(meeting_place())
    assert places[0] == places[1] != places[2]
    assert places[0].is_relative_to(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert meeting_place() not in places


def test_a_later_start_waits_for_neither_qt_nor_numpy() -> None:
    code = (
        "import sys, app.__main__, app.startup.single_instance, app.startup.open_requests\n"
        "print({'cv2', 'PySide6', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"


def test_asking_for_the_front_harms_nobody() -> None:
    let_come_to_the_front(os.getpid())
