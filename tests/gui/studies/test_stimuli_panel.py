from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.message_page import MessagePage
from app.gui.studies.stimuli_panel import StimuliPanel
from app.studies.events import StimulusEvent
from app.studies.study import Study
from tests.feeding import MEDIA
from tests.gui.finding import find
from tests.gui.studies.opened import button, contents_of, drop, named_table, nameless, texts, write


@pytest.fixture
def panel(qtbot: QtBot) -> StimuliPanel:
    made = StimuliPanel()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def study(tmp_path: Path) -> Study:
    made = Study.create(tmp_path / "study", "Films")
    made.add_stimulus("film1", MEDIA / "two.mp4")
    made.add_stimulus("task")
    made.set_events("film1", [StimulusEvent(1.0, 0.5, "dog")])
    return made


def test_no_stimuli_say_what_to_do(panel: StimuliPanel, tmp_path: Path) -> None:
    panel.show_contents(contents_of(Study.create(tmp_path / "none", "Films")))
    assert find(panel, MessagePage).isVisible()
    assert panel.stimulus == ""
    assert not button(panel, "Add an event").isEnabled()
    assert not button(panel, "Import events").isEnabled()
    assert nameless(panel) == []


def test_stimuli_and_the_events_of_the_selected_one(panel: StimuliPanel, study: Study) -> None:
    panel.show_contents(contents_of(study))
    stimuli = named_table(panel, "Stimuli")
    events = named_table(panel, "Events of the stimulus")
    assert [row[:2] for row in texts(stimuli)] == [["film1", "Film"], ["task", "Elsewhere"]]
    assert texts(stimuli)[1][2:] == ["not known", "0"]
    assert texts(events) == [["1", "0.5", "dog"]]
    stimuli.setCurrentCell(1, 0)
    assert texts(events) == []
    assert panel.stimulus == "task"


def test_the_length_of_a_task_can_be_written(
    qtbot: QtBot, panel: StimuliPanel, study: Study
) -> None:
    panel.show_contents(contents_of(study))
    stimuli = named_table(panel, "Stimuli")
    with qtbot.waitSignal(panel.length_written) as told:
        write(stimuli, 1, 2, "90 ")
    assert told.args == ["task", "90"]
    film = stimuli.item(0, 2)
    assert film is not None
    with pytest.raises(AssertionError):
        write(stimuli, 0, 2, "90")


def test_events_are_changed_for_the_selected_stimulus(
    qtbot: QtBot, panel: StimuliPanel, study: Study
) -> None:
    panel.show_contents(contents_of(study))
    with qtbot.waitSignal(panel.events_changed) as told:
        button(panel, "Add an event").click()
    assert told.args is not None
    assert (told.args[0], len(told.args[1])) == ("film1", 2)


def test_films_and_events_are_dropped(qtbot: QtBot, panel: StimuliPanel, study: Study) -> None:
    panel.show_contents(contents_of(study))
    with qtbot.waitSignal(panel.film_given) as film:
        drop(panel, MEDIA / "cut.mp4")
    assert film.args == [MEDIA / "cut.mp4"]
    with qtbot.waitSignal(panel.events_given) as events:
        drop(panel, Path("/tmp/events.csv"))
    assert events.args == ["film1", Path("/tmp/events.csv")]


def test_events_without_a_stimulus_are_refused(
    qtbot: QtBot, panel: StimuliPanel, tmp_path: Path
) -> None:
    panel.show_contents(contents_of(Study.create(tmp_path / "none", "Films")))
    with qtbot.waitSignal(panel.failed) as told:
        drop(panel, tmp_path / "events.tsv")
    assert told.args is not None
    assert "Add a stimulus first" in told.args[0]
