from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.studies.consent_box import ConsentBox
from app.sessions.consent import Consent
from app.studies.plan import Plan
from tests.gui.finding import find
from tests.gui.studies.opened import button, nameless
from tests.studies.made import agreed

_PLAN = Plan("0f" * 16, consent_form="2b", scopes=("readings",))


def _box(qtbot: QtBot) -> tuple[ConsentBox, list[tuple[str, Consent]]]:
    box = ConsentBox()
    qtbot.addWidget(box)
    kept: list[tuple[str, Consent]] = []
    box.kept.connect(lambda id, one: kept.append((id, one)))
    return box, kept


def test_nobody_is_asked_for_nothing(qtbot: QtBot) -> None:
    box, _ = _box(qtbot)
    box.show_participant("", None, _PLAN)
    assert not any(tick.isEnabled() for tick in box.findChildren(QCheckBox))
    assert not button(box, "Keep this consent").isEnabled()
    assert nameless(box) == []


def test_nothing_is_ticked_before_somebody_agreed(qtbot: QtBot) -> None:
    box, kept = _box(qtbot)
    box.show_participant("sub-01", None, _PLAN)
    assert not any(tick.isChecked() for tick in box.findChildren(QCheckBox))
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert box.consent == Consent((), "2b", today)
    button(box, "Readings").click()
    button(box, "Keep this consent").click()
    assert kept == [("sub-01", Consent(("readings",), "2b", today))]


def test_what_was_agreed_to_is_shown_and_changed(qtbot: QtBot) -> None:
    box, kept = _box(qtbot)
    before = agreed("readings", "sharing")
    box.show_participant("sub-01", before, _PLAN)
    assert box.consent == before
    keep = button(box, "Keep this consent")
    assert not keep.isEnabled()
    find(box, QLineEdit).setText("3")
    find(box, QDateEdit).setDate(QDate(2026, 11, 28))
    button(box, "Sharing with others").click()
    keep.click()
    assert kept == [("sub-01", Consent(("readings",), "3", "2026-11-28"))]


def test_what_is_being_ticked_stays_when_the_study_is_read_again(qtbot: QtBot) -> None:
    box, _ = _box(qtbot)
    box.show_participant("sub-01", None, _PLAN)
    button(box, "Video").click()
    box.show_participant("sub-01", None, _PLAN)
    assert box.consent.scope == ("video",)
    box.show_participant("sub-02", None, _PLAN)
    assert box.consent.scope == ()
