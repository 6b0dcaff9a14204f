from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.sessions.lock import Lock, is_locked, remove_lock

_HOLD = """
import sys
from pathlib import Path
from app.sessions.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_nothing_holds_an_empty_folder(tmp_path: Path) -> None:
    assert not is_locked(tmp_path)
    assert not is_locked(tmp_path / "none")
    remove_lock(tmp_path)


def test_a_lock_is_seen_until_released(tmp_path: Path) -> None:
    lock = Lock(tmp_path)
    assert is_locked(tmp_path)
    assert is_locked(tmp_path)
    lock.release()
    assert not is_locked(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_killed_program_holds_nothing_any_more(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(tmp_path)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert is_locked(tmp_path)
        holder.kill()
    assert not is_locked(tmp_path)
    remove_lock(tmp_path)
    assert list(tmp_path.iterdir()) == []
