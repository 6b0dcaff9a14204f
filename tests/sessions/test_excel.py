from __future__ import annotations

import gc
import tempfile
from pathlib import Path

import numpy as np
import openpyxl
import pandas as pd
import pytest

from app.sessions import excel
from app.sessions.excel import write_workbook
from app.sessions.progress import Cancelled, untold


def test_no_rows_leave_the_head(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", {"one": pd.DataFrame(columns=["a", "b"])}, untold)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["one"]
    assert list(sheet.values) == [("a", "b")]
    assert sheet["A1"].font.bold


def test_values_keep_their_kinds(tmp_path: Path) -> None:
    table = pd.DataFrame(
        {
            "text": ["=1+1", "a\x0bb", ""],
            "flag": [True, False, True],
            "share": np.array([0.5, np.nan, 1.0], np.float32),
            "count": [1, 2, 3],
        }
    )
    write_workbook(tmp_path / "a.xlsx", {"one": table}, untold)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["one"]
    assert list(sheet.values)[1:] == [
        ("=1+1", True, 0.5, 1),
        ("ab", False, None, 2),
        (None, True, 1.0, 3),
    ]
    assert [cell.data_type for cell in sheet[2]] == ["s", "b", "n", "n"]


def test_what_a_sheet_cannot_hold_goes_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excel, "_MOST_ROWS", 4)
    tables = {"one": pd.DataFrame({"a": range(7)}), "two": pd.DataFrame({"a": [9]})}
    write_workbook(tmp_path / "a.xlsx", tables, untold)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert {sheet.title: [cell.value for cell in sheet["A"]] for sheet in book} == {
        **{"one": ["a", 0, 1, 2], "one 2": ["a", 3, 4, 5], "one 3": ["a", 6]},
        **{"two": ["a", 9]},
    }


@pytest.mark.parametrize("at", [0.0, 0.5, 0.8])
def test_called_off_it_leaves_nothing_in_the_temporary_folder(
    at: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))

    def call_off(done: float) -> None:
        if done >= at:
            assert list(scratch.iterdir())
            raise Cancelled

    tables = {"one": pd.DataFrame({"a": range(3)}), "two": pd.DataFrame({"a": range(3000)})}
    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "a.xlsx", tables, call_off)
    assert list(scratch.iterdir()) == []
    gc.collect()  # what an interrupted archive does when it is deleted


def test_called_off_while_it_is_compressed_nothing_more_is_written(tmp_path: Path) -> None:
    table = pd.DataFrame({"a": np.random.default_rng(0).random(20_000)})
    reports: list[float] = []

    def call_off(done: float) -> None:
        reports.append(done)
        if reports.count(0.8) > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(tmp_path / "a.xlsx", {"one": table}, call_off)
    size = (tmp_path / "a.xlsx").stat().st_size
    gc.collect()
    assert (tmp_path / "a.xlsx").stat().st_size == size
    assert reports.count(0.8) == 4 and reports[-1] == 0.8


def test_progress_goes_from_0_to_1(tmp_path: Path) -> None:
    told: list[float] = []
    write_workbook(tmp_path / "a.xlsx", {"one": pd.DataFrame({"a": range(2000)})}, told.append)
    assert (told[0], told[-1]) == (0.0, 1.0) and told == sorted(told)
    assert told.count(0.8) > 1


def test_long_and_strange_text(tmp_path: Path) -> None:
    texts = ["x" * 40_000, "http://example.com", "12", "{=1}", "two\nlines", " spaces ", "😀 مرحبا"]
    write_workbook(tmp_path / "a.xlsx", {"one": pd.DataFrame({"=a": texts})}, untold)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["one"]
    assert [cell.value for cell in sheet["A"]] == ["=a", "x" * 32_767, *texts[1:]]
    assert {cell.data_type for cell in sheet["A"]} == {"s"}
    assert all(cell.hyperlink is None for cell in sheet["A"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only on Linux")
def test_a_full_disk_is_an_os_error() -> None:
    table = pd.DataFrame({"a": np.random.default_rng(0).random(20_000)})
    with pytest.raises(OSError, match="No space left"):
        write_workbook(Path("/dev/full"), {"one": table}, untold)
