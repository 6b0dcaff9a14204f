"""Sessions for the tests of what their windows are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.recorded import save_session, two_people
from tests.gui.session_bench import SessionBench


@pytest.fixture
def make_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., SessionBench]]:
    """Saves a session of what is given, of two people by default, and opens it."""
    benches: list[SessionBench] = []

    def make(**session: Any) -> SessionBench:
        folder = save_session(tmp_path / "session", **{"rows": two_people(), **session})
        benches.append(SessionBench(qtbot, folder))
        return benches[-1]

    yield make
    for bench in benches:
        bench.close()
