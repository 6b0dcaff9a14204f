from __future__ import annotations

import gc
import sys
import threading
from pathlib import Path

import pytest

from app.crash.log import Crash, CrashLog
from tests.logs import Logs, redirect


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    return redirect(tmp_path, monkeypatch)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def crashes(logs: Logs, said: list[str]) -> CrashLog:
    return CrashLog(["analyze", "film.mp4"], said.append)


def test_where_all_goes_well_there_is_no_log(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with crashes.watching():
        assert sys.excepthook != before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert (said, logs.files) == ([], [])


def test_an_error_in_a_thread_is_written_down_and_said(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    with crashes.watching():
        _in_thread(lambda: _fail("in a thread"), name="reader")
    assert said == [f"Something went wrong. Details are in {logs.log}"]
    text = logs.log.read_text(encoding="utf-8")
    assert text.startswith("Emotion Lens ")
    assert "started as: analyze [.mp4]" in text
    assert "in the thread reader:\nTraceback" in text
    assert text.endswith("ValueError: in a thread\n\n")


def test_an_error_that_nobody_catches_in_the_main_thread(
    crashes: CrashLog, logs: Logs, capsys: pytest.CaptureFixture[str]
) -> None:
    with crashes.watching():
        _leave_to_the_hook(ValueError("uncaught"))
    assert "in _leave_to_the_hook" in logs.log.read_text()
    assert capsys.readouterr().err == ""


def test_ctrl_c_is_no_crash(
    crashes: CrashLog, logs: Logs, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with crashes.watching():
        _leave_to_the_hook(KeyboardInterrupt())
    assert (said, logs.files) == ([], [])
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_thread_that_exits_is_no_crash(crashes: CrashLog, logs: Logs) -> None:
    with crashes.watching():
        _in_thread(sys.exit)
    assert logs.files == []


def test_what_kept_nothing_from_going_on_is_written_and_not_said(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    class Odd:
        def __del__(self) -> None:
            _fail("while it was freed")

    told: list[Crash] = []
    with crashes.watching():
        crashes.listen(told.append)
        Odd()
        gc.collect()
    assert (said, told) == ([], [])
    assert "ValueError: while it was freed" in logs.log.read_text()


def test_an_error_that_comes_back_is_told_once_and_counted(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    told: list[Crash] = []
    with crashes.watching():
        crashes.listen(told.append)
        for _ in range(2000):
            _leave_to_the_hook(ValueError("again"))
    assert told == [Crash(logs.log)]
    assert len(said) == 1
    text = logs.log.read_text()
    assert text.count("Traceback") == 1
    counted = [line.split(": ", 1)[1] for line in text.splitlines() if "again," in line]
    assert counted == [f"ValueError again, {count} times by now" for count in (10, 100, 1000)]


def test_other_errors_of_the_run_join_the_first_up_to_a_limit(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    with crashes.watching():
        for number in range(100):
            code = compile("\n" * number + "raise ValueError('x' * 20_000)", "code", "exec")
            _in_thread(lambda code=code: exec(code))
    assert len(said) == 1
    assert 2 < logs.log.read_text().count("Traceback") < 20
    assert logs.log.stat().st_size < 300_000


def test_errors_in_many_threads_at_once_give_one_log(
    crashes: CrashLog, logs: Logs, said: list[str]
) -> None:
    with crashes.watching():
        threads = [threading.Thread(target=_fail, args=(str(n),)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(said) == 1
    assert "ValueError again, 10 times by now" in logs.log.read_text()


def test_who_listens_later_hears_of_what_was_before(crashes: CrashLog, logs: Logs) -> None:
    told: list[Crash] = []
    with crashes.watching():
        _in_thread(lambda: _fail("early"))
        crashes.listen(told.append)
        _in_thread(lambda: _fail("late"))
    assert told == [Crash(logs.log)]


def test_an_error_that_ends_the_program_is_told_though_there_was_one_before(
    crashes: CrashLog, logs: Logs
) -> None:
    told: list[Crash] = []
    with crashes.watching():
        crashes.listen(told.append)
        _in_thread(lambda: _fail("first"))
        crashes.record(ValueError("last"), ends=True)
    assert told == [Crash(logs.log), Crash(logs.log, ends=True)]
    assert logs.log.read_text().endswith("ValueError: last\n\n")


def test_where_no_log_can_be_written_the_terminal_gets_it(
    crashes: CrashLog, logs: Logs, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    logs.block()
    logs.block_temporary()
    told: list[Crash] = []
    with crashes.watching():
        crashes.listen(told.append)
        _in_thread(lambda: _fail("nowhere"))
    assert told == [Crash(None)]
    assert said == ["Something went wrong, and no log of it could be written."]
    assert "ValueError: nowhere" in capsys.readouterr().err


def test_a_command_without_a_window_says_it_in_a_sentence(logs: Logs) -> None:
    done = logs.python(
        "import sys\nfrom app.commands import analyze\nfrom app.__main__ import main\n"
        "analyze.run = lambda *_: 1 / 0\n"
        "sys.exit(main(['analyze', 'assets/demo.jpg']))"
    )
    assert done.returncode == 1
    assert done.stdout == ""
    sentence = done.stderr.splitlines()[-1]
    assert sentence.startswith("emotion-lens: Something went wrong")
    assert sentence.endswith(str(logs.log))
    assert "Traceback" not in done.stderr
    assert "ZeroDivisionError" in logs.log.read_text()


def test_it_costs_the_start_next_to_nothing(logs: Logs) -> None:
    """Of what is slow to load, nothing comes before something goes wrong."""
    done = logs.python(
        "import sys, app.crash.log\nprint({'PySide6', 'cv2', 'numpy', 'traceback', 'platform', "
        "'platformdirs', 'subprocess'} & set(sys.modules))"
    )
    assert done.stdout == "set()\n"


def _fail(words: str) -> None:
    raise ValueError(words)


def _in_thread(target: object, name: str | None = None) -> None:
    thread = threading.Thread(target=target, name=name)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def _leave_to_the_hook(error: BaseException) -> None:
    """What the interpreter does with an error that nobody catches, short of ending."""
    try:
        raise error
    except BaseException:
        sys.excepthook(*sys.exc_info())
