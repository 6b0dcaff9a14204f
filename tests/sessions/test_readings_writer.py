from __future__ import annotations

import csv
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from app.sessions.readings_reader import read_readings
from app.sessions.readings_writer import FrameFile, Moment, RowFile
from app.sessions.schema import columns
from app.sessions.vote_columns import vote_columns
from app.vision.readings import Face
from tests.sessions.recording import face
from tests.sessions.rows import EMOTIONS, metadata

CLOCK = datetime(2026, 11, 22, 19, 35, 4, 250_400, timezone(timedelta(hours=1)))


def moment(*faces: Face, seconds: float = 0.25, offset: int = 0) -> Moment:
    return Moment(CLOCK, seconds, 7, offset, faces)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Has the system refuse to let any file grow beyond `size` bytes."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)


def test_an_empty_file_has_its_header(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    rows.add(moment())
    rows.flush()
    rows.sync()
    rows.close()
    assert (tmp_path / "r.csv").read_text() == ",".join(columns(EMOTIONS)) + "\n"


def test_a_row_says_all_of_a_face(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    rows.add(moment(face(2, "happy", "Ann, \n A.", (1, -2, 3, 4)), face(3), offset=10))
    rows.flush()
    with (tmp_path / "r.csv").open(newline="") as file:
        first, second = csv.DictReader(file)
    rows.close()
    assert list(first) == columns(EMOTIONS)
    assert first["wall_clock"] == "2026-11-22T19:35:04.250+01:00"
    assert (first["seconds"], first["frame"], first["track"]) == ("0.25", "7", "12")
    assert (first["name"], second["name"], second["track"]) == ("Ann, A.", "", "13")
    assert [first[key] for key in ("x", "y", "width", "height")] == ["1", "-2", "3", "4"]
    assert (first["emotion"], first["certain"]) == ("happy", "True")
    assert (first["happy"], first["neutral"], first["valence"]) == ("0.7", "0.05", "0.5")
    looks = ("roll", "turn", "quality", "problem", "media_time", "held")
    assert [first[key] for key in looks] == ["0.0", "0.0", "1.0", "", "", "False"]
    assert {first[key] for key in vote_columns(EMOTIONS)} == {""}


def test_votes_and_what_is_derived_of_them_are_rounded(tmp_path: Path) -> None:
    votes = np.array([0.00012, 0.1, 0, 0.8, 0, 0, 0.09988, 0], np.float32)
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    rows.add(moment(replace(face(), votes=votes)))
    rows.flush()
    rows.close()
    text = (tmp_path / "r.csv").read_text()
    assert text.endswith(",0.0,0.1,0.0,0.8,0.0,0.0,0.1,0.0,0.588,0.443\n")


def test_an_empty_file_of_frames_has_its_header(tmp_path: Path) -> None:
    frames = FrameFile(tmp_path / "f.csv")
    frames.flush()
    frames.close()
    assert (tmp_path / "f.csv").read_text() == "frame,seconds,media_time,faces,dropped_before\n"


def test_a_frame_counts_the_faces_found_in_it(tmp_path: Path) -> None:
    frames = FrameFile(tmp_path / "f.csv")
    frames.add(moment())
    held = replace(face(3), held=True)
    frames.add(replace(moment(face(2), held), media_time=61.033367, dropped=2))
    frames.flush()
    frames.close()
    rows = (tmp_path / "f.csv").read_text().splitlines()[1:]
    assert rows == ["7,0.25,,0,0", "7,0.25,61.0334,1,2"]


def test_flushed_rows_are_in_the_file_at_once(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    for count in (1, 2):
        rows.add(moment(face()))
        rows.flush()
        assert len((tmp_path / "r.csv").read_text().splitlines()) == 1 + count
    rows.close()


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("mine")
    with pytest.raises(FileExistsError):
        RowFile(tmp_path / "r.csv", EMOTIONS)
    assert (tmp_path / "r.csv").read_text() == "mine"


def test_when_nothing_more_fits_whole_rows_are_left(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    rows.flush()
    with largest_file(1000), pytest.raises(OSError, match="too large"):
        for _ in range(100):
            rows.add(moment(face()))
            rows.flush()
    text = (tmp_path / "r.csv").read_text()
    assert 800 < len(text) < 1000
    assert text.endswith("\n")
    # Once there is room, what did not fit is written as well.
    rows.flush()
    rows.close()
    before, after = text.splitlines(), (tmp_path / "r.csv").read_text().splitlines()
    assert len(after) == len(before) + 1
    assert len(set(after[1:])) == 1


def test_whatever_a_name_holds_all_rows_are_read_back(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "r.csv", EMOTIONS)
    for name in ("A\0nn", "B\ud800", "C\nD\r", '"E, F'):
        rows.add(moment(face(name=name)))
    rows.flush()
    rows.close()
    names = read_readings(tmp_path / "r.csv", metadata())["name"]
    assert names.tolist() == ["Ann", "B?", "C D", '"E, F']
