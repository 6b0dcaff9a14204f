from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sessions.schema import SessionError
from app.sessions.video_thumbnails import VideoThumbnails, cut, jpeg
from tests.feeding import write_video

_PICTURE = np.arange(100 * 200 * 3, dtype=np.uint32).reshape(100, 200, 3).astype(np.uint8)


def test_a_box_outside_of_the_picture_has_no_picture() -> None:
    assert cut(_PICTURE, (500, 500, 10, 10)) is None
    assert cut(_PICTURE, (50, 50, 0, 0)) is None


def test_a_face_is_cut_as_a_square_with_a_margin() -> None:
    face = cut(_PICTURE, (90, 40, 20, 10))
    assert face is not None
    assert face.shape == (34, 34, 3)
    np.testing.assert_array_equal(face, _PICTURE[28:62, 83:117])


def test_a_face_at_the_edge_is_cut_there() -> None:
    face = cut(_PICTURE, (0, 0, 20, 20))
    assert face is not None
    assert face.shape == (27, 27, 3)


@pytest.mark.parametrize(
    ("shape", "size"), [((300, 600), (120, 240)), ((50, 60), (50, 60)), ((1, 1000), (1, 240))]
)
def test_a_jpeg_is_small(shape: tuple[int, int], size: tuple[int, int]) -> None:
    data = jpeg(np.full((*shape, 3), 200, np.uint8), 240)
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    assert pixels.shape[:2] == size
    assert abs(int(pixels.mean()) - 200) <= 2


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
