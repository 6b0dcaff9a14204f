from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.banner import Banner
from app.gui.studies.study_view import StudyView
from app.sessions.event_codes import EventCode
from app.studies.study import Study
from tests.gui.finding import find
from tests.gui.studies.opened import contents_of, nameless
from tests.studies.made import record, small_study


def _labels(view: StudyView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_an_empty_study(qtbot: QtBot, tmp_path: Path) -> None:
    study = Study.create(tmp_path / "study", "Calm films")
    view = StudyView(study)
    qtbot.addWidget(view)
    view.show_contents(contents_of(study))
    assert view.windowTitle().startswith("Calm films")
    assert {"Calm films", str(study.folder)} <= set(_labels(view))
    assert not view.report.isEnabled()
    assert "no session yet" in view.share.toolTip()
    assert nameless(view) == []


def test_a_study_with_sessions_can_be_reported_and_shared(qtbot: QtBot, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.change_plan(event_codes=(EventCode("laughs", 1),))
    record(study, "sub-01")
    view = StudyView(study)
    qtbot.addWidget(view)
    view.show_contents(contents_of(study))
    assert view.report.isEnabled()
    assert view.share.isEnabled()
    assert view.codes.codes == (EventCode("laughs", 1),)


def test_problems_are_counted_and_errors_are_in_the_banner(qtbot: QtBot, tmp_path: Path) -> None:
    view = StudyView(small_study(tmp_path / "study"))
    qtbot.addWidget(view)
    view.show()
    view.show_problems(["One.", "Two."])
    assert view.tabs.tabText(4) == "Problems (2)"
    view.show_problems([])
    assert view.tabs.tabText(4) == "Problems"
    view.say("It is full.")
    assert find(view, Banner).isVisible()
    view.say("")
    assert not find(view, Banner).isVisible()
