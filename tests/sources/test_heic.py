from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sources import heic
from app.sources.heic import decode_heic
from app.sources.limits import TooLargeError
from app.sources.open import SourceError, open_source
from app.sources.pictures import read_picture
from tests.sources.made_heic import BRIGHT, DARK, SIDE, make_heic

ROWS = [[DARK, BRIGHT, DARK], [BRIGHT, BRIGHT, DARK]]


def decode(data: bytes) -> np.ndarray | None:
    return decode_heic(np.frombuffer(data, np.uint8))


def expected(rows: list[list[int]]) -> np.ndarray:
    return np.kron(np.array(rows), np.ones((SIDE, SIDE), int))[..., None]


@pytest.mark.parametrize("data", [b"", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", bytes(200)])
def test_no_picture(data: bytes) -> None:
    assert decode(data) is None


@pytest.mark.parametrize("rows", [[[BRIGHT]], [[DARK, BRIGHT]], ROWS])
def test_tiles_side_by_side(rows: list[list[int]]) -> None:
    pixels = decode(make_heic(rows))
    assert pixels is not None
    assert pixels.dtype == np.uint8
    assert np.abs(pixels - expected(rows)).max() <= 3


def test_a_size_of_nothing_is_damage() -> None:
    assert decode(make_heic(ROWS, size=(0, 100))) is None


def test_cut_to_its_size() -> None:
    pixels = decode(make_heic(ROWS, size=(150, 100)))
    assert pixels is not None
    assert np.abs(pixels - expected(ROWS)[:100, :150]).max() <= 3


@pytest.mark.parametrize("suffix", [".heic", ".HEIF", ".hif", ".jpg"])
def test_opened_upright_under_any_suffix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"IMG_1{suffix}"
    path.write_bytes(make_heic(ROWS, turn=3, mirror=1))
    upright = np.fliplr(np.rot90(expected(ROWS), 3))
    assert np.abs(read_picture(path) - upright).max() <= 3
    with open_source(str(path)) as source:
        assert source.still


def test_damaged_ones_have_a_sentence(tmp_path: Path) -> None:
    whole = make_heic(ROWS)
    path = tmp_path / "IMG_1.heic"
    for end in (40, 200, len(whole) - 30):
        path.write_bytes(whole[:end])
        with pytest.raises(SourceError, match=r"IMG_1\.heic is a HEIC picture that is damaged"):
            read_picture(path)


def test_too_many_pixels_are_refused_from_the_header() -> None:
    with pytest.raises(TooLargeError, match="100 megapixels"):
        decode(make_heic(ROWS, size=(60000, 60000)))


def test_no_part_is_taken_many_times_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file may say of all tiles that they are at the same place, and as long as the file."""
    monkeypatch.setattr(heic, "_decode_stream", lambda stream, grid: len(stream))
    data = make_heic(ROWS)
    assert decode(data)
    long = (len(data) // 2).to_bytes(4)
    assert decode(data.replace((22).to_bytes(4), long)) is None
