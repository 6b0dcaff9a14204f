from __future__ import annotations

import os
from pathlib import Path

from app.system_calls import let_come_to_the_front, seize


def test_one_at_a_time_holds_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with path.open("ab") as first, path.open("ab") as second:
        assert seize(first)
        assert not seize(second)
        assert not seize(second)
        first.close()
        assert seize(second)


def test_asking_for_the_front_harms_nobody() -> None:
    let_come_to_the_front(os.getpid())
