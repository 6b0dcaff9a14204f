from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.personal.errors import PersonalError
from app.personal.pictures import encode_crop, read_crop, write_folders

_CROP = np.arange(48 * 48).reshape(48, 48).astype(np.uint8)


def test_no_crops_make_an_empty_folder(tmp_path: Path) -> None:
    write_folders(tmp_path / "out", [])
    assert list((tmp_path / "out").iterdir()) == []


def test_a_crop_comes_back_pixel_by_pixel(tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(encode_crop(_CROP))
    np.testing.assert_array_equal(read_crop(tmp_path / "one.png"), _CROP)


@pytest.mark.parametrize("content", [b"", b"no picture", encode_crop(_CROP[:20])])
def test_what_is_no_crop_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "one.png").write_bytes(content)
    with pytest.raises(ValueError, match="not a crop"):
        read_crop(tmp_path / "one.png")


def test_there_is_a_folder_for_each_emotion(tmp_path: Path) -> None:
    target = tmp_path / "new" / "out"
    write_folders(target, [("sad", "a", _CROP), ("sad", "b", _CROP), ("happy", "a", _CROP)])
    found = sorted(str(path.relative_to(target)) for path in target.rglob("*.png"))
    assert found == ["happy/a.png", "sad/a.png", "sad/b.png"]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(PersonalError, match="not empty"):
        write_folders(tmp_path, [("sad", "a", _CROP)])
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_what_fails_midway_leaves_nothing(tmp_path: Path) -> None:
    def failing() -> Iterator[tuple[str, str, NDArray[np.uint8]]]:
        yield "sad", "a", _CROP
        raise OSError("gone")

    with pytest.raises(PersonalError, match="cannot be written"):
        write_folders(tmp_path / "out", failing())
    assert list(tmp_path.iterdir()) == []
