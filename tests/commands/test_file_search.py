"""What is found in folders, and what is passed over: with a word, or without one."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

import pytest

from app.commands.file_search import find_files

needs_links = pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")


def _search(folder: Path, **options: Any) -> tuple[list[str], list[str]]:
    """What was found, relative to the folder, and what was said."""
    found, passed_over = find_files([folder], **options)
    said = [one.replace(f"{folder}{os.sep}", "") for one in passed_over.sentences()]
    assert bool(said) == bool(passed_over)
    return [path.relative_to(folder).as_posix() for path in found], said


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_nothing_to_find(tmp_path: Path) -> None:
    assert find_files([])[0] == []
    assert not find_files([])[1]
    assert _search(tmp_path) == ([], [])


def test_files_are_found_in_folders_by_name(tmp_path: Path) -> None:
    _touch(tmp_path, "b.JPG", "a.png", "inner/Ünïcode.mp4", "inner/c.webp")
    (tmp_path / "album.jpg").mkdir()
    assert _search(tmp_path) == (["a.png", "b.JPG", "inner/c.webp", "inner/Ünïcode.mp4"], [])


def test_files_named_are_taken_as_they_are(tmp_path: Path) -> None:
    named = [tmp_path / name for name in ("missing.jpg", "notes.txt", ".hidden.png")]
    found, passed_over = find_files(named)
    assert found == named
    assert not passed_over


def test_other_kinds_are_counted_by_suffix(tmp_path: Path) -> None:
    _touch(tmp_path, "a.txt", "in/b.TXT", "c.pdf", "README", "d.jpg")
    found, (sentence,) = _search(tmp_path)
    assert found == ["d.jpg"]
    assert sentence == ("Passed over: 4 files of other kinds (2 .txt, 1 .pdf, 1 without a suffix).")


def test_of_many_suffixes_the_rest_is_counted(tmp_path: Path) -> None:
    _touch(tmp_path, *(f"a.{number:03}" for number in range(25)))
    _, (sentence,) = _search(tmp_path)
    assert sentence.startswith("Passed over: 25 files of other kinds (1 .000, ")
    assert sentence.endswith("1 .009 and 15 more).")


RUBBISH = ("._a.jpg", ".b.jpg", "__MACOSX/a.jpg", "@eaDir/a/c.jpg", ".thumbnails/a.png")
MORE = (".Trash-1000/files/a.jpg", ".Trashes/a.mp4", "Thumbs.db", "in/desktop.ini", ".DS_Store")


@pytest.mark.parametrize("seed", range(8))
def test_rubbish_is_passed_over_without_a_word(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    rubbish = [f"{chance.choice(['', 'in/', 'in/deep/'])}{name}" for name in (*RUBBISH, *MORE)]
    _touch(tmp_path, "a.jpg", *rubbish)
    assert _search(tmp_path) == (["a.jpg"], [])
    found, _ = _search(tmp_path, take_all=True)
    wanted = {name for name in rubbish if name.endswith((".jpg", ".png", ".mp4"))}
    assert set(found) == wanted | {"a.jpg"}


def test_a_hidden_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    _touch(tmp_path / ".cache", "a.jpg")
    assert _search(tmp_path / ".cache") == (["a.jpg"], [])


@needs_links
def test_a_link_is_taken_for_what_its_own_name_says(tmp_path: Path) -> None:
    _touch(tmp_path, "blobs/0a1b2c", "blobs/photo.jpg")
    folder = tmp_path / "snapshots"
    folder.mkdir()
    (folder / "photo.jpg").symlink_to("../blobs/0a1b2c")
    (folder / "plain").symlink_to("../blobs/photo.jpg")
    found, said = _search(folder)
    assert found == ["photo.jpg"]
    assert said == ["Passed over: 1 file of other kinds (1 without a suffix)."]


@needs_links
def test_broken_links_are_named(tmp_path: Path) -> None:
    for name, target in (("a.jpg", "gone"), ("b", "gone/too"), ("loop.png", "loop.png")):
        (tmp_path / name).symlink_to(target)
    assert _search(tmp_path) == ([], ["Passed over: 3 broken links (a.jpg, b, loop.png)."])


@needs_links
def test_links_to_folders_are_named_and_lead_in_no_circle(tmp_path: Path) -> None:
    _touch(tmp_path, "in/a.jpg")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    found, said = _search(tmp_path)
    assert found == ["in/a.jpg"]
    assert said == ["Passed over: 1 link to a folder, read only if named itself (in/up)."]
    assert find_files([tmp_path / "in" / "up"])[0] == [tmp_path / "in" / "up" / "in" / "a.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    assert _search(tmp_path) == ([], ["Passed over: 1 device or pipe (a.mp4)."])


def _close(monkeypatch: pytest.MonkeyPatch, name: str, *functions: str) -> None:
    """Let nothing be known of it; root could read all, so no rights are changed."""
    for function in functions:
        real = getattr(os, function)

        def closed(path: Any, real: Any = real, **options: Any) -> Any:
            if str(path).endswith(name):
                raise PermissionError(13, "Permission denied")
            return real(path, **options)

        monkeypatch.setattr(os, function, closed)


def test_a_closed_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _touch(tmp_path, "a.jpg", "closed/b.jpg")
    _close(monkeypatch, "closed", "scandir")
    said = "Passed over: 1 folder or file that cannot be opened"
    assert _search(tmp_path) == (["a.jpg"], [f"{said} (closed)."])
    assert _search(tmp_path / "closed") == ([], [f"{said} ({tmp_path / 'closed'})."])


def test_files_in_a_folder_half_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its names can be read, and nothing about them."""
    _touch(tmp_path, "a.jpg")
    _close(monkeypatch, "a.jpg", "stat", "lstat")
    assert _search(tmp_path)[1] == ["Passed over: 1 folder or file that cannot be opened (a.jpg)."]
    assert find_files([tmp_path / "a.jpg"])[0] == [tmp_path / "a.jpg"]


def test_our_own_results_are_not_worth_a_word(tmp_path: Path) -> None:
    _touch(tmp_path, "a.jpg", "rows.csv", "other.csv")
    assert _search(tmp_path, results=[tmp_path / "in" / ".." / "rows.csv"]) == (
        ["a.jpg"],
        ["Passed over: 1 file of other kinds (1 .csv)."],
    )
