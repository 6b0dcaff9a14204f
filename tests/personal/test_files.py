from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.personal.errors import PersonalError
from app.personal.files import read_arrays, remove, write_arrays, write_whole

_SHAPES = {"kernel": (None, 3)}


def test_no_file_to_read_is_a_sentence_and_none_to_remove_is_fine(tmp_path: Path) -> None:
    with pytest.raises(PersonalError, match=r"kept\.npz cannot be read: no such file"):
        read_arrays(tmp_path / "kept.npz", _SHAPES, "abc")
    remove(tmp_path / "kept.npz")


def test_arrays_come_back_as_float32(tmp_path: Path) -> None:
    kernel = np.arange(6, dtype=np.float64).reshape(2, 3)
    write_arrays(tmp_path / "new" / "kept.npz", kernel=kernel, model_sha256="abc")
    found = read_arrays(tmp_path / "new" / "kept.npz", _SHAPES, "abc")["kernel"]
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, kernel)


@pytest.mark.parametrize(
    ("kernel", "sha256", "words"),
    [
        (np.zeros((2, 4)), "abc", "damaged"),
        (np.zeros(3), "abc", "damaged"),
        (np.full((2, 3), np.nan), "abc", "damaged"),
        (np.zeros((2, 3)), "another", "another model"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(
    tmp_path: Path, kernel: np.ndarray, sha256: str, words: str
) -> None:
    write_arrays(tmp_path / "kept.npz", kernel=kernel, model_sha256=sha256)
    with pytest.raises(PersonalError, match=words):
        read_arrays(tmp_path / "kept.npz", _SHAPES, "abc")


def test_a_folder_in_the_way_is_a_sentence_and_nothing_half_is_left(tmp_path: Path) -> None:
    (tmp_path / "kept.npz").mkdir()
    with pytest.raises(PersonalError, match="cannot be written"):
        write_whole(tmp_path / "kept.npz", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.npz"]
    with pytest.raises(PersonalError, match="cannot be deleted"):
        remove(tmp_path / "kept.npz")
