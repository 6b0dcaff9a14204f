from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pympi
import pytest
from praatio import textgrid
from webvtt import WebVTT

from app.exchange.formats import FORMATS, PROGRAMS, Options, export, suffix_of, targets
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.sessions.schema import SessionError
from app.sessions.store import Session, load
from tests.exchange.exported import film_session, session
from tests.gui.recorded import save_session, two_people
from tests.other_language import other_language
from tests.sessions.rows import frames

_CURVES = ("eaf", "boris")
_SHOWN = [(n / 10, 100 + n / 10) for n in range(10)]


@pytest.fixture
def stored(tmp_path: Path) -> Session:
    analysed = frames(*((n / 10, 1) for n in range(60)))
    return load(save_session(tmp_path / "one", two_people(), [Marker(2.5, "aside")], 30, analysed))


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_session(kind: str, tmp_path: Path) -> None:
    files = export(session((), frames()), tmp_path / "a", kind)
    assert files and all(file.stat().st_size for file in files)
    assert sorted(files) == sorted(tmp_path.iterdir())


@pytest.mark.parametrize("kind", FORMATS)
def test_the_files_are_those_foretold(kind: str, stored: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    told: list[float] = []
    files = export(stored, out / "a", kind, progress=told.append)
    assert files == targets(stored, out / "a", kind)
    assert sorted(files) == sorted(out.iterdir())
    assert (told[0], told[-1]) == (0.0, 1.0) and told == sorted(told)
    again = out / files[0].name
    if kind != "parquet":
        assert targets(stored, again, kind) == files


def test_suffixes() -> None:
    assert suffix_of("textgrid") == ".TextGrid"
    assert [suffix_of(kind) for kind in ("eaf", "csv")] == [".eaf", ".csv"]


def test_elan(stored: Session, tmp_path: Path) -> None:
    path, *curves = export(stored, tmp_path / "a.eaf", "eaf")
    eaf = pympi.Eaf(str(path))
    assert list(eaf.get_tier_names()) == ["Person 1", "Person 2", "markers"]
    assert eaf.get_annotation_data_for_tier("Person 1") == [(0, 6000, "happy")]
    assert eaf.get_annotation_data_for_tier("Person 2") == [
        (0, 2000, "no face"),
        (2000, 4000, "sad"),
        (4000, 6000, "no face"),
    ]
    (media,) = eaf.get_linked_files()
    assert stored.video is not None
    assert (tmp_path / media["RELATIVE_MEDIA_URL"]).resolve() == stored.video.resolve()
    linked = [one["RELATIVE_LINK_URL"] for one in eaf.get_secondary_linked_files()]
    assert linked == [f"./{one.name}" for one in curves]
    assert pd.read_csv(curves[1])["sad"].tolist() == pytest.approx([0.6] * 20)


def test_boris_praat_and_captions(stored: Session, tmp_path: Path) -> None:
    project = json.loads(export(stored, tmp_path / "a", "boris")[0].read_text())
    (observation,) = project["observations"].values()
    assert [2.0, "Person 2", "sad", "", "", "NA"] in observation["events"]
    (path,) = export(stored, tmp_path / "a", "textgrid")
    grid = textgrid.openTextgrid(str(path), includeEmptyIntervals=False)
    assert [tuple(one) for one in grid.getTier("Person 1").entries] == [(0.0, 6.0, "happy")]
    assert [one.text for one in WebVTT.read(str(export(stored, tmp_path / "a", "vtt")[0]))] == [
        "Person 1: happy",
        "Person 2: sad",
    ]
    assert len(WebVTT.from_srt(str(export(stored, tmp_path / "a", "srt")[0]))) == 2


def test_options(tmp_path: Path) -> None:
    shows = ["happy", "", "happy", "sad", *["happy"] * 6]
    one = film_session(_SHOWN, shows)
    options = Options("recording", 0.2, 0.1, "intervals", True)
    (path,) = export(one, tmp_path / "a", "csv", options)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    table = pd.read_csv(path)
    assert table["onset"].tolist() == [0.0]
    assert table["duration"].tolist() == pytest.approx([1.0])
    (path,) = export(one, tmp_path / "a", "csv", Options(layout="intervals"))
    assert pd.read_csv(path)["onset"].tolist() == [100.0, 100.1, 100.2, 100.3, 100.4]
    (path,) = export(one, tmp_path / "a", "csv", Options(layout="long"))
    assert len(pd.read_csv(path)) == 9 * 7


@pytest.mark.parametrize("kind", FORMATS)
def test_cancelled_it_leaves_nothing(kind: str, stored: Session, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()

    def cancel(done: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(stored, out / "a", kind, progress=cancel)
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("kind", FORMATS)
def test_a_folder_that_is_gone(kind: str, stored: Session, tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="cannot be saved"):
        export(stored, tmp_path / "gone" / "a", kind)


@pytest.mark.parametrize("kind", _CURVES)
def test_what_fails_leaves_the_old_file(kind: str, tmp_path: Path) -> None:
    one = session()
    (path,) = targets(one, tmp_path / "a", kind)
    path.write_text("precious")
    with pytest.raises(SessionError, match="not of a film"):
        export(one, path, kind, Options("film"))
    assert path.read_text() == "precious" and list(tmp_path.iterdir()) == [path]


def test_every_program_is_a_format() -> None:
    assert set(PROGRAMS) < set(FORMATS)
    with pytest.raises(ValueError, match="Unknown format: doc"):
        export(session(), Path("a"), "doc")


@pytest.mark.parametrize("kind", [one for one in FORMATS if one not in {"xlsx", "parquet"}])
def test_the_files_are_the_same_in_every_language(
    kind: str, stored: Session, tmp_path: Path
) -> None:
    marked = [Marker(1.0, "", "waves", "stop"), Marker(2.0, "", "nods", "point")]
    told = replace(stored, markers=marked)
    contents = []
    for language in (nullcontext(), other_language()):
        with language:
            files = export(told, tmp_path / "b", kind, Options(layout="intervals"))
        contents.append([one.read_text(encoding="utf-8") for one in files])
    assert contents[0] == contents[1]


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_the_tables_are_the_same_in_every_language(
    kind: str, stored: Session, tmp_path: Path
) -> None:
    read = pd.read_parquet if kind == "parquet" else pd.read_excel
    plain = [read(one) for one in export(stored, tmp_path / "a", kind)]
    with other_language():
        files = export(stored, tmp_path / "b", kind)
    for one, other in zip(plain, map(read, files), strict=True):
        pd.testing.assert_frame_equal(one, other)
