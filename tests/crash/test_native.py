"""Processes that crash: each one is real."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.crash import native
from tests.logs import ROOT, Logs, redirect

_RUN = """
import faulthandler, os, signal, sys
from app.crash.log import CrashLog
crashes = CrashLog(["--source", "film.mp4"], print)
with crashes.watching():
    {body}
"""


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    return redirect(tmp_path, monkeypatch)


def _run(logs: Logs, body: str) -> int:
    return logs.python(_RUN.format(body=body)).returncode


def test_where_no_program_ever_ran(logs: Logs) -> None:
    assert native.claim() is None
    assert not logs.folder.exists()


def test_a_program_that_ends_as_it_should_leaves_nothing(logs: Logs) -> None:
    assert _run(logs, "print(os.listdir(os.environ['XDG_STATE_HOME']))") == 0
    assert logs.folder.is_dir(), "it was ready"
    assert logs.files == []


def test_a_program_that_python_ends_leaves_its_log_alone(logs: Logs) -> None:
    assert _run(logs, "crashes.record(ValueError())") == 0
    assert logs.log.name.startswith("crash-")
    assert native.claim() is None


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
        ("faulthandler._sigfpe()", "Floating point exception"),
        ("os.abort()", "Aborted"),
    ],
)
def test_a_crash_is_told_at_the_next_start_and_only_then(logs: Logs, body: str, said: str) -> None:
    assert _run(logs, body) != 0
    log = native.claim()
    assert log == logs.log
    assert log.name.startswith("crash-20")
    text = log.read_text(encoding="utf-8")
    assert text.startswith("Emotion Lens ")
    assert "started as: --source [.mp4]" in text
    assert f"Where the program was when it ended:\nFatal Python error: {said}" in text
    assert 'File "<string>", line 6 in <module>' in text
    assert native.claim() is None
    assert logs.log == log


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such end")
def test_one_that_was_killed_has_nothing_to_tell(logs: Logs) -> None:
    assert _run(logs, "os.kill(os.getpid(), signal.SIGKILL)") != 0
    assert [name.split("-")[0] for name in logs.files] == ["running"]
    assert native.claim() is None
    assert logs.files == []


def test_one_that_runs_is_left_alone(logs: Logs) -> None:
    body = "print('runs', flush=True); sys.stdin.readline(); import ctypes; ctypes.string_at(0)"
    running = subprocess.Popen(
        [sys.executable, "-c", _RUN.format(body=body)],
        cwd=ROOT,
        env=logs.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "runs\n"
    assert native.claim() is None
    assert logs.files == [f"running-{running.pid}.txt"]
    running.communicate("crash now\n", timeout=20)
    assert native.claim() == logs.log


def test_of_several_the_newest_is_told_and_all_are_kept(logs: Logs) -> None:
    for _ in range(2):
        _run(logs, "os.abort()")
    log = native.claim()
    assert log is not None
    assert [name.split("-")[0] for name in logs.files] == ["crash", "crash"]
    assert log.name == logs.files[-1] or log.name.endswith("-2.txt")


def test_the_header_tells_what_was_loaded_by_the_time_of_the_crash(logs: Logs) -> None:
    _run(logs, "import numpy; crashes.listen(print); os.abort()")
    log = native.claim()
    assert log is not None
    text = log.read_text()
    assert text.count("loaded: NumPy") == 1
    assert text.count("Emotion Lens") == 1


def test_where_the_home_takes_nothing(logs: Logs) -> None:
    logs.block()
    _run(logs, "os.abort()")
    log = native.claim()
    assert log is not None
    assert log.is_relative_to(logs.temporary)


def test_where_nothing_can_be_written_the_terminal_gets_it(logs: Logs) -> None:
    logs.block()
    logs.block_temporary()
    # Else the child finds another temporary folder, one outside of this test.
    elsewhere = f"import tempfile; tempfile.tempdir = {str(logs.temporary)!r}"
    done = logs.python(elsewhere + _RUN.format(body="os.abort()"))
    assert "Fatal Python error: Aborted" in done.stderr
    assert native.claim() is None
