from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.common.files import whole_files, write_whole


def test_what_is_written_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "Größe.json"
    for content in (b"", b"old", b"new"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_it_is_as_open_to_others_as_any_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "whole", b"")
    (tmp_path / "any").touch()
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_what_fails_leaves_all_as_it_was(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("old")
    with pytest.raises(ZeroDivisionError), whole_files(one, two) as parts:
        for part in parts:
            part.write_text("new")
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert one.read_text() == "old"


@pytest.mark.parametrize("refusals", [1, 3, 99])
def test_a_file_that_another_program_reads_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    (tmp_path / "one").write_text("old")
    replace = os.replace
    refused: list[Path] = []

    def refuse(part: Path, target: Path) -> None:
        if len(refused) < refusals:
            refused.append(target)
            raise PermissionError
        replace(part, target)

    monkeypatch.setattr(os, "replace", refuse)
    if refusals > 3:
        with pytest.raises(PermissionError):
            write_whole(tmp_path / "one", b"new")
    else:
        write_whole(tmp_path / "one", b"new")
    assert (tmp_path / "one").read_text() == ("old" if refusals > 3 else "new")
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
