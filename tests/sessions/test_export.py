from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from pathlib import Path

import fastparquet
import openpyxl
import pandas as pd
import pytest

from app.sessions.analysed_time import AnalysedTime
from app.sessions.export import Tables, export_tables, make_tables, targets
from app.sessions.markers import Marker
from app.sessions.progress import Cancelled
from app.sessions.schema import FORMATS, SessionError
from app.sessions.summary import summarise
from app.sessions.vote_columns import vote_columns
from tests.sessions.rows import EMOTIONS, frames, readings, row

_FORMULA = '=HYPERLINK("x")'


def _tables() -> Tables:
    rows = readings(
        row(0.0, "happy", strength=0.8, name=_FORMULA, votes=(0, 0, 0, 0.9, 0, 0, 0.1, 0)),
        row(0.1, "sad", certain=False, name=_FORMULA),
        row(0.2, person=2, name="Zoë, <b>"),
    )
    rows["name"] = pd.Categorical(rows["name"])  # as store.load() gives them
    rows["emotion"] = pd.Categorical(rows["emotion"])
    rows["media_time"] = [61.0334, 61.1334, 60.0]  # played once more from 60 s on
    markers = [Marker(5.25, "#N/A"), Marker(1.5, "one\ntwo")]
    shown = frames((0.0, 1, 61.0334), (0.1, 1, 61.1334), (0.2, 1, 60.0), (0.3, 0, 60.1))
    people = summarise(rows, EMOTIONS, analysed=AnalysedTime(shown, 0.4))
    return make_tables(rows, EMOTIONS, markers, people, shown)


def _tables_of_version_1() -> Tables:
    return make_tables(readings(), EMOTIONS, [], [])


def _no_tables() -> Tables:
    return make_tables(readings(), EMOTIONS, [], [], frames())


def _long_tables(count: int) -> Tables:
    one = readings(row(0.0))
    rows = one.loc[one.index.repeat(count)].reset_index(drop=True)
    return make_tables(rows, EMOTIONS, [], summarise(rows, EMOTIONS))


def _read_back(files: list[Path], suffix: str) -> dict[str, pd.DataFrame]:
    if suffix == "json":
        stored = json.loads(files[0].read_text(encoding="utf-8"))
        return {name: pd.DataFrame(records) for name, records in stored.items()}
    if suffix == "xlsx":
        return pd.read_excel(files[0], sheet_name=None, keep_default_na=False)
    names = [file.stem.rpartition("-")[2] for file in files]
    if suffix == "csv":
        tables = [pd.read_csv(file, keep_default_na=False) for file in files]
    else:
        tables = [fastparquet.ParquetFile(str(file)).to_pandas() for file in files]
    return dict(zip(names, tables, strict=True))


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_empty_session_is_exported(tmp_path: Path, suffix: str) -> None:
    files = export_tables(_no_tables(), tmp_path / f"out.{suffix}", suffix)
    assert sorted(tmp_path.iterdir()) == sorted(files)
    stored = _read_back(files, suffix)
    assert list(stored) == ["readings", "markers", "summary", "frames"]
    assert all(len(table) == 0 for table in stored.values())
    if suffix != "json":
        for name, table in _no_tables().items():
            assert list(stored[name].columns) == list(table.columns)


