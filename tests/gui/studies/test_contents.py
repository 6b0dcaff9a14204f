from __future__ import annotations

from pathlib import Path

import pytest

from app.gui.studies.contents import read
from app.studies.events import StimulusEvent, events_file
from app.studies.study import Study, StudyError
from tests.studies.made import agreed, record, small_study


def test_an_empty_study(tmp_path: Path) -> None:
    shown = read(Study.create(tmp_path / "study", "Films"))
    assert shown.name == "Films"
    assert shown.participants == shown.stimuli == shown.sessions == shown.columns == ()


def test_all_that_a_study_holds(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.set_events("film1", [StimulusEvent(1.0, 0.0, "dog")])
    record(study, "sub-02", consented=agreed("readings"))
    shown = read(study)
    assert shown.columns == ("age",)
    assert shown.events == {"film1": (StimulusEvent(1.0, 0.0, "dog"),)}
    assert shown.consents == {"sub-02": agreed("readings")}
    assert [one.participant for one in shown.sessions] == ["sub-02"]


def test_damaged_events_do_not_hide_the_rest(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    events_file(study.folder, "film1").write_text("onset\tduration\ttrial_type\nsoon\t0\tdog\n")
    assert read(study).events == {"film1": ()}


def test_a_study_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(StudyError):
        read(Study(tmp_path / "none"))
