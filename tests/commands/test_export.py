from __future__ import annotations

from pathlib import Path

import pandas as pd
import pympi
import pytest

from app.__main__ import main
from app.exchange.formats import FORMATS, Options, export, targets
from app.exchange.import_codes import codes_of
from app.exchange.import_file import read_annotations
from app.sessions.agreement import compare
from app.sessions.markers import Marker
from app.sessions.store import load
from tests.gui.recorded import save_session, two_people
from tests.sessions.rows import frames


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    analysed = frames(*((n / 10, 1) for n in range(60)))
    return save_session(tmp_path / "one", two_people(), [Marker(2.5, "aside")], analysed=analysed)


def _export(folder: Path, kind: str, *words: str) -> int:
    return main(["export", str(folder), "--as", kind, "--out", str(folder.parent / "a"), *words])


def test_an_empty_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _export(save_session(tmp_path / "empty"), "csv") == 0
    assert capsys.readouterr().out == f"Saved a.csv in {tmp_path}\n"
    assert len((tmp_path / "a.csv").read_text().splitlines()) == 1


@pytest.mark.parametrize("kind", FORMATS)
def test_it_says_what_it_saved(kind: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _export(folder, kind) == 0
    said = capsys.readouterr()
    names = ", ".join(one.name for one in targets(load(folder), folder.parent / "a", kind))
    assert (said.out, said.err) == (f"Saved {names} in {folder.parent}\n", "")
    assert {one.name for one in folder.parent.iterdir()} == {"one", *names.split(", ")}


def test_the_options_reach_the_file(folder: Path) -> None:
    words = ["--layout", "intervals", "--bom", "--least", "3", "--joined", "1", "--times"]
    assert _export(folder, "csv", *words, "recording") == 0
    path = folder.parent / "a.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert pd.read_csv(path)["duration"].tolist() == [6.0]
    assert _export(folder, "csv", "--layout", "long") == 0
    assert len(pd.read_csv(path)) == 7 * 80


def test_an_export_is_imported_again(folder: Path, tmp_path: Path) -> None:
    path = export(load(folder), tmp_path / "a", "eaf")[0]
    assert len(pympi.Eaf(str(path)).get_annotation_data_for_tier("Person 2")) == 3
    copy = save_session(tmp_path / "copy", two_people())
    assert main(["import", str(copy), str(path), "--tier", "markers"]) == 0
    assert load(copy).markers == [Marker(2.5, "aside")]


@pytest.mark.parametrize("kind", ["eaf", "boris", "csv"])
def test_an_export_agrees_with_its_session_frame_by_frame(
    kind: str, folder: Path, tmp_path: Path
) -> None:
    path = export(load(folder), tmp_path / "a", kind, Options(layout="intervals"))[0]
    session, file = load(folder), read_annotations(path)
    found = compare(session, codes_of(session, file.select()).codes)
    assert [one.title for one in found.people] == ["Person 1", "Person 2"]
    assert (found.whole.frames, found.whole.same, found.whole.kappa) == (80, 1.0, 1.0)
    assert (found.whole.unseen, found.whole.twice, found.strangers) == (0, 0, ())


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        ("eaf", ["--bom"], "--layout and --bom are for --as csv; eaf has neither."),
        ("xlsx", ["--layout", "long"], "--layout and --bom are for --as csv"),
        ("csv", ["--least", "1"], "are for intervals"),
        ("json", ["--joined", "0"], "are for intervals"),
        ("csv", ["--layout", "long", "--times", "film"], "are for intervals"),
    ],
)
def test_options_that_a_format_does_not_have(
    kind: str, words: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _export(folder, kind, *words) == 2
    assert said in capsys.readouterr().err
    assert [one.name for one in folder.parent.iterdir()] == ["one"]


def test_what_cannot_be_is_said_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _export(folder, "eaf", "--times", "film") == 1
    assert "is not of a film. Use the recording's times." in capsys.readouterr().err
    assert _export(folder.parent, "eaf") == 1
    assert "is not a session" in capsys.readouterr().err
    gone = str(folder.parent / "gone" / "a.eaf")
    assert main(["export", str(folder), "--as", "eaf", "--out", gone]) == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("emotion-lens: a.eaf cannot be saved: ")