@pytest.mark.parametrize("suffix", FORMATS)
def test_each_format_is_read_back_with_the_same_values(tmp_path: Path, suffix: str) -> None:
    tables = _tables()
    files = export_tables(tables, tmp_path / f"out.{suffix}", suffix)
    stored = _read_back(files, suffix)
    voted = vote_columns(EMOTIONS)  # empty cells, and null in JSON, where they are not known
    stored["readings"][voted] = stored["readings"][voted].apply(pd.to_numeric)
    formula = f"'{_FORMULA}" if suffix == "csv" else _FORMULA
    for name, table in tables.items():
        expected = table.replace(_FORMULA, formula)
        pd.testing.assert_frame_equal(stored[name], expected, check_dtype=False, rtol=1e-6)
    assert stored["readings"]["name"].tolist() == [formula, formula, "Zoë, <b>"]
    assert stored["readings"]["person"].tolist() == [1, 1, 2]
    assert stored["readings"]["certain"].tolist() == [True, False, True]
    assert stored["readings"]["derived_valence"].fillna(9).tolist() == pytest.approx([0.729, 9, 9])
    assert stored["markers"]["note"].tolist() == ["one\ntwo", "#N/A"]
    assert stored["frames"]["faces"].tolist() == [1, 1, 1, 0]
    assert stored["frames"]["media_time"].tolist() == [61.0334, 61.1334, 60.0, 60.1]
    assert stored["summary"]["in_view"].tolist() == pytest.approx([0.5, 0.25])


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_session_of_version_1_has_no_frames_to_export(tmp_path: Path, suffix: str) -> None:
    files = export_tables(_tables_of_version_1(), tmp_path / f"out.{suffix}", suffix)
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert list(_read_back(files, suffix)) == ["readings", "markers", "summary"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_camera_has_no_media_time(tmp_path: Path, suffix: str) -> None:
    rows, shown = readings(row(0.0)), frames((0.0, 1), (0.1, 0))
    files = export_tables(make_tables(rows, EMOTIONS, [], [], shown), tmp_path / "out", suffix)
    stored = _read_back(files, suffix)
    for name in ("readings", "frames"):
        times = stored[name]["media_time"]
        assert (times.isna() | (times == "")).all(), name


@pytest.mark.parametrize("seed", range(10))
def test_no_text_in_csv_is_run(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    signs = "=+-@\t\r\n',\"1a é"
    texts = ["".join(chance.choices(signs, k=chance.randint(1, 4))) for _ in range(40)]
    rows = readings(*(row(k / 10, person=k, name=text) for k, text in enumerate(texts, 1)))
    markers = [Marker(float(number), text) for number, text in enumerate(texts)]
    tables = make_tables(rows, EMOTIONS, markers, summarise(rows, EMOTIONS))
    files = export_tables(tables, tmp_path / "out", "csv")
    safe = [f"'{text}" if text[0] in "=+-@\t\r" else text for text in texts]
    for file, column in zip(files, ("name", "note", "name"), strict=True):
        with file.open(encoding="utf-8-sig", newline="") as opened:
            assert [line[column] for line in csv.DictReader(opened)] == safe


def test_numbers_below_zero_stay_numbers(tmp_path: Path) -> None:
    rows = readings(row(0.0, "sad", strength=1.0))
    files = export_tables(make_tables(rows, EMOTIONS, [], []), tmp_path / "out", "csv")
    assert pd.read_csv(files[0])["valence"].tolist() == pytest.approx(rows["valence"].tolist())
    assert rows["valence"][0] < 0


def test_a_heading_is_no_formula(tmp_path: Path) -> None:
    """A session from elsewhere may name its emotions as it likes."""
    names = ("=1+1", "-b", "c", "d", "e", "f", "g")
    tables = make_tables(readings(row(0.0, "c", emotions=names)), names, [], [])
    files = export_tables(tables, tmp_path / "out", "csv")
    assert ",'=1+1,'-b,c," in files[0].read_text(encoding="utf-8").splitlines()[0]
    (file,) = export_tables(tables, tmp_path / "out", "xlsx")
    cells = next(openpyxl.load_workbook(file)["readings"].rows)
    assert {cell.data_type for cell in cells} == {"s"}


def test_the_summary_has_shares_means_and_changes() -> None:
    table = _tables()["summary"]
    assert table["person"].tolist() == [1, 2]
    assert table.loc[0, "share_happy"] == pytest.approx(0.5)
    assert table.loc[0, "share_uncertain"] == pytest.approx(0.5)
    assert table.loc[1, "share_neutral"] == 1
    assert table.loc[0, "mean_happy"] == pytest.approx((0.8 + 0.1) / 2)
    assert table["changes"].tolist() == [0, 0]


def test_parquet_keeps_types(tmp_path: Path) -> None:
    files = export_tables(_tables(), tmp_path / "out.parquet", "parquet")
    types = fastparquet.ParquetFile(str(files[0])).to_pandas().dtypes.astype(str)
    assert types["certain"] == "bool"
    assert types["happy"] == "float32"
    assert types["seconds"] == "float64"
    assert types["frame"] == "int64"


def test_parquet_needs_no_arrow(tmp_path: Path) -> None:
    code = """
import sys
sys.modules["pyarrow"] = None  # importing it fails
from pathlib import Path
from app.sessions.export import export_tables, make_tables
from tests.sessions.rows import EMOTIONS, frames, readings, row
import fastparquet
tables = make_tables(readings(row(1.5, name="Zoë")), EMOTIONS, [], [])
files = export_tables(tables, Path(sys.argv[1]) / "out.parquet", "parquet")
print(fastparquet.ParquetFile(str(files[0])).to_pandas()["name"].tolist())
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout == "['Zoë']\n", done.stderr


def test_formulas_are_text_in_excel(tmp_path: Path) -> None:
    (file,) = export_tables(_tables(), tmp_path / "out.xlsx", "xlsx")
    book = openpyxl.load_workbook(file)
    kinds = {cell.value: cell.data_type for column in book["readings"].columns for cell in column}
    assert kinds[_FORMULA] == "s"
    assert book["markers"]["B3"].data_type == "s"
    assert book["readings"].freeze_panes == "A2"


@pytest.mark.parametrize("name", ["50% [a] {b}", "http:::a", "zip::x", "Zoë é"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_any_name_will_do(tmp_path: Path, name: str, suffix: str) -> None:
    if sys.platform == "win32" and ":" in name:
        pytest.skip("no such names there")
    for file in export_tables(_no_tables(), tmp_path / name, suffix):
        assert file.is_file()
        assert file.parent == tmp_path


def test_targets_are_known_before(tmp_path: Path) -> None:
    assert targets(tmp_path / "a.b", "json") == [tmp_path / "a.b.json"]
    assert targets(tmp_path / "A.XLSX", "xlsx") == [tmp_path / "A.XLSX"]
    names = ["a-readings.csv", "a-markers.csv", "a-summary.csv", "a-frames.csv"]
    assert targets(tmp_path / "a.csv", "csv") == [tmp_path / name for name in names]
    older = ("readings", "markers", "summary")
    assert targets(tmp_path / "a.csv", "csv", older) == [tmp_path / name for name in names[:3]]


@pytest.mark.parametrize("suffix", FORMATS)
def test_called_off_it_leaves_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "out"
    old = targets(path, suffix)[0]
    old.write_text("old")
    told: list[float] = []

    def call_off(done: float) -> None:
        told.append(done)
        if len(told) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_tables(_long_tables(6000), path, suffix, call_off)
    assert list(tmp_path.iterdir()) == [old]
    assert old.read_text() == "old"


@pytest.mark.parametrize("suffix", FORMATS)
def test_progress_goes_up_to_the_end(tmp_path: Path, suffix: str) -> None:
    told: list[float] = []
    export_tables(_long_tables(6000), tmp_path / "out", suffix, told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    assert told[0] < 0.1


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_folder_that_is_gone_is_told(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(SessionError, match=r"out.*cannot be saved: no such file"):
        export_tables(_tables(), tmp_path / "gone" / "out", suffix)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Unix can")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, suffix: str) -> None:
    import resource

    tables = _long_tables(3000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, limits[1]))
    try:
        with pytest.raises(SessionError, match=r"out.*cannot be saved: file too large"):
            export_tables(tables, tmp_path / "out", suffix)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_text_that_utf8_cannot_hold_is_escaped(tmp_path: Path, suffix: str) -> None:
    rows = readings(row(0.0, name="a\ud800"))
    tables = make_tables(rows, EMOTIONS, [Marker(1.0, "\udce9")], summarise(rows, EMOTIONS))
    stored = _read_back(export_tables(tables, tmp_path / f"out.{suffix}", suffix), suffix)
    assert stored["readings"]["name"][0] == stored["summary"]["name"][0] == "a\\ud800"
    assert stored["markers"]["note"][0] == "\\udce9"
