"""The manifest: what is done is known again, and nothing else is taken for done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.manifest import NAME, Manifest
from app.commands.outputs import OutputError

ASKED = {"version": "1", "every": 0.0}
ENTRY = {"status": "done", "rows": 2, "seconds": 0.5, "error": ""}


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.jpg"
    path.write_text("a picture")
    return path


def _note(folder: Path, photo: Path, **changed: object) -> None:
    with Manifest(folder, ASKED) as manifest:
        manifest.pieces(photo, [".csv"])[".csv"].write_text("rows")
        manifest.add(photo, photo, {**ENTRY, **changed})


def _is_done(folder: Path, photo: Path, **changed: object) -> bool:
    with Manifest(folder, {**ASKED, **changed}) as manifest:
        return manifest.is_done(photo, photo, [".csv"])


def test_nothing_is_done_at_first(tmp_path: Path, photo: Path) -> None:
    assert not _is_done(tmp_path / "new" / "out", photo)
    assert (tmp_path / "new" / "out" / NAME).read_bytes() == b""


def test_what_is_done_is_known_again(tmp_path: Path, photo: Path) -> None:
    _note(tmp_path / "out", photo)
    assert _is_done(tmp_path / "out", photo)
    (line,) = (tmp_path / "out" / NAME).read_text(encoding="utf-8").splitlines()
    state = photo.stat()
    assert json.loads(line) == {
        **{"file": str(photo), "result": "a.jpg", "size": 9, "modified": state.st_mtime_ns},
        **ENTRY,
        **ASKED,
    }


def _change_photo(folder: Path, photo: Path) -> None:
    photo.write_text("another picture")


def _remove_photo(folder: Path, photo: Path) -> None:
    photo.unlink()


def _remove_rows(folder: Path, photo: Path) -> None:
    (folder / "a.jpg.csv").unlink()


@pytest.mark.parametrize("change", [_change_photo, _remove_photo, _remove_rows])
def test_what_has_changed_is_not_done(
    change: Callable[[Path, Path], None], tmp_path: Path, photo: Path
) -> None:
    _note(tmp_path / "out", photo)
    change(tmp_path / "out", photo)
    assert not _is_done(tmp_path / "out", photo)


@pytest.mark.parametrize("changed", [{"version": "2"}, {"every": 1.0}, {"stream": 2}])
def test_what_was_asked_otherwise_is_not_done(
    changed: dict[str, object], tmp_path: Path, photo: Path
) -> None:
    _note(tmp_path / "out", photo)
    assert not _is_done(tmp_path / "out", photo, **changed)


def test_the_last_line_of_a_file_counts(tmp_path: Path, photo: Path) -> None:
    _note(tmp_path / "out", photo, status="lost")
    assert not _is_done(tmp_path / "out", photo)
    _note(tmp_path / "out", photo)
    assert _is_done(tmp_path / "out", photo)
    _note(tmp_path / "out", photo, status="unread")
    assert not _is_done(tmp_path / "out", photo)


def test_a_line_that_breaks_off_spoils_no_other(tmp_path: Path, photo: Path) -> None:
    _note(tmp_path / "out", photo)
    with (tmp_path / "out" / NAME).open("ab") as file:
        file.write(b'{"file": "b.j')
    other = tmp_path / "b.jpg"
    other.write_text("b")
    _note(tmp_path / "out", other)
    assert _is_done(tmp_path / "out", photo)
    assert _is_done(tmp_path / "out", other)


def test_names_are_kept_apart_and_kept(tmp_path: Path) -> None:
    paths = [Path("one/A.jpg"), Path("two/a.jpg"), Path("three/" + "é" * 200 + ".jpg")]
    names = []
    for _ in range(2):
        with Manifest(tmp_path, ASKED) as manifest:
            names.append([manifest.pieces(path, [".csv"])[".csv"].name for path in paths])
            for path in reversed(paths):
                manifest.add(path, path, ENTRY)
        paths.reverse()
    assert names[0][:2] == ["A.jpg.csv", "a.jpg-2.csv"]
    assert names[1] == names[0][::-1]
    assert max(len(name.encode()) for name in names[0]) <= 255


def test_two_calls_at_once(tmp_path: Path) -> None:
    with Manifest(tmp_path, ASKED), pytest.raises(OutputError, match="Another call writes to"):
        Manifest(tmp_path, ASKED)
    with Manifest(tmp_path, ASKED):
        pass


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        Manifest(tmp_path / "taken", ASKED)
