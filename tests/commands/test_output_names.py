"""Names of annotated pictures: each file's its own, whatever files there are."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest

from app.commands.output_names import LONGEST, OutputNames, shortened


def _names(*files: tuple[str, int | None]) -> list[str]:
    """The names for files given as path and frame, None for a picture's."""
    names = OutputNames()
    return [names.name(Path(path), frame) for path, frame in files]


def test_a_name_stays_as_it_is() -> None:
    assert shortened("") == ""
    assert _names(("in/a b.c.jpg", None), ("clip.mp4", 0), ("clip.mp4", 12), ("x.gif", None)) == [
        *("a b.c", "clip_000000", "clip_000012", "x")
    ]


def test_a_picture_called_like_a_frame() -> None:
    files = [("b.webm", 3), ("b_000003.jpg", None), ("b_3.jpg", None), ("b.webm", 4)]
    assert _names(*files) == ["b_000003", "b_000003-2", "b_3", "b_000004"]
    assert _names(*files[1:], files[0]) == ["b_000003", "b_3", "b-2_000004", "b-2_000003"]


def test_folders_are_no_part_of_a_name() -> None:
    files = ("a/x.jpg", "a-x.jpg", "b/x.jpg", "x-2.jpg", "b/x.jpg")
    assert _names(*((file, None) for file in files)) == ["x", "a-x", "x-2", "x-2-2", "x-2"]


def test_names_that_some_systems_hold_to_be_equal() -> None:
    files = ("a/É.jpg", "b/é.jpg", f"c/{unicodedata.normalize('NFD', 'é')}.jpg", "d/STRASSE.jpg")
    names = _names(*((file, None) for file in (*files, "e/straße.jpg")))
    assert [name[-2:] for name in names[1:]] == ["-2", "-3", "SE", "-2"]


@pytest.mark.parametrize("letter", ["a", "é", "顔", "😀", "\udce9"])
def test_a_name_too_long_is_shortened(letter: str) -> None:
    one, other = letter * 200 + "1" * 60, letter * 200 + "1" * 59 + "2"
    for name in (one, other):
        assert len(shortened(name).encode("utf-8", "surrogatepass")) <= LONGEST
        assert shortened(name)[:20] in (letter * 20, shortened(name)[-9:])
    assert shortened(one) != shortened(other)
    assert shortened(one) == shortened(one)


def test_many_of_one_name() -> None:
    names = _names(*((f"{number}/a.jpg", None) for number in range(20_000)))
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("seed", range(40))
def test_no_two_files_share_a_name(seed: int) -> None:
    """Few parts, so that many meet: frames' names, numbers for doubles, case, length."""
    chance = random.Random(seed)
    parts = ("a", "A", "-2", "-3", "_000001", "_000002", "_0000010", "ß", "ss", "z" * 240)
    files = {}
    for number in range(60):
        stem = "".join(chance.choices(parts, k=chance.randint(1, 3)))
        path = f"{number % 7}/{stem}.{chance.choice(['jpg', 'mp4'])}"
        files[path] = (None,) if path.endswith("jpg") else (1, 2, 10, 1_000_001)
    todo = [(path, frame) for path, frames in files.items() for frame in frames]
    chance.shuffle(todo)
    names = [name.casefold() for name in _names(*todo)]
    assert len(set(names)) == len(names)
