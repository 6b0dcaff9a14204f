from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.sessions import people
from app.sessions.metadata import read_metadata, save_metadata
from app.studies.theirs import Theirs, is_theirs, key, participant_folder, theirs
from tests.studies.made import record, small_study


def test_without_sessions_there_are_no_names_and_times(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    assert theirs("0f", "sub-01", study.sessions()) == Theirs("0f/sub-01", (), ())
    assert participant_folder(tmp_path, "sub-01") == tmp_path / "data" / "sub-01"


def test_names_come_from_readings_and_from_later_edits(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    record(study, "sub-02")
    facts = read_metadata(folder)
    save_metadata(folder, replace(facts, rules=(people.name_rule(1, "Zoe B."),)))
    own = theirs("0f", "sub-01", study.sessions())
    assert own.names == ("Zoe", "Zoe B.")
    assert len(own.times) == 1
    assert datetime.fromisoformat(own.times[0][0]) == datetime.fromisoformat(facts.start)


def test_corrections_are_theirs_by_key_or_by_time() -> None:
    start, end = "2026-11-22T19:35:00+01:00", "2026-11-22T19:36:00+01:00"
    mine = is_theirs(Theirs(key("0f", "sub-01"), (), ((start, end),)))
    assert mine({"participant": "0f/sub-01", "wall_clock": "damaged"})
    assert mine({"wall_clock": "2026-11-22T18:35:30+00:00"})
    assert not mine({"participant": "0f/sub-02", "wall_clock": "2026-11-22T19:35:30+01:00"})
    assert not mine({"wall_clock": "2026-11-22T19:36:01+01:00"})
    assert not mine({"wall_clock": "2026-11-22T19:35:30"})
    assert not mine({"wall_clock": "damaged"})
    assert not mine({})


def test_a_session_whose_readings_are_gone_says_what_it_can(tmp_path: Path) -> None:
    study = small_study(tmp_path / "study")
    folder = record(study, "sub-01")
    (folder / "readings.csv").unlink()
    own = theirs("0f", "sub-01", study.sessions())
    assert own.names == () and len(own.times) == 1
