from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.studies.codes_panel import CodesPanel
from app.sessions.event_codes import EventCode
from tests.gui.studies.opened import nameless


@pytest.fixture
def panel(qtbot: QtBot) -> CodesPanel:
    made = CodesPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def _write(panel: CodesPanel, key: int, name: str) -> None:
    field = panel.findChildren(QLineEdit)[key - 1]
    assert field.accessibleName() == f"Name on key {key}"
    field.setText(name)
    field.editingFinished.emit()


def test_no_codes(panel: CodesPanel) -> None:
    panel.show_codes(())
    assert panel.codes == ()
    assert len(panel.findChildren(QLineEdit)) == len(panel.findChildren(QComboBox)) == 9
    assert nameless(panel) == []


def test_codes_are_shown_and_written(qtbot: QtBot, panel: CodesPanel) -> None:
    before = (EventCode("laughs", 1), EventCode("speaks", 3, "state"))
    panel.show_codes(before)
    assert panel.codes == before
    with qtbot.waitSignal(panel.changed) as told:
        _write(panel, 2, "  looks   away ")
    assert told.args == [(before[0], EventCode("looks away", 2), before[1])]


def test_the_same_again_is_no_change(qtbot: QtBot, panel: CodesPanel) -> None:
    panel.show_codes((EventCode("laughs", 1),))
    with qtbot.assertNotEmitted(panel.changed):
        _write(panel, 1, "laughs")


def test_the_kind_is_chosen(qtbot: QtBot, panel: CodesPanel) -> None:
    panel.show_codes((EventCode("speaks", 1),))
    kind = panel.findChildren(QComboBox)[0]
    with qtbot.waitSignal(panel.changed) as told:
        kind.setCurrentIndex(1)
        kind.activated.emit(1)
    assert told.args == [(EventCode("speaks", 1, "state"),)]


def test_two_of_a_name_are_said_and_not_kept(qtbot: QtBot, panel: CodesPanel) -> None:
    panel.show_codes((EventCode("laughs", 1),))
    with qtbot.assertNotEmitted(panel.changed):
        _write(panel, 2, "laughs")
    assert "same name" in panel._trouble.text()
    with qtbot.waitSignal(panel.changed):
        _write(panel, 2, "smiles")
    assert panel._trouble.text() == ""


def test_what_is_being_written_stays_when_the_study_is_read_again(panel: CodesPanel) -> None:
    panel.show_codes(())
    panel.findChildren(QLineEdit)[0].setText("lau")
    panel.show_codes(())
    assert panel.codes == (EventCode("lau", 1),)
