from __future__ import annotations

from pathlib import Path
from struct import pack

import pytest

from app.sources.containers import is_cut_off
from tests.feeding import MEDIA


def _box(kind: bytes, content: bytes) -> bytes:
    return pack(">I4s", 8 + len(content), kind) + content


@pytest.mark.parametrize("content", [b"", b"no film at all", b"\0" * 64, b"\xff" * 64])
def test_what_is_no_container_is_not_cut_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "film.mp4").write_bytes(content)
    assert not is_cut_off(tmp_path / "film.mp4")
    assert not is_cut_off(tmp_path / "gone.mp4")
    assert not is_cut_off(MEDIA / "gap.webm")


@pytest.mark.parametrize("suffix", ["mp4", "MOV"])
def test_a_last_part_beyond_the_end_is_cut_off(tmp_path: Path, suffix: str) -> None:
    film = _box(b"ftyp", b"isom") + _box(b"moov", bytes(600)) + _box(b"mdat", bytes(100))
    path = tmp_path / f"film.{suffix}"
    path.write_bytes(film)
    assert not is_cut_off(path)
    path.write_bytes(film[:-40])
    assert is_cut_off(path)


def test_a_large_box_and_one_up_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    large = pack(">I4sQ", 1, b"mdat", 116) + bytes(100)
    path.write_bytes(large)
    assert not is_cut_off(path)
    path.write_bytes(large[:-1])
    assert is_cut_off(path)
    path.write_bytes(pack(">I4s", 0, b"mdat") + bytes(30))
    assert not is_cut_off(path)
