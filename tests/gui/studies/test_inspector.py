from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.studies.inspector import Inspector
from app.studies.group.coverage import Coverage
from app.studies.study import Study
from tests.gui.studies.opened import contents_of
from tests.studies.group.demo import empty_study, film_session, smiles
from tests.studies.made import small_study


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return small_study(tmp_path / "study", 1)


@pytest.fixture
def inspector(qtbot: QtBot, study: Study) -> Iterator[Inspector]:
    made = Inspector(study)
    yield made
    made.close()


def test_problems_are_found(qtbot: QtBot, inspector: Inspector, study: Study) -> None:
    with qtbot.waitSignal(inspector.found) as told:
        inspector.inspect(contents_of(study))
    assert told.args == [["sub-01 has no session yet."]]


def test_each_session_is_covered(qtbot: QtBot, tmp_path: Path) -> None:
    study = empty_study(tmp_path / "films", 2)
    film_session(study, "sub-01", smiles(1.0))
    film_session(study, "sub-02", smiles(1.0), scope=("sharing",))
    inspector = Inspector(study)
    found: list[Coverage] = []
    inspector.covered.connect(lambda folder, one: found.append(one))
    inspector.inspect(contents_of(study))
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[0].analysed == pytest.approx(1.0, abs=0.02)
    assert "no consent" in found[1].trouble
    inspector.inspect(contents_of(study))  # from memory
    qtbot.waitUntil(lambda: len(found) == 4)
    assert found[2] is found[0]
    inspector.close()


def test_a_change_meanwhile_begins_anew(qtbot: QtBot, inspector: Inspector, study: Study) -> None:
    inspector.inspect(contents_of(study))
    study.add_participant()
    told: list[list[str]] = []
    inspector.found.connect(told.append)
    inspector.inspect(contents_of(study))
    qtbot.waitUntil(lambda: bool(told) and len(told[-1]) == 2)


def test_closed_it_says_nothing(qtbot: QtBot, inspector: Inspector, study: Study) -> None:
    inspector.inspect(contents_of(study))
    inspector.close()
    with qtbot.assertNotEmitted(inspector.covered, wait=30):
        pass
    inspector.inspect(contents_of(study))  # as a reading that arrives late
    assert inspector._thread is None
