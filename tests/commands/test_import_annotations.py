from __future__ import annotations

from pathlib import Path

import pytest

from app.__main__ import main
from app.sessions import codes, markers
from app.sessions.codes import Code
from app.sessions.lock import Lock
from app.sessions.markers import Marker
from app.sessions.schema import CODES
from tests.gui.recorded import save_session, two_people

_TABLE = "onset,duration,trial_type,person\n1,1,Happy,Person 1\n2.5,n/a,sad,\n4,1,talks,\n"


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return save_session(tmp_path / "session", two_people(), [Marker(0.5, "before")])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "coded, by hand.csv"
    path.write_text(_TABLE, encoding="utf-8")
    return path


def test_nothing_in_the_file(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").touch()
    assert main(["import", str(session), str(tmp_path / "a.csv")]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "emotion-lens: a.csv is empty. Choose another file.\n")
    assert markers.load(session) == [Marker(0.5, "before")]


def test_markers_are_added_once(
    session: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [Marker(0.5, "before"), Marker(1.0, "Happy"), Marker(2.5, "sad"), Marker(4.0, "talks")]
    for said in ("Markers added to {}: 3.\n", "Markers added to {}: 0; 3 were there already.\n"):
        assert main(["import", str(session), str(table)]) == 0
        assert capsys.readouterr().out == said.format(session)
        assert markers.load(session) == now


def test_codes_replace_earlier_ones_or_are_added(
    session: Path, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read = [Code(1.0, 2.0, "happy", "Person 1"), Code(2.5, 2.5, "sad")]
    assert main(["import", str(session), str(table), "--as", "codes"]) == 3
    said = capsys.readouterr()
    assert said.out == f"Codes kept in {session}: 2.\n"
    assert "Labels that name no emotion were left out: “talks” (1)." in said.err
    assert codes.load(session) == read
    assert markers.load(session) == [Marker(0.5, "before")]
    (tmp_path / "more.csv").write_text("onset,emotion\n3,fear\n", encoding="utf-8")
    more = [str(session), str(tmp_path / "more.csv"), "--as", "codes"]
    assert main(["import", *more, "--add"]) == 0
    assert codes.load(session) == [*read, Code(3.0, 3.0, "fear")]
    assert main(["import", *more]) == 0
    assert codes.load(session) == [Code(3.0, 3.0, "fear")]


def test_some_labels_alone(session: Path, table: Path) -> None:
    words = ["--label", "talks", "--label", "sad"]
    assert main(["import", str(session), str(table), *words]) == 0
    assert [one.note for one in markers.load(session)] == ["before", "sad", "talks"]


def test_a_wrong_tier_changes_nothing(
    session: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["import", str(session), str(table), "--as", "codes", "--tier", "Anna"]
    assert main(words) == 1
    assert "leave the tier out" in capsys.readouterr().err
    assert not (session / CODES).exists()


def test_what_is_no_session_is_said(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path), str(table)]) == 1
    assert "is not a session" in capsys.readouterr().err


def test_a_session_that_is_being_recorded_is_left_alone(
    session: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = Lock(session)
    try:
        assert main(["import", str(session), str(table)]) == 1
    finally:
        lock.release()
    assert "is being recorded. Stop the recording first." in capsys.readouterr().err
    assert markers.load(session) == [Marker(0.5, "before")]


def test_the_help_says_which_times_are_meant(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("import", "agreement"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        words = " ".join(capsys.readouterr().out.split())
        assert "Times are the film's own where the session is of a film" in words
