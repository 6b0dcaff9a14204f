from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.__main__ import main
from app.factories import corrections
from app.studies.study import Study
from app.studies.theirs import key
from tests.feeding import MEDIA
from tests.personal.users import make_face
from tests.studies.made import record, small_study


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the corrections of who runs it."""
    monkeypatch.setattr("app.common.paths.personal_folder", lambda: tmp_path / "user")


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """A study of two participants, of whom the first was recorded."""
    study = small_study(tmp_path / "study")
    record(study, "sub-01")
    study.refresh()
    return study


def test_what_is_no_study_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["list"], ["check"], ["add-participant"], ["add-stimulus"], ["withdraw"]):
        more = {"add-stimulus": ["film1"], "withdraw": ["sub-01"]}.get(words[0], [])
        assert main(["study", *words, str(tmp_path), *more]) == 1
        said = capsys.readouterr()
        assert "is not a study: there is no study.json in it" in said.err
        assert said.out == ""


def test_a_study_is_made_step_by_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "new"
    (tmp_path / "events.csv").write_text("onset,duration,trial_type\n1,0.5,dog\n3,0,bang\n")
    steps = (
        ["new", str(folder), "--name", "Calm films"],
        ["add-participant", str(folder), "--group", "a", "--set", "age=31"],
        ["add-participant", str(folder), "--id", "anna"],
        ["add-stimulus", str(folder), "film1", "--film", str(MEDIA / "two.mp4")],
        ["add-stimulus", str(folder), "film1", "--events", str(tmp_path / "events.csv")],
        ["add-stimulus", str(folder), "task"],
        ["list", str(folder)],
    )
    assert [main(["study", *words]) for words in steps] == [0] * len(steps)
    out = capsys.readouterr().out
    for line in (
        "Added sub-01.",
        "Added sub-anna.",
        "Added the stimulus film1 (film, 10 s).",
        "Events of film1: 2.",
        "Added the stimulus task (elsewhere).",
        "  sub-01  a  age 31  0 sessions",
        "  film1  film  10 s  2 events",
        "  task  elsewhere  0 events",
    ):
        assert f"{line}\n" in out
    assert len(Study.open(folder).events("film1")) == 2


def test_errors_are_said_and_nothing_is_added(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "events.csv").write_text("onset,trial_type\nsoon,dog\n")
    assert main(["study", "add-participant", str(study.folder), "--id", "01"]) == 1
    assert "“sub-01” is in the study already" in capsys.readouterr().err
    words = ["study", "add-stimulus", str(study.folder), "task", "--events"]
    assert main([*words, str(tmp_path / "events.csv")]) == 1
    assert "“soon” is no time in seconds" in capsys.readouterr().err
    assert [one.id for one in study.stimuli] == ["film1"]


def test_sessions_are_listed_with_what_was_agreed_to(
    study: Study, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["study", "list", str(study.folder)]) == 0
    out = capsys.readouterr().out
    assert "  sub-01  a  age 30  1 session\n" in out
    assert "  sub-01_task-film1_run-1  readings, corrections, video, sharing\n" in out


def test_a_check_says_what_is_wrong_and_mends_the_table(
    study: Study, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["study", "check", str(study.folder)]) == 3
    assert "sub-02 has no session yet." in capsys.readouterr().err
    record(study, "sub-02")
    assert main(["study", "check", str(study.folder)]) == 0
    assert capsys.readouterr().out == "Nothing is wrong.\n"
    table = study.folder / "data" / "description-sessions_data.csv"
    assert "sub-02_task-film1_run-1" in table.read_text()


def test_a_withdrawal_is_asked_for_twice(study: Study, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["study", "withdraw", str(study.folder), "sub-01"]
    assert main(words) == 3
    said = capsys.readouterr().out
    assert "sub-01_task-film1_run-1\n" in said
    assert "sub-01: 1 session, the row in participants.tsv, and faces corrected" in said
    assert len(study.sessions()) == 1
    assert main(["study", "withdraw", str(study.folder), "sub-09"]) == 1


def test_a_participant_withdraws(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corrections().add(make_face(), "happy", "camera", key(study.plan.id, "sub-01"))
    (study.folder / "notes.txt").write_text("sub-01 was late")
    words = ["study", "withdraw", str(study.folder), "sub-01", "--yes"]
    assert main([*words, "--copy", str(tmp_path / "theirs.zip")]) == 3
    said = capsys.readouterr()
    assert "Deleted 1 session and 1 corrected face. CHANGES says so." in said.out
    assert "What the model had learned from your corrections is deleted." in said.out
    assert "notes.txt still names the participant" in said.err
    assert [one.id for one in study.participants] == ["sub-02"]
    assert corrections().count == 0
    with zipfile.ZipFile(tmp_path / "theirs.zip") as zipped:
        assert "corrections/corrections.csv" in zipped.namelist()
    assert main(["study", "withdraw", str(study.folder), "sub-02", "--yes"]) == 0


def test_a_copy_alone_deletes_nothing(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["study", "withdraw", str(study.folder), "sub-01", "--only-copy"]
    assert main(words) == 2
    assert "--only-copy needs --copy" in capsys.readouterr().err
    assert main([*words, "--copy", str(tmp_path / "theirs.zip")]) == 0
    assert "Nothing was deleted." in capsys.readouterr().out
    assert len(study.sessions()) == 1
