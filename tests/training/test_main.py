from __future__ import annotations

from pathlib import Path

import pytest

from tests.feeding import MODEL
from tests.training.generated import make_faces, write_fer2013
from training.__main__ import main


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["train", "--data", "none", "--out", "out", "--recipe", "worst"], "Known: best"),
        (["train", "--data", "none", "--out", "out"], "no folder none"),
        (["train", "--data", "none", "--out", "out", "--weights", "w.h5"], "no file w.h5"),
        (["evaluate", "--model", "none.keras", "--data", "none"], "no model none.keras"),
        (["evaluate", "--model", "none.tflite", "--data", "none"], "cannot be read"),
        (["crossval", "--data", "none", "--out", "out"], "no folder none"),
        (["crossval", "--data", "none", "--out", "out", "--recipe", "worst"], "Known: best"),
        (["compare", "--data", "none", "--out", "out"], "no folder none"),
        (["compare", "--data", "none", "--out", "out", "--weights", "w.h5"], "no file w.h5"),
        (["ablate", "--data", "none", "--out", "out"], "no folder none"),
        (["ablate", "--data", "none", "--out", "out", "--only", "base", "luck"], "no row luck"),
        (["campaign", "--data", "none", "--out", "out", "--rehearse"], "no folder none"),
        (["campaign", "--data", "no.npz", "--out", "out"], "no file that `pack` wrote"),
        (["slim", "--model", "no.keras", "--data", "none", "--out", "m.keras"], "no model no"),
        (["slim", "--model", "m", "--data", "none", "--out", "m.h5"], "must end in .keras"),
        (["pack", "--data", "none", "--out", "m.npz"], "no folder none"),
        (["pack", "--data", "none", "--out", "m.zip"], "must end in .npz"),
        (["export", "--model", "none.keras", "--out", "m.tflite"], "no model none.keras"),
        (["export", "--model", "m.keras", "--out", "m.tflite", "--quantise", "full"], "--data"),
        (["export", "--model", "none.keras", "--out", "m.bin"], "must end in .tflite"),
        (["export", "--model", "m.keras", "--out", "m.tflite", "--data", "none"], "no folder none"),
    ],
)
def test_bad_input_ends_in_a_sentence(
    arguments: list[str], reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 1
    said = capsys.readouterr().err
    assert said.startswith("training: ")
    assert reason in said
    assert list(tmp_path.iterdir()) == [], "nothing was left behind"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["train", "--data", "d", "--out", "o", "--epochs", "0"],
        ["train", "--data", "d", "--out", "o", "--dtype", "float17"],
        ["train", "--data", "d", "--out", "o", "--loss", "hinge"],
        ["train", "--data", "d", "--out", "o", "--devices", "none"],
        ["crossval", "--data", "d", "--out", "o", "--folds", "1"],
        ["ablate", "--data", "d", "--out", "o", "--seeds", "0"],
        ["compare", "--data", "d", "--out", "o", "--faces", "0"],
        ["export", "--model", "m.keras", "--out", "m.tflite", "--quantise", "half"],
        ["evaluate", "--model", "m.keras", "--data", "d", "--split", "Test"],
        ["slim", "--model", "m.keras", "--data", "d", "--out", "o", "--work", "0"],
        ["slim", "--model", "m.keras", "--data", "d", "--out", "o", "--work", "1.5"],
        ["campaign", "--data", "d", "--out", "o", "--minutes", "0"],
    ],
)
def test_wrong_usage_is_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_out_that_is_a_file(
    fer2013: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("")
    assert main(["train", "--data", str(fer2013), "--out", str(taken)]) == 1
    assert "cannot be read or written" in capsys.readouterr().err


def test_evaluation_without_faces_of_that_split(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fer2013.csv").write_text("emotion,pixels,Usage\n")
    assert main(["evaluate", "--model", str(MODEL), "--data", str(tmp_path)]) == 1
    assert "no faces of the split PublicTest" in capsys.readouterr().err


def test_too_few_faces_for_the_folds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_fer2013(tmp_path, {"Training": make_faces(2)})
    arguments = ["crossval", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--folds", "5"]) == 1
    assert "cannot be parted in 5" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
