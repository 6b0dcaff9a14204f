from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.sessions.folders import new_folder, newest_unfinished, session_folders
from app.sessions.metadata import save_metadata
from app.sessions.schema import VERSION, Metadata, SessionError

METADATA = Metadata(
    VERSION, "1", "Left", True, "", ("happy",), 64, 48, {}, "2026-11-22T19:35:04+00:00"
)


def _session(folder: Path, metadata: Metadata) -> Path:
    folder.mkdir(parents=True)
    save_metadata(folder, metadata)
    return folder


def test_without_sessions(tmp_path: Path) -> None:
    for root in (tmp_path, tmp_path / "none"):
        assert session_folders(root) == []
        assert newest_unfinished(root) is None


def test_new_folders_are_named_after_the_time_and_differ(tmp_path: Path) -> None:
    when = datetime(2026, 11, 22, 19, 35, 4)
    first = new_folder(tmp_path, when)
    assert (first.parent, first.name) == (tmp_path, "2026-11-22 19.35.04")
    first.mkdir()
    second = new_folder(tmp_path, when)
    assert second.name == "2026-11-22 19.35.04 (2)"
    second.mkdir()
    assert new_folder(tmp_path, when).name == "2026-11-22 19.35.04 (3)"


def test_the_newest_comes_first(tmp_path: Path) -> None:
    older, newer = (_session(tmp_path / day, METADATA) for day in ("2026-11-21", "2026-11-22"))
    (tmp_path / "notes").mkdir()
    assert session_folders(tmp_path) == [newer, older]


def test_the_newest_one_cut_short_is_found_among_finished_and_damaged_ones(tmp_path: Path) -> None:
    finished = replace(METADATA, end="2026-11-22T20:00:00+00:00")
    damaged = _session(tmp_path / "2026-11-25", METADATA)
    (damaged / "session.json").write_text("{")
    _session(tmp_path / "2026-11-24", finished)
    cut_short = _session(tmp_path / "2026-11-23", METADATA)
    _session(tmp_path / "2026-11-22", METADATA)
    found = newest_unfinished(tmp_path)
    assert found is not None
    assert found[0] == cut_short
    assert found[1].source == "Left"


def test_a_root_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("")
    with pytest.raises(SessionError, match="cannot be opened"):
        session_folders(tmp_path / "root")


def test_where_nothing_can_be_looked_into_nothing_is_unfinished(tmp_path: Path) -> None:
    (tmp_path / "root").write_text("")
    assert newest_unfinished(tmp_path / "root") is None


def test_a_folder_that_is_closed_to_us_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, closed = _session(tmp_path / "2026-11-21", METADATA), tmp_path / "2026-11-22"
    closed.mkdir()
    is_file = Path.is_file

    def refuse(path: Path) -> bool:
        if path.parent == closed:
            raise PermissionError
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refuse)
    assert session_folders(tmp_path) == [session]
