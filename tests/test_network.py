"""Nothing listens, and nothing connects out. tests/packaged has the same of the built program."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.feeding import DEMO, write_video
from tests.lsl_streams import pylsl_here
from tests.socket_watch import calls_beyond, finish, has_opened, watching, why_no_watch

ROOT = Path(__file__).resolve().parents[1]
MODEL = "emotion_vgg19.tflite"
_PATIENCE = 60.0  # seconds
_WATCH = 1.0  # seconds: what must not come cannot be waited for


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where a watch writes what it sees."""
    if why_no_watch():
        pytest.skip(why_no_watch())
    return tmp_path / "watch.txt"


def test_a_program_that_does_nothing(log: Path) -> None:
    subprocess.run([*watching(log), sys.executable, "-c", "pass"], check=True)
    finish(log)
    assert calls_beyond(log) == []


@pytest.mark.parametrize("kind", ["AF_INET", "AF_INET6"])
def test_a_program_that_listens(kind: str, log: Path) -> None:
    code = f"import socket\nsocket.socket(socket.{kind}).listen()"
    subprocess.run([*watching(log), sys.executable, "-c", code], check=True)
    finish(log)
    assert f"socket({kind}" in calls_beyond(log)[0]


def test_reading_a_picture_makes_no_call(log: Path) -> None:
    with _program("analyze", str(DEMO), log=log) as process:
        assert process.wait(timeout=_PATIENCE) == 0
    finish(log)
    assert has_opened(log, MODEL), "it was watched while it worked"
    assert calls_beyond(log) == []


def test_the_window_makes_no_call(log: Path, tmp_path: Path) -> None:
    clip = write_video(tmp_path / "clip.avi", 30, 10.0)
    with _program("--source", str(clip), log=log) as process:
        _wait_until(lambda: has_opened(log, MODEL) and has_opened(log, "clip.avi"))
        time.sleep(_WATCH)
        _end(process, log)
    assert calls_beyond(log) == []


def test_with_osc_on_the_window_sends_to_that_address_alone(log: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(_PATIENCE)
        port = receiver.getsockname()[1]
        _settings(log, osc=True, osc_port=port, label_on=True, label_file=str(log) + ".label")
        with _program("--source", str(DEMO), log=log) as process:
            message = receiver.recv(1000)
            _end(process, log)
    assert message.startswith(b"/emotionlens/")
    calls = [line for line in calls_beyond(log) if "AF_NETLINK" not in line]  # the look-up's
    assert {re.split(r"[ (]+", line)[1] for line in calls} == {"socket", "connect"}
    reached = [line for line in calls if "connect(" in line]
    assert reached
    for line in reached:
        assert f"htons({port})" in line
        assert 'inet_addr("127.0.0.1")' in line


def test_with_lsl_on_the_window_listens(log: Path) -> None:
    """As the settings say before it is switched on."""
    pylsl_here()
    _settings(log, lsl=True)
    with _program("--source", str(DEMO), log=log) as process:
        _wait_until(lambda: has_opened(log, "demo.jpg") and " listen(" in log.read_text())
        _end(process, log)
    ports = re.findall(r"bind\(.*htons\((\d+)\)", "\n".join(calls_beyond(log)))
    assert ports
    assert {int(port) for port in ports} <= {0, 16571, *range(16572, 16605)}


def test_the_window_calls_a_network_camera(log: Path) -> None:
    with _program("--source", "http://127.0.0.1:1/x", log=log):
        _wait_until(lambda: "htons(1)" in "".join(calls_beyond(log)))


def _settings(log: Path, **settings: object) -> None:
    """What the program that is watched finds as its user's settings."""
    path = log.parent / ".config" / "Emotion Lens" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(settings))


def _end(process: subprocess.Popen[bytes], log: Path) -> None:
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=_PATIENCE) == 0
    finish(log)


@contextmanager
def _program(*words: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program from source, watched, with no screen and none of the user's files."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    process = subprocess.Popen(
        [*watching(log), sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**others, "QT_QPA_PLATFORM": "offscreen", "HOME": str(log.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE
    while not condition():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.05)
