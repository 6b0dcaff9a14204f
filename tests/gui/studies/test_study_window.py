from __future__ import annotations

import shutil
import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication, QListWidget, QTableWidget
from pytestqt.qtbot import QtBot

from app.gui.sessions.window import SessionWindow
from app.studies.study import Study
from tests.gui.finding import find
from tests.gui.studies.conftest import Opening
from tests.gui.studies.opened import button, nameless, texts
from tests.studies.made import record, small_study


def _session_windows() -> list[SessionWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, SessionWindow)]


def test_an_empty_study_has_nothing_wrong(
    qtbot: QtBot, open_study: Opening, tmp_path: Path
) -> None:
    window = open_study(Study.create(tmp_path / "study", "Films"))
    assert not window.isModal()
    assert nameless(window) == []
    qtbot.waitUntil(lambda: window.tabs.tabText(4) == "Problems")


def test_problems_and_coverage_come_by_themselves(
    qtbot: QtBot, open_study: Opening, tmp_path: Path
) -> None:
    study = small_study(tmp_path / "study")
    record(study, "sub-01")
    window = open_study(study)
    qtbot.waitUntil(lambda: window.tabs.tabText(4) == "Problems (1)")
    assert find(window.problems, QListWidget).item(0).text() == "sub-02 has no session yet."
    table = find(window.sessions, QTableWidget)
    qtbot.waitUntil(lambda: texts(table)[0][5] == "–")  # it has no marker “stimulus start”
    item = table.item(0, 5)
    assert item is not None
    assert "stimulus start" in item.toolTip()
    study.add_participant()
    button(window.problems, "Check again").click()
    qtbot.waitUntil(lambda: window.tabs.tabText(4) == "Problems (2)")


def test_a_session_is_opened_and_closed_before_a_withdrawal(
    qtbot: QtBot, open_study: Opening, tmp_path: Path
) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    window = open_study(study)
    button(window.sessions, "Open the session").click()
    qtbot.waitUntil(lambda: len(_session_windows()) == 1, timeout=10_000)
    assert _session_windows()[0].folder == folder
    button(window.participants, "Withdraw").click()
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in _session_windows()))


def test_a_study_that_is_gone_is_said(qtbot: QtBot, open_study: Opening, tmp_path: Path) -> None:
    window = open_study(small_study(tmp_path / "study"))
    shutil.rmtree(window.study.folder)
    window.files.reload()
    qtbot.waitUntil(lambda: "is gone" in window.banner.text())


def test_closing_leaves_no_thread(qtbot: QtBot, open_study: Opening, tmp_path: Path) -> None:
    window = open_study(small_study(tmp_path / "study"))
    with qtbot.waitSignal(window.closed):
        button(window, "Close the study").click()
    names = [one.name for one in threading.enumerate()]
    assert not any(name.startswith("study") for name in names)
