from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QTableWidget
from pytestqt.qtbot import QtBot

from app.gui.studies.study_window import StudyWindow
from app.sessions.event_codes import EventCode
from app.studies.events import StimulusEvent
from app.studies.study import Study
from tests.feeding import MEDIA
from tests.gui.finding import find
from tests.gui.studies.conftest import Opening
from tests.gui.studies.opened import button, drop, named_table, texts, write
from tests.studies.made import agreed, small_study


@pytest.fixture
def window(open_study: Opening, tmp_path: Path) -> StudyWindow:
    return open_study(small_study(tmp_path / "study", 1))


def _answer(window: StudyWindow, text: str) -> None:
    dialog = find(window, QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()


Told = Callable[[StudyWindow], object]


def _after(qtbot: QtBot, window: StudyWindow, do: Callable[[], object]) -> Study:
    """The study, after what was done has been written and read again."""
    with qtbot.waitSignal(window.files.read, timeout=10_000):
        do()
    return window.study


def test_from_an_empty_study_on(qtbot: QtBot, open_study: Opening, tmp_path: Path) -> None:
    window = open_study(Study.create(tmp_path / "empty", "Films"))
    study = _after(qtbot, window, button(window.participants, "Add a participant").click)
    assert [one.id for one in study.participants] == ["sub-01"]
    study = _after(qtbot, window, button(window.record, "New").click)
    assert window.record.participant == "sub-02"


def test_participants_are_changed(qtbot: QtBot, window: StudyWindow) -> None:
    table = find(window.participants, QTableWidget)
    study = _after(qtbot, window, lambda: write(table, 0, 1, "c"))
    assert study.participants[0].group == "c"
    button(window.participants, "Add a column").click()
    study = _after(qtbot, window, lambda: _answer(window, "hand"))
    assert study.participants[0].columns == {"age": "30", "hand": ""}


def test_consent_is_kept_and_its_form_suggested_from_then_on(
    qtbot: QtBot, window: StudyWindow
) -> None:
    told = agreed("readings")
    study = _after(qtbot, window, lambda: window.participants.consented.emit("sub-01", told))
    assert study.participants[0].consent == told
    assert study.plan.consent_form == told.form


def test_a_film_is_copied_into_the_study(qtbot: QtBot, window: StudyWindow) -> None:
    drop(window.stimuli, MEDIA / "two.mp4")
    assert find(window, QInputDialog).textValue() == "Two"
    study = _after(qtbot, window, lambda: _answer(window, "film2"))
    assert [one.id for one in study.stimuli] == ["film1", "film2"]
    assert window.stimuli.stimulus == "film2"
    button(window.stimuli, "Add a film").click()
    find(window, QFileDialog).fileSelected.emit(str(MEDIA / "six.mp4"))
    find(window, QFileDialog).close()
    study = _after(qtbot, window, lambda: _answer(window, "film3"))
    assert len(study.stimuli) == 3


def test_what_is_no_film_is_said_in_the_banner(
    qtbot: QtBot, window: StudyWindow, tmp_path: Path
) -> None:
    (tmp_path / "text.mp4").write_text("no film")
    drop(window.stimuli, tmp_path / "text.mp4")
    _answer(window, "film2")
    qtbot.waitUntil(lambda: window.banner.text() != "")
    assert "text.mp4" in window.banner.text()
    assert len(window.study.stimuli) == 1


def test_a_task_has_a_length(qtbot: QtBot, window: StudyWindow) -> None:
    button(window.stimuli, "Add one elsewhere").click()
    study = _after(qtbot, window, lambda: _answer(window, "quiz"))
    assert study.stimuli[1].kind == "elsewhere"
    table = named_table(window.stimuli, "Stimuli")
    study = _after(qtbot, window, lambda: write(table, 1, 2, "90,5 s"))
    assert study.stimuli[1].seconds == 90.5
    study = _after(qtbot, window, lambda: write(table, 1, 2, "long"))
    assert "is no length" in window.banner.text()
    assert texts(table)[1][2] != "long"
    study = _after(qtbot, window, lambda: write(table, 1, 2, ""))
    assert study.stimuli[1].seconds is None


def test_events_are_added_changed_and_imported(
    qtbot: QtBot, window: StudyWindow, tmp_path: Path
) -> None:
    _after(qtbot, window, button(window.stimuli, "Add an event").click)
    table = named_table(window.stimuli, "Events of the stimulus")
    study = _after(qtbot, window, lambda: write(table, 0, 2, "dog"))
    assert study.events("film1") == [StimulusEvent(0.0, 0.0, "dog")]
    path = tmp_path / "events.tsv"
    path.write_text("onset\tduration\ttrial_type\n2\t1\tcat\n")
    button(window.stimuli, "Import events").click()
    dialog = find(window, QFileDialog)
    study = _after(qtbot, window, lambda: dialog.fileSelected.emit(str(path)))
    dialog.close()
    assert study.events("film1") == [StimulusEvent(2.0, 1.0, "cat")]


def test_an_events_file_with_text_in_its_times_is_said_and_changes_nothing(
    qtbot: QtBot, window: StudyWindow, tmp_path: Path
) -> None:
    path = tmp_path / "events.csv"
    path.write_text("onset,duration,trial_type\nsoon,1,cat\n")
    study = _after(qtbot, window, lambda: drop(window.stimuli, path))
    assert "soon" in window.banner.text()
    assert study.events("film1") == []
    _after(qtbot, window, button(window.stimuli, "Add an event").click)
    assert window.banner.text() == ""


def test_event_codes_are_kept(qtbot: QtBot, window: StudyWindow) -> None:
    codes = (EventCode("laughs", 4),)
    study = _after(qtbot, window, lambda: window.codes.changed.emit(codes))
    assert study.plan.event_codes == codes
    assert window.codes.codes == codes
