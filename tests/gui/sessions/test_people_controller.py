from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from app.gui.sessions.people_controller import PeopleController
from app.gui.sessions.people_panel import PeoplePanel
from tests.gui.finding import find
from tests.gui.recorded import two_people
from tests.gui.session_bench import SessionBench
from tests.sessions.rows import frames, row


class _Bench:
    """A session's people, and their list."""

    def __init__(self, session: SessionBench) -> None:
        self.session = session
        self.actions, self.edits, self.screen = session.actions, session.edits, session.screen
        self.panel = PeoplePanel(())
        parts = (self.edits, self.actions, self.screen, self.panel)
        self.controller = PeopleController(*parts, session.window)

    def people(self) -> list[str]:
        rows = find(self.panel, QListWidget)
        return [rows.item(row).text() for row in range(rows.count())]

    def done(self) -> list[str]:
        return [rule["do"] for rule in self.edits.session.metadata.rules]


Making = Callable[..., _Bench]


@pytest.fixture
def make(qtbot: QtBot, make_bench: Callable[..., SessionBench]) -> Making:
    def make(**session: object) -> _Bench:
        bench = _Bench(make_bench(**session))
        qtbot.addWidget(bench.panel)
        return bench

    return make


def test_where_nobody_was_seen_nobody_is_named_merged_or_split(make: Making) -> None:
    bench = make(rows=[])
    for action in (bench.actions.name, bench.actions.merge, bench.actions.split):
        action.setEnabled(True)
        action.trigger()
    assert bench.session.asked() is None
    assert (bench.people(), bench.done()) == ([], [])


def test_one_alone_is_the_same_as_nobody(make: Making) -> None:
    bench = make(rows=[row(t / 10) for t in range(20)])
    bench.actions.merge.trigger()
    assert bench.session.asked() is None


def test_a_name_is_asked_for_with_the_one_that_there_is(make: Making) -> None:
    bench = make()
    bench.edits.name(1, "Ann")
    bench.actions.name.trigger()
    dialog = bench.session.asked()
    assert dialog is not None
    assert (dialog.labelText(), dialog.textValue()) == ("Who is Ann?", "Ann")
    dialog.setTextValue("")
    dialog.accept()
    assert bench.people() == ["Person 1", "Person 2"], "an empty one takes it away"


def test_people_of_one_name_are_told_apart_when_one_is_to_be_chosen(make: Making) -> None:
    third = [row(t / 10, person=3) for t in range(20)]
    bench = make(rows=[*two_people(), *third])
    bench.edits.name(2, "Ann")
    bench.edits.name(3, "Ann")
    bench.actions.merge.trigger()
    dialog = bench.session.asked()
    assert dialog is not None
    assert dialog.labelText() == "Person 1 is the same person as:"
    assert dialog.comboBoxItems() == ["Ann (2)", "Ann (3)"]
    dialog.reject()


@pytest.mark.parametrize(("moments", "asked"), [(3, False), (4, True)])
def test_a_few_moments_in_view_together_are_no_reason_to_ask(
    make: Making, moments: int, asked: bool
) -> None:
    first = [row(t / 10, person=1) for t in range(20)]
    second = [row(t / 10, person=2) for t in range(20 - moments, 40)]
    bench = make(rows=[*first, *second])
    bench.panel.choose(1)
    bench.actions.merge.trigger()
    bench.session.answer("Person 2")
    box = bench.session.window.findChild(QMessageBox)
    assert (box is not None) == asked
    assert bench.done() == ([] if asked else ["merge"])
    if box is not None:
        box.reject()
        assert bench.done() == []


def test_who_was_merged_is_looked_at_as_the_one_they_are(qtbot: QtBot, make: Making) -> None:
    apart = [one for one in two_people() if one["seconds"] < 2 or one["person"] == 2]
    seen_longest = [row(t / 10, person=3) for t in range(100)]
    bench = make(rows=[*apart, *seen_longest])
    bench.panel.choose(1)
    bench.actions.merge.trigger()
    with qtbot.waitSignal(bench.panel.chosen):
        bench.session.answer("Person 2")
    assert bench.panel.person == 2
    assert bench.people() == ["Person 3", "Person 2"]


def test_a_click_on_a_face_chooses_the_person(make: Making) -> None:
    bench = make()
    bench.screen.person_clicked.emit(2)
    assert bench.panel.person == 2


def test_the_span_stays_while_people_are_named(make: Making) -> None:
    bench = make()
    caption = find(bench.panel, QLabel)
    assert (bench.controller.span, "whole session" in caption.text()) == (None, True)
    bench.screen.timeline.span_changed.emit((4.5, 5.5))
    bench.edits.name(1, "Ann")
    assert bench.controller.span == (4.5, 5.5)
    assert caption.text().endswith("0:04 to 0:05")
    rows = find(bench.panel, QListWidget)
    assert [rows.item(row).toolTip() for row in (0, 1)] == ["Happy 100%", "Not in view"]


def test_how_much_was_analysed_is_said_of_the_session_and_of_a_span(make: Making) -> None:
    rows = [row(t / 10) for t in range(20)]
    bench = make(rows=rows, analysed=frames(*((t / 10, 1) for t in range(20))), seconds=4.0)
    caption = find(bench.panel, QLabel)
    assert caption.text().endswith("Analysed: 50% of 4.0 s")
    bench.screen.timeline.span_changed.emit((1.0, 2.0))
    assert caption.text().endswith("Analysed: 100% of 1.0 s")


def test_of_a_session_of_version_1_nothing_is_said(make: Making) -> None:
    bench = make(rows=[row(t / 10) for t in range(20)])
    assert "Analysed" not in find(bench.panel, QLabel).text()
