from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions.progress import Cancelled, part_of, save, untold, whole_files
from app.sessions.schema import SessionError


def test_nothing_needs_no_files() -> None:
    with whole_files() as parts:
        assert parts == []


def test_files_take_their_places_together(tmp_path: Path) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    with whole_files(one, two) as parts:
        assert [part.suffix for part in parts] == [".csv", ".csv"]
        parts[0].write_text("1")
        parts[1].write_text("2")
        assert not one.exists()
    assert sorted(tmp_path.iterdir()) == [one, two]
    assert (one.read_text(), two.read_text()) == ("1", "2")


def test_what_is_called_off_leaves_all_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")
    with pytest.raises(Cancelled), whole_files(target) as (part,):
        part.write_text("new")
        raise Cancelled
    assert [path.name for path in tmp_path.iterdir()] == ["table.csv"]
    assert target.read_text() == "old"


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"page\.html cannot be saved: no such file"):
        save(tmp_path / "gone" / "page.html", b"")


def test_a_place_taken_by_a_folder_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "page.html").mkdir()
    with pytest.raises(SessionError, match=r"page\.html cannot be saved"):
        save(tmp_path / "page.html", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_part_tells_of_its_part() -> None:
    told: list[float] = []
    progress = part_of(told.append, 0.5, 0.7)
    progress(0.0)
    progress(0.5)
    progress(1.0)
    assert told == pytest.approx([0.5, 0.6, 0.7])
    part_of(untold, 0.0, 1.0)(0.5)
