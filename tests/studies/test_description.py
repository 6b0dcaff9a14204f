from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from app.sessions.schema import READINGS, columns
from app.studies import description
from app.studies.column_words import WORDS
from app.studies.errors import StudyError
from app.studies.events import StimulusEvent
from tests.feeding import MEDIA
from tests.sessions.rows import EMOTIONS
from tests.studies.made import agreed, record, small_study
from tests.studies.psychds_rules import bids_errors, psychds_errors


def test_an_empty_study_follows_the_rules(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study", 0)
    assert psychds_errors(study.folder) == bids_errors(study.folder) == []


def test_a_study_with_sessions_follows_the_rules(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    study.add_stimulus("film2", MEDIA / "two.mp4")
    study.set_events("film2", [StimulusEvent(2.0, 0.0, "bang"), StimulusEvent(1.0, 0.5, "dog")])
    for participant in ("sub-01", "sub-02"):
        record(study, participant)
        record(study, participant, "film2", consented=agreed("readings"))
    (row,) = [one for one in psychds_errors(study.folder) if one.endswith(" track")][:1]
    assert "CSV_COLUMN_MISSING_FROM_METADATA" in row, "the rules find what refresh() mends"
    study.refresh()
    assert psychds_errors(study.folder) == bids_errors(study.folder) == []


def test_the_table_says_which_sessions_there_are(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    record(study, "sub-02", consented=agreed("readings", "video"))
    study.refresh()
    (row,) = pd.read_csv(study.folder / description.TABLE).to_dict("records")
    seconds = row.pop("seconds")
    assert row == {
        **{"participant_id": "sub-02", "group": "b", "stimulus_id": "film1", "run": 1},
        **{"folder": "data/sub-02/sub-02_task-film1_run-1", "frames_analysed": 10},
        **{"frames_dropped": 0, "consent": "readings video"},
    }
    assert seconds > 0
    assert (study.folder / row["folder"] / READINGS).is_file()


def test_every_column_of_a_session_has_words() -> None:
    assert [name for name in columns(EMOTIONS) if name not in WORDS] == []


def test_what_others_wrote_is_kept(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    path = study.folder / description.FILE
    told = json.loads(path.read_text())
    told["author"] = ["A. Author"]
    told["variableMeasured"][0]["description"] = "Mine"
    path.write_text(json.dumps(told))
    study.refresh()
    again = json.loads(path.read_text())
    assert again["author"] == ["A. Author"]
    assert again["variableMeasured"][0]["description"] == "Mine"


@pytest.mark.parametrize("text", ["{}", '{"name": 7}', '{"name": " "}'])
def test_a_description_without_name_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / description.FILE).write_text(text)
    with pytest.raises(StudyError, match="it needs a name"):
        description.read(tmp_path)
