from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions import codes
from app.sessions.codes import Code
from app.sessions.schema import CODES, SessionError


def test_no_codes_leave_no_file(tmp_path: Path) -> None:
    assert codes.load(tmp_path) == []
    codes.save(tmp_path, [Code(1.0, 2.0, "happy")])
    codes.save(tmp_path, [])
    assert not (tmp_path / CODES).exists()
    assert codes.load(tmp_path) == []


def test_codes_come_back_by_time_and_once(tmp_path: Path) -> None:
    late, early = Code(12.5, 14.0, "happy", "Anna"), Code(3.0333, 3.0333, "sad")
    codes.save(tmp_path, [late, early, late])
    assert codes.load(tmp_path) == [early, late]
    text = (tmp_path / CODES).read_text(encoding="utf-8")
    assert text == "onset,offset,emotion,person\n3.0333,3.0333,sad,\n12.5,14.0,happy,Anna\n"


@pytest.mark.parametrize(
    "person", ['A, "B"', "two\nlines", "\r", "=1+1", "😀", "علي", "'x", "a\tb"]
)
def test_any_name_comes_back(tmp_path: Path, person: str) -> None:
    kept = [Code(1.0, 2.0, "happy", person), Code(2.0, 3.0, "sad", person)]
    codes.save(tmp_path, kept)
    assert codes.load(tmp_path) == kept


@pytest.mark.parametrize(
    "row",
    [
        "soon,2,happy,",
        "1,nan,happy,",
        "2,1,happy,",
        "-1,1,happy,",
        "1,1e9,happy,",
        "1,2,happy",
        "1",
    ],
)
def test_a_damaged_file_is_said(tmp_path: Path, row: str) -> None:
    (tmp_path / CODES).write_text(f"onset,offset,emotion,person\n{row}\n", encoding="utf-8")
    with pytest.raises(SessionError, match=r"codes\.csv is damaged"):
        codes.load(tmp_path)


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / CODES).mkdir()
    with pytest.raises(SessionError, match="cannot be read"):
        codes.load(tmp_path)
    for kept in ([], [Code(1.0, 2.0, "happy")]):
        with pytest.raises(SessionError, match="cannot be saved"):
            codes.save(tmp_path, kept)
