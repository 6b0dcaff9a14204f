from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.sessions.csv_reader import cut_half_row, last_second
from app.sessions.readings_reader import read_frames, read_readings
from app.sessions.schema import FRAME_COLUMNS, FRAMES, READINGS, SessionError, columns, later
from app.sessions.vote_columns import vote_columns
from tests.sessions.recording import analysis, face, record
from tests.sessions.rows import EMOTIONS, metadata


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of five frames with one face, called NA."""
    folder = record(tmp_path / "one", (analysis(n, face(name="NA")) for n in range(5)))
    return folder / READINGS


@pytest.mark.parametrize("data", [b"", b"wall_clock,sec", b"\0" * 500])
def test_without_rows_the_columns_are_there(tmp_path: Path, data: bytes) -> None:
    (tmp_path / READINGS).write_bytes(data)
    table = read_readings(tmp_path / READINGS, metadata())
    assert (len(table), table.columns.tolist()) == (0, columns(EMOTIONS))
    assert (table["seconds"].dtype, table["happy"].dtype) == (np.float64, np.float32)
    assert last_second(tmp_path / READINGS) == 0
    assert last_second(tmp_path / "none") == 0


def test_columns_have_their_types(path: Path) -> None:
    table = read_readings(path, metadata())
    assert table.columns.tolist() == columns(EMOTIONS)
    assert table["name"].tolist() == ["NA"] * 5
    assert table["certain"].tolist() == [True] * 5
    assert (table["certain"].dtype, table["emotion"].dtype) == (np.bool_, "category")
    assert table["frame"].tolist() == list(range(5))
    assert table["happy"].iloc[0] == np.float32(0.7)
    assert last_second(path) == pytest.approx(4 / 30, abs=0.001)


def test_a_session_of_an_earlier_version_says_nothing_of_tilt_quality_and_votes(path: Path) -> None:
    rows = [line.split(",")[: -len(later(EMOTIONS))] for line in path.read_text().splitlines()]
    path.write_text("".join(",".join(row) + "\n" for row in rows))
    table = read_readings(path, metadata())
    assert table.columns.tolist() == columns(EMOTIONS)
    assert table["happy"].iloc[0] == np.float32(0.7)
    looks = table[list(later(EMOTIONS))].iloc[-1]
    assert looks[["roll", "turn", "problem", "held"]].tolist() == [0.0, 0.0, "", False]
    assert np.isnan(looks["quality"])  # not known, which is not good
    assert np.isnan(looks["media_time"])
    assert looks[vote_columns(EMOTIONS)].isna().all()


def test_votes_are_read_back_and_empty_where_they_are_not_known(tmp_path: Path) -> None:
    votes = np.array([0, 0, 0, 0.75, 0, 0, 0, 0.25], np.float32)
    known = [replace(face(), votes=votes), face()]
    folder = record(tmp_path / "two", (analysis(n, one) for n, one in enumerate(known)))
    table = read_readings(folder / READINGS, metadata())[vote_columns(EMOTIONS)]
    assert table.iloc[0].tolist()[:8] == votes.tolist()
    assert table["derived_valence"].iloc[0] == pytest.approx(0.75 * 0.81 - 0.25 * 0.24, abs=0.001)
    assert (table.dtypes == np.float32).all()
    assert table.iloc[1].isna().all()


@pytest.mark.parametrize("bad", ["much", "1e999", "1e300"])
@pytest.mark.filterwarnings("error")
def test_damaged_votes_are_said(path: Path, bad: str) -> None:
    path.write_text(re.sub(r",\n$", f",{bad}\n", path.read_text()))
    with pytest.raises(SessionError, match=r"readings\.csv is damaged"):
        read_readings(path, metadata())


@pytest.mark.parametrize("lost", [1, 2, 10, 60, 97])
def test_the_last_row_cut_anywhere_is_passed_over(path: Path, lost: int) -> None:
    path.write_bytes(path.read_bytes()[:-lost])
    assert len(read_readings(path, metadata())) == 4
    assert last_second(path) == pytest.approx(3 / 30, abs=0.001)
    cut_half_row(path)
    assert path.read_bytes().endswith(b"\n")
    assert len(path.read_bytes().splitlines()) == 5


def test_what_a_power_cut_never_wrote_is_passed_over(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30] + b"\0" * 4096)
    assert len(read_readings(path, metadata())) == 4
    cut_half_row(path)
    assert b"\0" not in path.read_bytes()


def test_rows_out_of_order_are_sorted(path: Path) -> None:
    header, *rows = path.read_text().splitlines(keepends=True)
    path.write_text("".join([header, *rows[::-1]]))
    assert read_readings(path, metadata())["frame"].tolist() == list(range(5))


def test_other_columns_are_passed_over_and_missing_ones_said(path: Path) -> None:
    text = path.read_text()
    path.write_text(text.replace(",sad,", ",blue,", 1))
    with pytest.raises(SessionError, match="lacks columns that a session needs: sad"):
        read_readings(path, metadata())
    other = metadata(emotions=tuple(e for e in EMOTIONS if e != "sad"))
    assert read_readings(path, other).columns.tolist() == columns(other.emotions)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (",happy,True", ",happy"),
        (",happy,True", ',happy,True,"'),
        (",0.7,", ",much,"),
        (",0.7,", ",1e999,"),
        (",0.7,", ",NaN,"),
        (",0.7,", ",1e300,"),
        (",1,NA", ",99999999999,NA"),
        (",1,NA", ",9999999999999999999999,NA"),
        (",,False", ",soon,False"),
        (",,False", ",1e300,False"),
        (",,False", ",,perhaps"),
    ],
)
@pytest.mark.filterwarnings("error")
def test_a_damaged_row_is_said(path: Path, good: str, bad: str) -> None:
    path.write_text(path.read_text().replace(good, bad, 2))
    with pytest.raises(SessionError, match=r"readings\.csv is damaged: some lines .*\.$"):
        read_readings(path, metadata())


@pytest.mark.parametrize("seconds", ["nan", "inf", "-1", "1e300", "x"])
def test_a_last_second_that_cannot_be_counts_for_none(path: Path, seconds: str) -> None:
    path.write_text(f"clock,{seconds},0\n")
    assert last_second(path) == 0


def test_text_that_is_none_is_said(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"NA", b"\xff\xfe", 1))
    with pytest.raises(SessionError, match=r"readings\.csv is damaged"):
        read_readings(path, metadata())


def test_a_missing_file_and_a_folder_in_its_place_are_said(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"There is no readings\.csv"):
        read_readings(tmp_path / READINGS, metadata())
    (tmp_path / READINGS).mkdir()
    with pytest.raises(SessionError, match="cannot be opened"):
        read_readings(tmp_path / READINGS, metadata())


def test_a_session_of_version_1_has_no_frames(tmp_path: Path) -> None:
    assert read_frames(tmp_path / FRAMES) is None


@pytest.mark.parametrize("data", [b"", b"frame,sec", b"\0" * 500])
def test_without_an_analysed_frame_its_columns_are_there(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FRAMES).write_bytes(data)
    table = read_frames(tmp_path / FRAMES)
    assert table is not None
    assert (len(table), tuple(table.columns)) == (0, FRAME_COLUMNS)


def test_each_analysed_frame_is_read_back(tmp_path: Path) -> None:
    folder = record(tmp_path / "one", [analysis(0), analysis(3, face(1), face(2))])
    with (folder / FRAMES).open("a") as file:
        file.write("9,1.5,4.25,0,2\n10,1.6,")  # cut by a crash
    table = read_frames(folder / FRAMES)
    assert table is not None
    assert table["frame"].tolist() == [0, 3, 9]
    assert table["seconds"].tolist() == [0.0, 0.1, 1.5]
    assert table["faces"].tolist() == [0, 2, 0]
    assert table["dropped_before"].tolist() == [0, 0, 2]
    assert np.isnan(table["media_time"][:2]).all()
    assert table["media_time"][2] == 4.25
    assert last_second(folder / FRAMES) == 1.5


@pytest.mark.parametrize("row", ["0,nan,,0,0", "0,1e300,,0,0", "x,0,,0,0", "0,0,,many,0", "0,0,"])
def test_a_damaged_row_of_a_frame_is_said(tmp_path: Path, row: str) -> None:
    (tmp_path / FRAMES).write_text(",".join(FRAME_COLUMNS) + f"\n{row}\n")
    with pytest.raises(SessionError, match=r"frames\.csv is damaged: some lines .*\.$"):
        read_frames(tmp_path / FRAMES)


def test_a_missing_column_of_frames_is_said(tmp_path: Path) -> None:
    (tmp_path / FRAMES).write_text("frame,seconds,media_time,faces\n0,0,,1\n")
    with pytest.raises(SessionError, match="lacks columns that a session needs: dropped_before"):
        read_frames(tmp_path / FRAMES)
