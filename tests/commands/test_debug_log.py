from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.__main__ import main
from app.commands import debug_log
from app.crash.files import KEPT
from tests.feeding import DEMO
from tests.logs import Logs, redirect

LOG = logging.getLogger("app.sources.open")


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Logs:
    return redirect(tmp_path, monkeypatch)


def test_terminal_and_file_say_the_same(logs: Logs, capsys: pytest.CaptureFixture[str]) -> None:
    with debug_log.writing(["--source", "Zoe's camera", "--debug"]):
        LOG.info("camera %d opened", 3)
    LOG.info("and afterwards nothing")
    said, written = capsys.readouterr().err, logs.log.read_text(encoding="utf-8")
    assert f"kept in {logs.log}" in said
    assert "started as: --source [] --debug" in written
    for text in (said, written):
        assert "app.sources.open: camera 3 opened\n" in text
        assert "afterwards" not in text


def test_where_no_folder_takes_a_log(logs: Logs, capsys: pytest.CaptureFixture[str]) -> None:
    logs.block()
    logs.block_temporary()
    with debug_log.writing([]):
        LOG.info("camera opened")
    said = capsys.readouterr().err
    assert "no folder takes it" in said
    assert "camera opened" in said


def test_old_logs_go_and_crash_logs_stay(logs: Logs) -> None:
    logs.folder.mkdir(parents=True)
    for number in range(10, 10 + KEPT):
        (logs.folder / f"debug-202001{number}-000000.txt").touch()
    (logs.folder / "crash-20200101-000000.txt").touch()
    with debug_log.writing([]):
        pass
    assert len(logs.files) == KEPT + 1
    assert "debug-20200110-000000.txt" not in logs.files


def test_the_option(logs: Logs, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--debug", "analyze", str(DEMO)]) == 0
    assert "What is logged here is kept in" in capsys.readouterr().err
    assert [name[:6] for name in logs.files] == ["debug-"]


def test_without_the_option_nothing_is_set_up(logs: Logs) -> None:
    assert main(["analyze", str(DEMO)]) == 0
    assert logs.files == []
    assert logging.getLogger("app").handlers == []
    assert not LOG.isEnabledFor(logging.INFO)
