from __future__ import annotations

from pathlib import Path

import pytest

from app.sessions.schema import SessionError
from app.sessions.video_thumbnails import VideoThumbnails
from tests.feeding import write_video


def test_pictures_come_from_the_moment_of_the_video(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", frames=20, rate=10)
    pictures = VideoThumbnails(video, (128, 96))  # twice the size of the video
    late = pictures.face(1.5, (40, 40, 20, 20))
    early = pictures.face(0.3, (40, 40, 20, 20))
    pictures.close()
    assert late is not None
    assert early is not None
    assert late.shape == (18, 18, 3)
    assert late.mean() == pytest.approx(15 * 8, abs=3)
    assert early.mean() == pytest.approx(3 * 8, abs=3)


def test_a_moment_after_the_end_has_no_picture_or_the_last(tmp_path: Path) -> None:
    pictures = VideoThumbnails(write_video(tmp_path / "video.avi", frames=5, rate=10), (64, 48))
    face = pictures.face(60.0, (10, 10, 20, 20))
    assert face is None or face.mean() == pytest.approx(4 * 8, abs=3)
    pictures.close()


def test_a_damaged_video_is_told(tmp_path: Path) -> None:
    (tmp_path / "video.mp4").write_bytes(b"no video")
    with pytest.raises(SessionError, match=r"video\.mp4"):
        VideoThumbnails(tmp_path / "video.mp4", (64, 48))


def test_a_look_is_a_gray_crop(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", frames=20, rate=10)
    pictures = VideoThumbnails(video, (128, 96))
    crop = pictures.look(1.5, (40, 40, 20, 20), 30.0)
    pictures.close()
    assert crop is not None
    assert (crop.shape, str(crop.dtype)) == ((48, 48), "uint8")
    assert crop.mean() == pytest.approx(15 * 8, abs=3)
