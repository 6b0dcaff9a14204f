"""Workers: processes that end with who started them, and clusters that are not there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.workers import ClusterWorkers, LocalWorkers, WorkersError
from tests.commands.jobs_to_do import own_process

_ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = """
from app.commands.workers import LocalWorkers
from tests.commands.jobs_to_do import own_process, wait_a_minute
if __name__ == "__main__":
    with LocalWorkers(1) as workers:
        print(workers.submit(own_process, 0).result(), flush=True)
        workers.submit(wait_a_minute, 0).result()
"""


def _wait(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not condition() and time.monotonic() < until:
        time.sleep(0.05)
    assert condition()


def test_each_worker_is_a_process_of_its_own() -> None:
    with LocalWorkers(1) as workers:
        pids = [workers.submit(own_process, i).result() for i in range(3)]
    assert len(set(pids)) == 1
    assert os.getpid() not in pids


@pytest.mark.skipif(os.name == "nt", reason="processes are killed by a signal")
def test_a_task_handed_in_just_when_its_process_ends_is_lost_or_done() -> None:
    with LocalWorkers(2) as workers:
        for tenths in range(20):
            os.kill(workers.submit(own_process, 0).result(), signal.SIGKILL)
            time.sleep(tenths / 10_000)  # to meet the pool before, in and after its own noticing
            future = workers.submit(own_process, 1)
            until = time.monotonic() + 60
            while not future.done() and time.monotonic() < until:
                workers.mend()
                time.sleep(0.01)
            error = future.exception(timeout=0)
            assert error is None or workers.is_loss(error)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc")
def test_workers_end_when_who_started_them_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "start.py"
    script.write_text(_SCRIPT)
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(
        [sys.executable, script], env=environment, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = Path("/proc") / parent.stdout.readline().strip()
        assert worker.exists()
        parent.send_signal(signal.SIGKILL)
    _wait(lambda: not worker.exists() or "\nState:\tZ" in (worker / "status").read_text())


def test_a_scheduler_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("app.commands.workers._PATIENCE", 0.5)
    with pytest.raises(WorkersError, match=r"No scheduler answers at tcp://127.0.0.1:9"):
        ClusterWorkers("tcp://127.0.0.1:9")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(WorkersError, match=r"install the extra"):
        ClusterWorkers("tcp://127.0.0.1:9")
