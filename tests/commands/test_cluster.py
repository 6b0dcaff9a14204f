"""`analyze --scheduler` with a real scheduler and two workers, one of which is killed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.__main__ import main
from app.sources.open import write_picture
from tests.feeding import MEDIA

distributed = pytest.importorskip("distributed")
FILM = MEDIA / "ghost.mp4"


@pytest.fixture
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        yield cluster


@pytest.fixture
def files(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(4):
        write_picture(folder / f"{number}.png", demo_pixels[:240, 60 : 380 + number])
    for number in range(2):
        shutil.copy(FILM, folder / f"film{number}.mp4")
    return folder


def test_workers_that_lack_the_program(
    files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As those of `dask worker`, which does not find a checkout in the current folder."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with distributed.LocalCluster(n_workers=0, dashboard_address=None) as cluster:
        address = cluster.scheduler_address
        words = ["-m", "distributed.cli.dask_worker", address, "--no-dashboard", "--no-nanny"]
        with subprocess.Popen(
            [sys.executable, "-P", *words], cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL
        ) as worker:
            with distributed.Client(address) as client:
                client.wait_for_workers(1, timeout=60)
            code = main(["analyze", str(files), "--scheduler", address])
            worker.terminate()
    assert code == 1
    assert "have another version of this program, or none" in capsys.readouterr().err


def _kill_one(cluster: Any, out: Path, over: threading.Event, killed: list[int]) -> None:
    """Kill the process of one worker once a film is being read."""
    while not killed and not over.wait(0.02):
        parts = [path for path in out.rglob("*.csv") if path.parent.name == ".parts"]
        if any(b"film" in path.read_bytes() for path in parts):
            pid = next(iter(cluster.workers.values())).process.pid
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)


@pytest.mark.skipif(os.name == "nt", reason="processes are killed by a signal")
def test_a_lost_workers_files_go_to_others(
    cluster: Any, files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone, joined, out = tmp_path / "alone.csv", tmp_path / "rows.csv", tmp_path / "out"
    assert main(["analyze", str(files), "--csv", str(alone)]) == 0
    words = ["analyze", str(files), "--scheduler", cluster.scheduler_address, "--out", str(out)]
    killed: list[int] = []
    over = threading.Event()
    killer = threading.Thread(target=_kill_one, args=(cluster, out, over, killed))
    killer.start()
    try:
        assert main([*words, "--csv", str(joined)]) == 0
    finally:
        over.set()
        killer.join()
    assert len(killed) == 1
    assert joined.read_bytes() == alone.read_bytes()
    lines = (out / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["status"] for line in lines] == ["done"] * 6
    assert main(words) == 0, "a second call has nothing to do"
    assert len((out / "manifest.jsonl").read_text(encoding="utf-8").splitlines()) == 6
