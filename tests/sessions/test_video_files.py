from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from app.sessions import video_files
from app.sessions.schema import VIDEO, SessionError
from app.sessions.video_files import RECORDED, check_path, finish_video, thumbnail, video_of
from app.sessions.video_writer import VideoFile
from tests.sessions.recording import pictures, wall


def write_recorded(folder: Path, seconds: float, width: int = 64, height: int = 48) -> Path:
    """The AVI of a recording, which gets brighter."""
    video = VideoFile(folder / RECORDED, between=lambda: None)
    for number in range(round(20 * seconds)):
        level = min(40 + 4 * number, 250)
        video.show(number / 20, lambda level=level: wall(level, width, height))  # type: ignore[misc]
    video.hold(seconds)
    video.close()
    return folder / RECORDED


def test_a_folder_without_video(tmp_path: Path) -> None:
    finish_video(tmp_path)
    assert video_of(tmp_path) is None
    assert thumbnail(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_the_video_becomes_an_mp4_without_loss(tmp_path: Path) -> None:
    before = pictures(write_recorded(tmp_path, 2.0))
    assert video_of(tmp_path) == tmp_path / RECORDED
    finish_video(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [VIDEO]
    assert video_of(tmp_path) == tmp_path / VIDEO
    after = pictures(tmp_path / VIDEO)
    assert len(before) == 40
    assert np.array_equal(before, after)


def test_a_video_cut_short_becomes_an_mp4_of_what_is_there(tmp_path: Path) -> None:
    path = write_recorded(tmp_path, 5.0)
    before = pictures(path)
    data = path.read_bytes()
    path.write_bytes(data[: 3 * len(data) // 4])
    finish_video(tmp_path)
    after = pictures(tmp_path / VIDEO)
    assert 20 < len(after) < len(before)
    assert np.array_equal(before[: len(after)], after)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"no video at all" * 1000])
def test_what_is_no_video_is_left_as_it_is(tmp_path: Path, data: bytes) -> None:
    (tmp_path / RECORDED).write_bytes(data)
    finish_video(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [RECORDED]
    assert (tmp_path / RECORDED).read_bytes() == data
    assert thumbnail(tmp_path) is None


def test_without_room_for_a_copy_the_avi_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = pictures(write_recorded(tmp_path, 1.0))
    monkeypatch.setattr(video_files, "RESERVE", 1 << 62)
    finish_video(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [RECORDED]
    assert len(pictures(tmp_path / RECORDED)) == len(before)


def test_half_a_copy_of_an_earlier_try_is_replaced(tmp_path: Path) -> None:
    write_recorded(tmp_path, 1.0)
    (tmp_path / "video.part.mp4").write_bytes(b"half")
    finish_video(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [VIDEO]


@pytest.mark.parametrize(
    ("size", "shape"), [((320, 180), (90, 160)), ((180, 180), (90, 90)), ((400, 50), (20, 160))]
)
def test_the_thumbnail_keeps_the_video_s_shape(
    tmp_path: Path, size: tuple[int, int], shape: tuple[int, int]
) -> None:
    write_recorded(tmp_path, 1.0, *size)
    small = thumbnail(tmp_path)
    assert small is not None
    assert (small.shape, small.dtype) == ((*shape, 3), np.uint8)
    assert abs(small.mean() - (40 + 4 * 10)) < 10


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    folder.mkdir()
    with pytest.raises(SessionError, match=r"its name is not valid text\. Rename the folder"):
        check_path(folder)
    check_path(tmp_path)
    (folder / RECORDED).write_bytes(write_recorded(tmp_path, 0.5).read_bytes())
    finish_video(folder)
    assert [path.name for path in folder.iterdir()] == [RECORDED]
    assert thumbnail(folder) is None
