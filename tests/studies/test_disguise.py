from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from app.sessions import codes, markers, people, store
from app.sessions.codes import Code
from app.sessions.markers import Marker
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.schema import Film
from app.studies.disguise import Disguise, disguised, disguised_block, write_disguised
from app.studies.errors import StudyError
from tests.sessions.recording import analysis, face
from tests.sessions.recording import record as record_session
from tests.sessions.rows import metadata
from tests.studies.made import agreed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session of one face named Zoe, with markers, codes, later edits and a film."""
    shown = [analysis(n, face(name="Zoe"), face(2, "sad")) for n in range(10)]
    folder = record_session(tmp_path / "Zoe 2026", shown)
    rules = (people.name_rule(2, "Yan"), people.merge_rule(2, 1))
    film = Film("/home/zoe/zoe.mp4", "0f" * 32, 9.0, 25.0, 1)
    settings = {"camera": "Zoe's camera", "recent": ["/home/zoe/a.png"], "smoothing": 0.2}
    changes: dict[str, Any] = {
        "rules": rules,
        "film": film,
        "settings": settings,
        "source": "Zoe's camera",
    }
    save_metadata(folder, replace(read_metadata(folder), **changes))
    notes = ("stimulus start", "Zoe laughs", "laugh")
    markers.save(folder, [Marker(n / 10, note) for n, note in enumerate(notes)])
    codes.save(folder, [Code(0.1, 0.2, "happy", "Zoe"), Code(0.1, 0.2, "sad", "Xi")])
    return folder


def _words(folder: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def test_a_session_without_faces_is_copied(tmp_path: Path) -> None:
    folder = record_session(tmp_path / "session", [analysis(n) for n in range(3)])
    write_disguised(store.load(folder), tmp_path / "copy", Disguise())
    copy = store.load(tmp_path / "copy")
    assert len(copy.readings) == 0
    assert copy.frames is not None and len(copy.frames) == 3


def test_nothing_says_who_when_or_where(folder: Path, tmp_path: Path) -> None:
    write_disguised(store.load(folder), tmp_path / "copy", Disguise(known=frozenset({"laugh"})))
    words = _words(tmp_path / "copy")
    for telling in ("Zoe", "zoe", "Yan", "Xi", "2026", "/", "\\", "0f0f", "laughs"):
        assert telling not in words.replace('"../', ""), telling
    copy = store.load(tmp_path / "copy")
    assert [one.note for one in copy.markers] == ["stimulus start", "", "laugh"]
    assert [one.person for one in codes.load(copy.folder)] == ["Person 1", ""]
    assert copy.metadata.settings == {"smoothing": 0.2}
    assert copy.metadata.rules == ({"do": "merge", "person": 2, "into": 1},)
    assert copy.metadata.film == Film("film", None, 9.0, 25.0, 1)


def test_the_readings_and_seconds_stay(folder: Path, tmp_path: Path) -> None:
    write_disguised(store.load(folder), tmp_path / "copy", Disguise())
    before, after = store.load(folder), store.load(tmp_path / "copy")
    told = ["name", "wall_clock"]
    same = [one.readings.drop(columns=told) for one in (before, after)]
    pd.testing.assert_frame_equal(same[0], same[1])
    assert after.readings["wall_clock"].iloc[0] == "1925-01-01T00:00:00.000+00:00"
    assert set(after.readings["name"]) == {""}
    assert before.frames is not None and after.frames is not None
    pd.testing.assert_frame_equal(before.frames, after.frames)
    assert after.duration == before.duration
    assert after.metadata.end is not None and after.metadata.end.startswith("1925-01-01T00:00:0")


def test_notes_are_kept_on_request(folder: Path, tmp_path: Path) -> None:
    write_disguised(store.load(folder), tmp_path / "copy", Disguise(notes=True))
    assert [one.note for one in store.load(tmp_path / "copy").markers][1] == "Zoe laughs"


def test_columns_of_later_versions_are_kept(folder: Path, tmp_path: Path) -> None:
    (folder / "markers.csv").write_text("seconds,note,code,kind\n0.1,Zoe,speaks,start\n")
    write_disguised(store.load(folder), tmp_path / "copy", Disguise())
    rows = list(csv.DictReader((tmp_path / "copy" / "markers.csv").open()))
    assert rows == [{"seconds": "0.1", "note": "", "code": "speaks", "kind": "start"}]


def test_a_stimulus_keeps_its_hash_and_a_consent_loses_its_day() -> None:
    film = Film("/a.mp4", "0f" * 32)
    block = {"participant": "sub-07", "stimulus": "film1", "run": 1}
    told = Disguise(disguised_block(block, agreed()), films=frozenset({"0f" * 32}))
    made = disguised(metadata(film=film, live=False), told)
    assert made.film == Film("film", "0f" * 32)
    assert made.source == "film"
    assert made.study is not None
    assert made.study["consent"]["date"] == "1925-01-01"
    assert made.study["consent"]["form"] == "2"


def test_a_damaged_table_is_said(folder: Path, tmp_path: Path) -> None:
    session = store.load(folder)
    (folder / "readings.csv").write_text("wall_clock,seconds,name\nx,soon,Zoe\n")
    with pytest.raises(StudyError, match=r"readings\.csv is damaged, and was not copied"):
        write_disguised(session, tmp_path / "copy", Disguise())
