from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live_state import LiveState
from app.gui.studies.study_menu import StudyMenu
from app.settings import Settings


@pytest.fixture
def state() -> LiveState:
    return LiveState(Settings())


def _texts(menu: StudyMenu) -> list[str]:
    return [one.text().replace("&", "") for one in menu.actions() if not one.isSeparator()]


def test_without_a_study_one_is_made_or_opened(qtbot: QtBot, state: LiveState) -> None:
    menu = StudyMenu(state)
    qtbot.addWidget(menu)
    assert _texts(menu) == [
        "New study…",
        "Open a study…",
        "Show the open study",
        "Close the study",
    ]
    enabled = [one.isEnabled() for one in menu.actions() if not one.isSeparator()]
    assert enabled == [True, True, False, False]
    menu.show_open(True)
    assert menu.shut.isEnabled()


def test_recent_studies_are_listed_and_those_gone_disabled(
    qtbot: QtBot, state: LiveState, tmp_path: Path
) -> None:
    (tmp_path / "Calm & quiet").mkdir()
    recent = (str(tmp_path / "Calm & quiet"), str(tmp_path / "gone"))
    menu = StudyMenu(state)
    qtbot.addWidget(menu)
    state.set_settings(Settings(recent_studies=recent))
    for _ in range(2):
        menu.aboutToShow.emit()
        assert _texts(menu)[2:4] == ["Calm  quiet", "gone: not found"]
        assert len(_texts(menu)) == 6
    there, gone = [one for one in menu.actions() if one.toolTip() in recent]
    assert not gone.isEnabled()
    with qtbot.waitSignal(menu.chosen) as told:
        there.trigger()
    assert told.args == [recent[0]]
