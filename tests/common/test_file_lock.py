from __future__ import annotations

from pathlib import Path

from app.common.file_lock import seize


def test_one_at_a_time_holds_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with path.open("ab") as first, path.open("ab") as second:
        assert seize(first)
        assert not seize(second)
        assert not seize(second)
        first.close()
        assert seize(second)
