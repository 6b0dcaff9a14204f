from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.sessions.schema import Film, SessionError
from app.sessions.store import load
from app.sessions.video_thumbnails import VideoThumbnails, thumbnails_of
from app.sources.videos import VideoSource
from tests.feeding import write_video
from tests.gui.recorded import save_session


def test_pictures_come_from_the_moment_of_the_video(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", frames=20, rate=10)
    pictures = VideoThumbnails(VideoSource(video), (128, 96))  # twice the size of the video
    late = pictures.face(1.5, (40, 40, 20, 20))
    early = pictures.face(0.3, (40, 40, 20, 20))
    pictures.close()
    assert late is not None
    assert early is not None
    assert late.shape == (18, 18, 3)
    assert late.mean() == pytest.approx(15 * 8, abs=3)
    assert early.mean() == pytest.approx(3 * 8, abs=3)


def test_a_moment_after_the_end_has_no_picture_or_the_last(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", frames=5, rate=10)
    pictures = VideoThumbnails(VideoSource(video), (64, 48))
    face = pictures.face(60.0, (10, 10, 20, 20))
    assert face is None or face.mean() == pytest.approx(4 * 8, abs=3)
    pictures.close()


def test_a_session_without_pictures_has_none(tmp_path: Path) -> None:
    gone = Film(str(tmp_path / "gone.avi"))
    cases: list[dict[str, Any]] = [{}, {"film": gone, "film_time": True}]
    for number, changes in enumerate(cases):
        session = load(save_session(tmp_path / str(number), **changes))
        assert thumbnails_of(session) is None


def test_they_come_from_the_film_whose_times_the_session_has(tmp_path: Path) -> None:
    film = Film(str(write_video(tmp_path / "film.avi", frames=20, rate=10)))
    assert thumbnails_of(load(save_session(tmp_path / "played", film=film))) is None
    session = load(save_session(tmp_path / "made", film=film, film_time=True))
    pictures = thumbnails_of(session)
    assert pictures is not None
    face = pictures.face(1.5, (20, 20, 10, 10))
    pictures.close()
    assert face is not None
    assert face.mean() == pytest.approx(15 * 8, abs=3)


def test_a_damaged_video_is_told(tmp_path: Path) -> None:
    folder = save_session(tmp_path / "session", frames=5)
    session = load(folder)
    (folder / "video.avi").write_bytes(b"no video")
    with pytest.raises(SessionError, match=r"video\.avi"):
        thumbnails_of(session)


def test_a_look_is_a_gray_crop(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", frames=20, rate=10)
    pictures = VideoThumbnails(VideoSource(video), (128, 96))
    crop = pictures.look(1.5, (40, 40, 20, 20), 30.0)
    pictures.close()
    assert crop is not None
    assert (crop.shape, str(crop.dtype)) == ((48, 48), "uint8")
    assert crop.mean() == pytest.approx(15 * 8, abs=3)
