from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.sessions import folders, markers, people, store
from app.sessions.markers import Marker
from app.sessions.metadata import read_metadata, save_metadata
from app.sessions.schema import FRAMES, METADATA, READINGS, VIDEO, Film, SessionError, columns
from tests.sessions.recording import analysis, face, record
from tests.sessions.rows import EMOTIONS, metadata


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A finished session of two people and thirty frames in a second."""
    return record(
        tmp_path / "sessions" / "2026-11-22 19.35.04",
        (analysis(n, face(1), face(2, "sad", "Bo")) for n in range(30)),
    )


@pytest.fixture
def unfinished(folder: Path) -> Path:
    """The same as a crash leaves it, in the middle of a row."""
    save_metadata(
        folder, replace(metadata(), end=None, seconds=None, people=None, frames_analysed=0)
    )
    data = (folder / READINGS).read_bytes()
    (folder / READINGS).write_bytes(data[:-40])
    return folder


def test_no_sessions(tmp_path: Path) -> None:
    assert store.listing(tmp_path) == []
    assert store.listing(tmp_path / "none") == []


def test_a_session_is_loaded_with_its_people_and_markers(folder: Path) -> None:
    rules = (people.name_rule(1, "Ann"), people.merge_rule(2, into=1))
    save_metadata(folder, replace(read_metadata(folder), rules=rules))
    markers.save(folder, [Marker(0.5, "smiles")])
    session = store.load(folder)
    assert (session.folder, session.video) == (folder, None)
    assert session.readings.columns.tolist() == [*columns(EMOTIONS), "person"]
    assert len(session.readings) == 60
    assert session.readings["seconds"].is_monotonic_increasing
    assert set(session.readings["person"]) == {1}
    assert set(session.readings["name"]) == {"Ann"}
    assert set(session.readings["track"]) == {1, 2}
    assert session.markers == [Marker(0.5, "smiles")]
    assert session.duration == pytest.approx(29 / 30, abs=0.3)


def test_a_list_says_what_each_session_is(folder: Path) -> None:
    record(folder.parent / "2026-11-23 08.00.00", [analysis(0), analysis(15)], "clean")
    newer, older = store.listing(folder.parent)
    assert (newer.folder.name, older.folder) == ("2026-11-23 08.00.00", folder)
    assert older.metadata == read_metadata(folder)
    assert (older.people, older.has_video, older.seconds) == (2, False, pytest.approx(1, abs=0.3))
    assert (newer.people, newer.has_video, newer.seconds) == (0, True, pytest.approx(0.5, abs=0.3))
    assert not (older.unfinished or older.recording or older.trouble)


def test_the_newest_comes_first_whatever_its_folder_is_called(folder: Path) -> None:
    for name, hour in (("2026-11-23 08.00.00", 8), ("talk", 7), ("2026-11-23 06.00.00", 6)):
        start = f"2026-11-23T{hour:02}:00:00.000+00:00"
        shutil.copytree(folder, folder.parent / name)
        save_metadata(folder.parent / name, metadata(start=start))
    save_metadata(folder, metadata(start="2026-11-22T19:35:04.000+00:00"))
    shutil.copytree(folder, folder.parent / "damaged")
    (folder.parent / "damaged" / METADATA).write_text("{")
    names = [entry.folder.name for entry in store.listing(folder.parent)]
    assert names[:2] == ["2026-11-23 08.00.00", "talk"]
    assert names[2:] == ["2026-11-23 06.00.00", folder.name, "damaged"]


def test_broken_sessions_do_not_hide_the_others(folder: Path) -> None:
    root = folder.parent
    for name in ("damaged", "newer", "bare", "cut"):
        shutil.copytree(folder, root / name)
    (root / "damaged" / METADATA).write_text("{")
    (root / "newer" / METADATA).write_text('{"version": 99}')
    (root / "bare" / METADATA).unlink()
    (root / "cut" / READINGS).write_bytes(b"")
    (root / "photos").mkdir()
    (root / "note.txt").write_text("mine")
    entries = {entry.folder.name: entry for entry in store.listing(root)}
    assert sorted(entries) == [folder.name, "bare", "cut", "damaged", "newer"]
    assert "is damaged" in entries["damaged"].trouble
    assert "newer version of the program" in entries["newer"].trouble
    assert "there is no session.json" in entries["bare"].trouble
    assert entries[folder.name].trouble == entries["cut"].trouble == ""


def test_a_file_in_place_of_the_root_is_said(tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("mine")
    with pytest.raises(SessionError, match="cannot be opened"):
        store.listing(tmp_path / "sessions")


def test_an_unfinished_session_is_told_by_its_last_row(unfinished: Path) -> None:
    assert folders.is_unfinished(unfinished)
    (entry,) = store.listing(unfinished.parent)
    assert (entry.unfinished, entry.people) == (True, None)
    assert entry.seconds == pytest.approx(29 / 30, abs=0.001)


def test_a_half_row_is_passed_over_and_cut_off_by_recovering(unfinished: Path) -> None:
    assert len(store.load(unfinished).readings) == 59
    store.recover(unfinished)
    assert (unfinished / READINGS).read_bytes().endswith(b"\n")
    session = store.load(unfinished)
    assert len(session.readings) == 58, "the last frame had two faces"
    assert session.frames is not None
    assert session.frames["frame"].tolist() == list(range(29))
    assert session.metadata.end == session.readings["wall_clock"].iloc[-1]
    assert (session.metadata.people, session.metadata.frames_analysed) == (2, 29)
    assert session.metadata.seconds == session.duration == pytest.approx(28 / 30, abs=0.001)
    assert not folders.is_unfinished(unfinished)


def test_one_of_version_1_is_recovered_as_it_was(unfinished: Path) -> None:
    (unfinished / FRAMES).unlink()
    store.recover(unfinished)
    session = store.load(unfinished)
    assert (len(session.readings), session.frames, session.analysed) == (59, None, None)
    assert session.metadata.frames_analysed == 30
    assert session.metadata.seconds == session.duration == pytest.approx(29 / 30, abs=0.001)


@pytest.mark.parametrize("data", [b"", b"wall_clo", (",".join(columns(EMOTIONS)) + "\n").encode()])
def test_recovering_what_has_no_rows(unfinished: Path, data: bytes) -> None:
    (unfinished / READINGS).write_bytes(data)
    store.recover(unfinished)
    session = store.load(unfinished)
    assert (len(session.readings), session.duration) == (0, 0)
    assert session.frames is not None
    assert len(session.frames) == 0, "each of them had a face"
    assert session.metadata.end == session.metadata.start
    assert session.metadata.people == 0


def test_recovering_a_finished_session_changes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    store.recover(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_recovering_without_readings_is_said(unfinished: Path) -> None:
    (unfinished / READINGS).unlink()
    with pytest.raises(SessionError, match=r"There is no readings\.csv"):
        store.recover(unfinished)


def test_a_finished_session_lasts_as_long_as_it_was_recorded(folder: Path) -> None:
    save_metadata(folder, replace(read_metadata(folder), seconds=25.0))
    assert store.load(folder).duration == 25


def test_a_folder_that_is_gone_or_no_session_is_said(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="is gone"):
        store.load(tmp_path / "none")
    with pytest.raises(SessionError, match="is not a session"):
        store.load(tmp_path)


def test_markers_and_video_may_be_missing(folder: Path) -> None:
    (folder / "markers.csv").unlink()
    assert store.load(folder).markers == []
    (folder / VIDEO).write_bytes(b"anything")
    assert store.load(folder).video == folder / VIDEO


def test_deleting_takes_the_whole_folder(folder: Path) -> None:
    store.delete(folder)
    assert list(folder.parent.iterdir()) == []


def test_a_session_that_may_be_deleted_is_left_by_the_check(folder: Path) -> None:
    store.check_deletable(folder)
    assert (folder / READINGS).is_file()


def test_what_is_no_session_is_not_deleted(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(SessionError, match="contains no session"):
        store.delete(tmp_path)
    with pytest.raises(SessionError, match="contains no session"):
        store.delete(tmp_path / "none")
    assert (tmp_path / "letter.txt").exists()


def test_one_cut_short_lasts_to_its_last_marker(unfinished: Path) -> None:
    markers.save(unfinished, [Marker(90.0, "nobody in view")])
    assert store.load(unfinished).duration == 90


def test_summaries_are_made_once(folder: Path) -> None:
    session = store.load(folder)
    assert [one.person for one in session.summaries] == [1, 2]
    assert session.summaries is session.summaries


def test_an_interrupted_film_lasts_as_long_as_the_film(unfinished: Path) -> None:
    film = Film("/a.mp4", duration=4.0)
    save_metadata(unfinished, replace(read_metadata(unfinished), film=film, film_time=True))
    session = store.load(unfinished)
    assert session.duration == 4
    assert session.analysed is not None
    assert session.analysed.words() == "25% of 4.0 s"


def test_while_nobody_is_in_view_the_session_goes_on(tmp_path: Path) -> None:
    folder = record(tmp_path / "one", [analysis(0, face()), *(analysis(n) for n in range(1, 90))])
    save_metadata(folder, replace(read_metadata(folder), end=None, seconds=None))
    (entry,) = store.listing(tmp_path)
    assert entry.seconds == store.load(folder).duration == pytest.approx(89 / 30, abs=0.001)
    store.recover(folder)
    metadata = read_metadata(folder)
    assert (metadata.seconds, metadata.frames_analysed) == (entry.seconds, 90)
    assert metadata.end is not None
    length = datetime.fromisoformat(metadata.end) - datetime.fromisoformat(metadata.start)
    assert length.total_seconds() == pytest.approx(entry.seconds, abs=0.001)
