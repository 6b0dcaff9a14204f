from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from app.studies import events
from app.studies.errors import StudyError
from app.studies.events import StimulusEvent, events_file, session_events


def test_without_a_file_there_are_no_events(tmp_path: Path) -> None:
    assert events.load(tmp_path, "film1") == []


def test_no_events_are_kept_as_such(tmp_path: Path) -> None:
    events.save(tmp_path, "film1", [])
    assert events.load(tmp_path, "film1") == []


def test_what_was_saved_is_read_in_order_and_by_pandas(tmp_path: Path) -> None:
    late, early = StimulusEvent(7.25, 0.0, "bang"), StimulusEvent(1.5, 2.0, 'the "dog"')
    events.save(tmp_path, "film1", [late, early])
    assert events.load(tmp_path, "film1") == [early, late]
    table = pd.read_csv(events_file(tmp_path, "film1"), sep="\t")
    assert list(table.columns) == ["onset", "duration", "trial_type"]
    assert table["onset"].tolist() == [1.5, 7.25]


def test_a_table_of_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"\xef\xbb\xbfonset;duration;trial_type\r\n2,5;n/a;laugh\r\n1;0,5;n/a\r\n")
    assert events.read(path) == [StimulusEvent(1.0, 0.5, ""), StimulusEvent(2.5, 0.0, "laugh")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("onset\tduration\ttrial_type\n1\t0\ta\nsoon\t0\tb\n", "line 3: “soon” is no time"),
        ("onset\tduration\ttrial_type\n1\tlong\ta\n", "line 2: “long” is no time in seconds"),
        ("onset\tduration\ttrial_type\n1\t-2\ta\n", "ends before it begins"),
        ("when\twhat\n1\ta\n", "has no column “onset”"),
        ("onset\tduration\n1\t0\n", "has no column “trial_type”"),
        ("", "is empty"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = events_file(tmp_path, "film1")
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(StudyError, match=said):
        events.load(tmp_path, "film1")


def test_other_encodings_are_said(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("onset,trial_type\n1,é\n".encode("latin-1"))
    with pytest.raises(StudyError, match="no text in UTF-8"):
        events.read(path)


def test_a_session_s_own_events_are_in_the_file_of_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "sub-01_task-film1_run-1"
    folder.mkdir()
    assert session_events(folder) == []
    told = folder / f"{folder.name}_events.tsv"
    told.write_text("onset\tduration\ttrial_type\n1.5\t0.5\tclick\n")
    assert session_events(folder) == [StimulusEvent(1.5, 0.5, "click")]
