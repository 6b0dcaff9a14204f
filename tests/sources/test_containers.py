from __future__ import annotations

from pathlib import Path
from struct import pack

import pytest

from app.sources.containers import Structure, structure
from tests.feeding import MEDIA

_NOTHING = Structure(None, False)


def _box(kind: bytes, content: bytes) -> bytes:
    return pack(">I4s", 8 + len(content), kind) + content


def _header(scale: int, duration: int, version: int = 0) -> bytes:
    times = pack(">II" if version == 0 else ">QQ", 0, 0)
    length = pack(">II" if version == 0 else ">IQ", scale, duration)
    return _box(b"mvhd", bytes([version, 0, 0, 0]) + times + length + bytes(80))


@pytest.mark.parametrize("content", [b"", b"no film at all", b"\0" * 64, b"\xff" * 64])
def test_what_is_no_container_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "film.mp4").write_bytes(content)
    assert structure(tmp_path / "film.mp4").seconds is None
    assert structure(tmp_path / "gone.mp4") == _NOTHING
    assert structure(MEDIA / "gap.webm") == _NOTHING


@pytest.mark.parametrize("version", [0, 1])
def test_the_movie_s_header_says_how_long_it_is(tmp_path: Path, version: int) -> None:
    film = _box(b"ftyp", b"isom") + _box(b"moov", _header(600, 1500, version))
    (tmp_path / "film.MP4").write_bytes(film)
    assert structure(tmp_path / "film.MP4") == Structure(2.5, False)


def test_a_header_without_a_length_and_one_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "film.mov"
    path.write_bytes(_box(b"moov", _header(600, 0)))
    assert structure(path) == _NOTHING
    path.write_bytes(_box(b"moov", _header(600, 1500))[:30])
    assert structure(path) == Structure(None, True)


def test_a_last_part_beyond_the_end_is_cut_off(tmp_path: Path) -> None:
    film = _box(b"moov", _header(600, 600)) + _box(b"mdat", bytes(100))
    (tmp_path / "film.mp4").write_bytes(film)
    assert structure(tmp_path / "film.mp4") == Structure(1.0, False)
    (tmp_path / "film.mp4").write_bytes(film[:-40])
    assert structure(tmp_path / "film.mp4") == Structure(1.0, True)


def test_edit_lists_are_taken_in() -> None:
    found = structure(MEDIA / "trim.mp4")
    assert found.seconds == pytest.approx(3.0, abs=0.01)
    assert not found.is_cut_off
