from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from app.gui.message_page import MessagePage
from app.gui.studies.sessions_panel import SessionsPanel
from app.sessions.lock import Lock
from app.studies.group.coverage import Coverage
from tests.gui.finding import find
from tests.gui.studies.opened import button, contents_of, nameless, texts
from tests.studies.made import agreed, record, small_study


@pytest.fixture
def panel(qtbot: QtBot) -> SessionsPanel:
    made = SessionsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_sessions_say_what_to_do(panel: SessionsPanel, tmp_path: Path) -> None:
    panel.show_contents(contents_of(small_study(tmp_path / "study")))
    assert "press Record" in find(panel, MessagePage).accessibleDescription()
    assert panel.session is None
    assert not button(panel, "Open the session").isEnabled()
    assert nameless(panel) == []


def test_a_session_is_listed_and_opened(qtbot: QtBot, panel: SessionsPanel, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01", consented=agreed("readings"))
    panel.show_contents(contents_of(study))
    (row,) = texts(find(panel, QTableWidget))
    assert row[:3] == ["sub-01", "film1", "1"]
    assert row[5:] == ["…", "…", "…", "Readings"]
    with qtbot.waitSignal(panel.opened) as told:
        button(panel, "Open the session").click()
    assert told.args == [folder]
    with qtbot.waitSignal(panel.opened):
        find(panel, QTableWidget).activated.emit(find(panel, QTableWidget).currentIndex())


def test_coverage_comes_later_and_stays(panel: SessionsPanel, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    first, second = record(study, "sub-01"), record(study, "sub-02")
    panel.show_contents(contents_of(study))
    panel.show_coverage(first, Coverage(0.96, 0.5, None))
    panel.show_coverage(second, Coverage(trouble="No marker."))
    for _ in range(2):
        rows = texts(find(panel, QTableWidget))
        assert [row[5:8] for row in rows] == [["96%", "50%", "–"], ["–", "–", "–"]]
        panel.show_contents(contents_of(study))
    item = find(panel, QTableWidget).item(1, 5)
    assert item is not None
    assert item.toolTip() == "No marker."


def test_one_that_is_being_recorded_is_not_opened(panel: SessionsPanel, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    lock = Lock(record(study, "sub-01"))
    panel.show_contents(contents_of(study))
    lock.release()
    assert texts(find(panel, QTableWidget))[0][3] == "being recorded"
    assert not button(panel, "Open the session").isEnabled()
