from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.gui.sessions.people_panel import PeoplePanel
from app.gui.sessions.same_person_controller import SamePersonController
from tests.gui.session_bench import SessionBench
from tests.sessions.rows import row

Making = Callable[..., "_Bench"]


def _rows(*people: tuple[int, float, float]) -> list[dict[str, Any]]:
    """Ten readings a second: number, from, to."""
    return [
        row(n / 10, person=person, box=(10, 10, 20, 20))
        for person, start, end in people
        for n in range(round(10 * start), round(10 * end))
    ]


class _Bench:
    def __init__(self, qtbot: QtBot, session: SessionBench) -> None:
        self.session = session
        self.actions, self.edits = session.actions, session.edits
        self.panel = PeoplePanel((), (self.actions.agree, self.actions.refuse))
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.controller = SamePersonController(self.edits, self.actions, self.panel, session.window)

    def search(self, qtbot: QtBot) -> None:
        self.controller.search()
        loader = self.controller._loader
        assert loader is not None
        with qtbot.waitSignal(loader.found):
            pass

    def question(self) -> str:
        shown = [one.text() for one in self.panel.findChildren(QLabel) if one.isVisible()]
        return next((words for words in shown if "seems to be" in words), "")

    def people(self) -> list[int]:
        return sorted(self.edits.session.readings["person"].unique().tolist())


@pytest.fixture
def make(qtbot: QtBot, make_bench: Callable[..., SessionBench]) -> Iterator[Making]:
    made: list[_Bench] = []

    def make(*people: tuple[int, float, float], **changes: Any) -> _Bench:
        made.append(_Bench(qtbot, make_bench(rows=_rows(*people), **changes)))
        return made[-1]

    yield make
    for bench in made:
        bench.controller.stop()


def test_of_people_who_were_there_together_nothing_is_asked(qtbot: QtBot, make: Making) -> None:
    bench = make((1, 0, 5), (2, 2, 8))
    bench.search(qtbot)
    assert bench.question() == ""
    assert not bench.actions.agree.isEnabled()
    bench.actions.agree.trigger()
    assert bench.people() == [1, 2]


def test_who_came_back_is_asked_about_merged_and_undone(qtbot: QtBot, make: Making) -> None:
    bench = make((1, 0, 2), (2, 4, 6))
    bench.search(qtbot)
    qtbot.waitUntil(lambda: bench.question() != "")
    assert bench.question().startswith("Person 2 seems to be Person 1 again at 0:04: gone for 2.1")
    assert bench.people() == [1, 2], "no key, no change"
    bench.actions.agree.trigger()
    assert bench.people() == [1]
    assert bench.question() == ""
    bench.edits.undo()
    assert bench.people() == [1, 2]
    qtbot.waitUntil(lambda: bench.question() != "")


def test_a_refused_question_is_not_asked_again(qtbot: QtBot, make: Making) -> None:
    bench = make((1, 0, 2), (2, 4, 6), (3, 8, 9))
    bench.search(qtbot)
    qtbot.waitUntil(lambda: "Person 2" in bench.question())
    bench.actions.refuse.trigger()
    assert bench.question().startswith("Person 3 seems to be Person 2")
    bench.actions.refuse.trigger()
    assert bench.question() == ""
    bench.search(qtbot)
    qtbot.wait(1)
    assert bench.question() == ""


def test_names_are_asked_by(qtbot: QtBot, make: Making) -> None:
    bench = make((1, 0, 2), (2, 4, 6))
    bench.edits.name(1, "Ann")
    qtbot.waitUntil(lambda: "seems to be Ann again" in bench.question())


def test_a_session_of_one_seated_person_asks_whatever_the_gap(qtbot: QtBot, make: Making) -> None:
    bench = make((1, 0, 2), (2, 60, 62), settings={"single_person": True})
    bench.search(qtbot)
    qtbot.waitUntil(lambda: "one seated person" in bench.question())
