from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from app import Session, SessionError
from app.exchange.formats import PROGRAMS
from app.sessions import people
from app.sessions.markers import Marker
from app.sessions.schema import FORMATS, FRAME_COLUMNS, VERSION, columns
from app.sessions.vote_columns import vote_columns
from tests.gui.recorded import save_session, two_people
from tests.sessions.recording import analysis, face, record
from tests.sessions.rows import EMOTIONS, row


@pytest.fixture
def empty(tmp_path: Path) -> Session:
    return Session.load(save_session(tmp_path / "empty"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six seconds of Ann, and of somebody for two of them; a video, and two markers."""
    marked = [Marker(2.5, "=laughs"), Marker(1.0, "")]
    rules = (people.name_rule(1, "Ann <a>"),)
    return save_session(tmp_path / "one", two_people(), marked, frames=30, rules=rules)


@pytest.fixture
def session(folder: Path) -> Session:
    return Session.load(str(folder))


def test_an_empty_session(empty: Session, tmp_path: Path) -> None:
    assert (len(empty.readings), len(empty.markers), len(empty.people)) == (0, 0, 0)
    assert len(empty.summary()) == len(empty.summary(1.0, 2.0)) == 0
    assert empty.duration == 0
    assert "Nobody was in view" in empty._repr_html_()
    assert all(file.is_file() for file in empty.export(tmp_path / "out.csv"))


def test_what_is_no_session_is_said(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="is not a session"):
        Session.load(tmp_path)
    with pytest.raises(SessionError, match="is gone"):
        Session.load(tmp_path / "none")


def test_the_readings_are_those_of_the_file(session: Session, folder: Path) -> None:
    readings = session.readings
    assert readings.columns.tolist() == [*columns(EMOTIONS)[:4], "person", *columns(EMOTIONS)[4:]]
    assert len(readings) == len(pd.read_csv(folder / "readings.csv")) == 80
    assert readings["seconds"].is_monotonic_increasing
    assert set(readings.loc[readings["person"] == 1, "name"]) == {"Ann <a>"}
    assert (session.folder, session.metadata.emotions) == (folder, EMOTIONS)
    assert session.duration == pytest.approx(5.9)


def test_the_frames_are_those_that_were_analysed(tmp_path: Path) -> None:
    session = Session.load(record(tmp_path / "new", (analysis(n) for n in range(30))))
    assert session.frames is not None
    assert session.frames.columns.tolist() == list(FRAME_COLUMNS)
    assert session.frames["faces"].tolist() == [0] * 30
    assert session.frames.attrs == {"columns_version": VERSION}
    assert len(session.export(tmp_path / "out.csv")) == 4


def test_an_older_session_does_not_know_its_frames(session: Session) -> None:
    assert session.frames is None
    assert session.summary()["in_view"].isna().all()


def test_shares_are_of_the_time_analysed(tmp_path: Path) -> None:
    frames = (analysis(n, *([face()] if n < 15 else [])) for n in range(30))
    session = Session.load(record(tmp_path / "new", frames))
    assert session.summary()["in_view"].tolist() == pytest.approx([0.5], abs=0.05)
    assert session.summary(end=0.4)["in_view"].tolist() == pytest.approx([1.0], abs=0.05)


def test_the_markers_are_sorted(session: Session) -> None:
    assert session.markers.columns.tolist() == ["seconds", "note", "code", "kind"]
    assert session.markers.values.tolist() == [[1.0, "", "", ""], [2.5, "=laughs", "", ""]]


def test_the_people(session: Session) -> None:
    assert session.people.columns.tolist() == ["person", "name", "first", "last", "rows"]
    assert session.people.values.tolist() == [[1, "Ann <a>", 0.0, 5.9, 60], [2, "", 2.0, 3.9, 20]]


def test_the_summary_of_all_and_of_a_span(session: Session) -> None:
    whole, span = session.summary(), session.summary(start=2.0, end=3.0)
    assert whole["seconds"].tolist() == pytest.approx([6.0, 2.0])
    assert whole["share_happy"].tolist() == [1.0, 0.0]
    assert span["seconds"].tolist() == pytest.approx([1.0, 1.0])
    assert session.summary(start=4.5)["person"].tolist() == [1]


def test_tables_have_the_version_of_their_columns(session: Session) -> None:
    for table in (session.readings, session.markers, session.people, session.summary()):
        assert table.attrs == {"columns_version": VERSION}


def test_columns_that_a_user_adds_are_in_no_export(session: Session, tmp_path: Path) -> None:
    readings, summary = session.readings, session.summary()
    readings["mine"] = 1
    summary["person"] = 7
    (file,) = session.export(tmp_path / "out.json")
    stored = json.loads(file.read_text(encoding="utf-8"))
    assert "mine" not in stored["readings"][0]
    assert stored["summary"][0]["person"] == 1


@pytest.mark.parametrize("suffix", [*FORMATS, *PROGRAMS])
def test_a_session_is_exported_in_the_format_of_its_suffix(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    files = session.export(tmp_path / f"out.{suffix.upper()}")
    assert files
    assert all(file.stat().st_size > 0 and file.parent == tmp_path for file in files)
    assert session.export(tmp_path / f"other.{suffix}", format=suffix)


def test_what_was_exported_is_what_python_has(session: Session, tmp_path: Path) -> None:
    files = session.export(str(tmp_path / "out"), format="csv")
    empty = {name: [""] for name in ("media_time", "in_view", *vote_columns(EMOTIONS))}
    tables = [pd.read_csv(file, keep_default_na=False, na_values=empty) for file in files]
    assert [file.name for file in files] == [
        *("out-readings.csv", "out-markers.csv", "out-summary.csv")
    ]
    readings = session.readings.astype({"problem": "str"})
    pd.testing.assert_frame_equal(tables[0], readings, check_dtype=False, rtol=1e-6)
    assert tables[1]["note"].tolist() == ["", "'=laughs"]
    pd.testing.assert_frame_equal(tables[2], session.summary(), check_dtype=False)


@pytest.mark.parametrize(
    ("name", "format", "said"), [("out", None, "out"), ("out.doc", None, "doc"), ("a", "x", "x")]
)
def test_another_format_is_refused(
    session: Session, tmp_path: Path, name: str, format: str | None, said: str
) -> None:
    with pytest.raises(SessionError, match=f"^{said} names no format. Choose one of csv, xlsx"):
        session.export(tmp_path / name, format)


def test_where_nothing_can_be_written_is_said(session: Session, tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="cannot be saved"):
        session.export(tmp_path / "none" / "out.csv")


def test_nothing_changes_its_folder(session: Session, folder: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    session.export(tmp_path / "out.csv")
    session._repr_html_()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_notebook_shows_who_was_in_view(session: Session) -> None:
    shown = session._repr_html_()
    assert shown.count("<img") == 2
    assert "Ann &lt;a&gt;" in shown
    assert "Person 2" in shown
    assert "<td>100%</td>" in shown
    assert repr(session) == "<Session one: 5.9 s, 2 people>"


def test_a_damaged_video_leaves_the_table(folder: Path) -> None:
    (folder / "video.avi").write_bytes(b"no video")
    shown = Session.load(folder)._repr_html_()
    assert "Person 2" in shown
    assert "<img" not in shown


def test_of_many_people_a_notebook_shows_some(tmp_path: Path) -> None:
    rows = [row(n / 10, "sad", person=n + 1) for n in range(15)]
    shown = Session.load(save_session(tmp_path / "many", rows))._repr_html_()
    assert shown.count("<tr>") == 13
    assert "and 3 more" in shown
