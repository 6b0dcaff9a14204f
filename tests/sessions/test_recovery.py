from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.sessions.readings_reader import read_frames, read_readings
from app.sessions.recovery import finish_tables, finished
from app.sessions.schema import FRAMES, READINGS
from tests.sessions.recording import analysis, face, record
from tests.sessions.rows import metadata


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty frames: two faces in the first ten, then one that is held, then nobody."""
    there = [analysis(n, face(1), face(2)) for n in range(10)]
    held = [analysis(n, replace(face(1), held=True)) for n in range(10, 15)]
    return record(tmp_path / "one", [*there, *held, *(analysis(n) for n in range(15, 20))])


def _cut(path: Path, rows: int, torn: int = 0) -> None:
    """Take so many rows off the end of a file, and some bytes of the row before."""
    lines = path.read_bytes().splitlines(keepends=True)
    kept = b"".join(lines[: len(lines) - rows])
    path.write_bytes(kept[: len(kept) - torn])


def _last_frames(folder: Path) -> tuple[int, int]:
    """The last frame in readings.csv and in frames.csv; -1 without one."""
    finish_tables(folder, metadata())
    tables = (read_readings(folder / READINGS, metadata()), read_frames(folder / FRAMES))
    last = [int(one["frame"].iloc[-1]) if one is not None and len(one) else -1 for one in tables]
    return last[0], last[1]


def test_nothing_recorded_stays_nothing(tmp_path: Path) -> None:
    assert _last_frames(record(tmp_path / "one", [])) == (-1, -1)


def test_what_is_whole_stays(folder: Path) -> None:
    before = [(folder / name).read_bytes() for name in (READINGS, FRAMES)]
    assert _last_frames(folder) == (14, 19), "nobody was in view at the end"
    assert [(folder / name).read_bytes() for name in (READINGS, FRAMES)] == before


@pytest.mark.parametrize("torn", [0, 3])
def test_readings_beyond_the_last_frame_are_cut(folder: Path, torn: int) -> None:
    _cut(folder / FRAMES, 13, torn)
    assert _last_frames(folder) == ((6, 6) if torn == 0 else (5, 5))


@pytest.mark.parametrize("torn", [0, 30])
def test_frames_of_which_readings_are_lost_are_cut(folder: Path, torn: int) -> None:
    _cut(folder / READINGS, 5 + 2 * 3, torn)  # held ones, and those of three frames
    assert _last_frames(folder) == ((6, 6) if torn == 0 else (5, 5))


def test_without_a_reading_no_frame_with_faces_is_left(folder: Path) -> None:
    (folder / READINGS).write_bytes(b"")
    lines = (folder / FRAMES).read_bytes().splitlines(keepends=True)
    (folder / FRAMES).write_bytes(b"".join(lines[:11]))
    assert _last_frames(folder) == (-1, -1)


def test_an_interrupted_recording_ends_at_its_last_frame(folder: Path) -> None:
    cut_off = metadata(end=None, frames_analysed=3, start="2026-11-22T19:35:04.000+01:00")
    done = finished(cut_off, folder)
    assert (done.seconds, done.frames_analysed, done.people) == (0.633, 20, 2)
    assert done.end == "2026-11-22T19:35:04.633+01:00"
    assert finished(replace(cut_off, start="some day"), folder).end == "some day"


def test_a_film_read_by_the_command_ends_when_it_was_read(folder: Path) -> None:
    done = finished(metadata(end=None, film_time=True), folder)
    assert done.end == read_readings(folder / READINGS, metadata())["wall_clock"].iloc[-1]
