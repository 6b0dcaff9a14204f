from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.__main__ import main
from app.studies.study import Study
from tests.feeding import DEMO_FACE
from tests.sessions.recording import analysis, face
from tests.studies.made import agreed, record, small_study


@pytest.fixture
def study(tmp_path: Path, demo_pixels: np.ndarray) -> Study:
    """A study of three participants; in the second's video the face was not followed."""
    study = small_study(tmp_path / "study", 3)
    for n, box in enumerate((DEMO_FACE, (2, 400, 40, 40)), 1):
        shown = [analysis(i, face(name="Zoe", box=box), pixels=demo_pixels) for i in range(9)]
        record(study, f"sub-{n:02}", analyses=shown, video="clean")
    record(study, "sub-03", consented=agreed("readings"))
    return study


def test_what_is_no_session_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "copy")
    assert main(["study", "share", str(tmp_path / "none"), "--out", out]) == 1
    assert "There is no session to share: The folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--visible", "Zoe"], "--visible and --search-every go with --video"),
        (["--films"], "--session, --column and --films are for a study"),
    ],
)
def test_options_that_do_not_fit_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    out = str(tmp_path / "copy")
    assert main(["study", "share", str(tmp_path), "--out", out, *words]) == 2
    assert said in capsys.readouterr().err


def test_a_study_is_shared_and_faces_left_are_listed(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--out", str(tmp_path / "copy"), "--video", "mosaic", "--search-every", "0.2"]
    who = tmp_path / "who.tsv"
    code = main(["study", "share", str(study.folder), *words, "--who-is-who", str(who)])
    said = capsys.readouterr()
    assert code == 3
    assert "Shared 2 sessions in" in said.out
    assert "sub-03_task-film1_run-1 was left out: the consent does not include sharing" in said.err
    names = pd.read_csv(who, sep="\t").set_index("name")["pseudonym"]
    missed = f"{names['sub-02']}_task-film1_run-1"
    assert f"{missed}: there is still a face at 0:00." in said.err
    assert "Frames with a face left after hiding: 2, listed in" in said.out
    table = pd.read_csv(tmp_path / "copy-faces-left.csv")
    assert set(table["session"]) == {missed}
    assert table["seconds"].tolist() == pytest.approx([0.0, 0.2])
    assert not (tmp_path / "copy" / "who.tsv").exists()


def test_sessions_are_shared_alone(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [str(one.folder) for one in study.sessions()[:2]]
    assert main(["study", "share", *folders, "--out", str(tmp_path / "copy")]) == 0
    assert "Shared 2 sessions" in capsys.readouterr().out
    assert {path.name for path in (tmp_path / "copy").iterdir()} == {"session-01", "session-02"}
    assert main(["study", "share", str(study.folder), *folders, "--out", "x"]) == 2
    assert "Name one study, or sessions' folders." in capsys.readouterr().err


def test_who_is_who_is_not_written_into_the_copy(
    study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy"
    words = ["--out", str(copy), "--who-is-who", str(copy / "who.tsv")]
    assert main(["study", "share", str(study.folder), *words]) == 1
    assert "must not lie in the copy" in capsys.readouterr().err
    assert not copy.exists()
