from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pandas as pd
import pytest

from app.sessions.export_video import export_video
from app.sessions.progress import Cancelled
from app.sessions.schema import SessionError
from app.sessions.store import Session
from app.sources.videos import VideoSource
from app.vision.readings import Analysis
from tests.feeding import write_clip
from tests.sessions.rows import metadata, readings, row

_FACE = (40, 30, 24, 24)


def _session(folder: Path, rows: pd.DataFrame, frames: int = 30, **changes: Any) -> Session:
    """A session with a video of `frames` pictures at 20/s, of stripes that a blur takes away."""
    picture = np.zeros((96, 128, 3), np.uint8)
    picture[:, ::4] = picture[:, 1::4] = 255
    fields = {"width": 128, "height": 96, "video": "clean", **changes}
    (folder / "session").mkdir()
    video = folder / "session" / "video.avi"
    if frames:
        write_clip(video, [picture] * frames, rate=20)
    return Session(folder / "session", metadata(**fields), rows, [], video if frames else None)


def _draw(analysis: Analysis) -> np.ndarray:
    """White, but for a black square at each face."""
    pixels = np.full_like(analysis.frame.pixels, 255)
    for face in analysis.faces:
        x, y, width, height = face.box
        cv2.rectangle(pixels, (x, y), (x + width, y + height), (0, 0, 0), -1)
    return pixels


def _pictures(path: Path) -> list[np.ndarray]:
    found = []
    with VideoSource(path) as source:
        while not source.ended:
            frame = source.read()
            assert frame is not None
            found.append(frame.pixels)
    return found


def _rows() -> pd.DataFrame:
    return readings(*(row(n / 20, box=_FACE) for n in range(10, 20)))


def test_a_session_without_video_has_none_to_export(tmp_path: Path) -> None:
    session = _session(tmp_path, readings(), frames=0, video=None)
    with pytest.raises(SessionError, match="recorded without video"):
        export_video(session, tmp_path / "out.mp4", "annotated", _draw)


def test_a_session_without_faces_gives_the_same_pictures(tmp_path: Path) -> None:
    session = _session(tmp_path, readings(), frames=5)
    export_video(session, tmp_path / "out.mp4", "blurred", _draw)
    before, after = (_pictures(path) for path in (session.video, tmp_path / "out.mp4") if path)
    assert len(before) == len(after) == 5
    assert np.abs(before[2].astype(int) - after[2]).mean() < 12


def test_the_readings_of_each_moment_are_drawn(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows())
    export_video(session, tmp_path / "out.mp4", "annotated", _draw)
    pictures = _pictures(tmp_path / "out.mp4")
    assert len(pictures) == 30
    middles = [int(pixels[42, 52].mean()) for pixels in pictures]
    # From the first reading, at 0.5 s, to half a second after the last.
    assert [n for n, gray in enumerate(middles) if gray < 100] == list(range(10, 29))
    assert min(int(pixels[10, 10].mean()) for pixels in pictures) > 200


def test_faces_are_blurred_before_they_were_known(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows(), frames=31)
    export_video(session, tmp_path / "out.mp4", "blurred", _draw)
    x, y, width, height = _FACE
    pictures = _pictures(tmp_path / "out.mp4")
    sharp = [float(p[y : y + height, x : x + width].std()) for p in pictures]
    assert max(sharp[1:29]) < 60 < sharp[30]
    assert min(float(p[:, 90:].std()) for p in pictures) > 90


def test_who_is_hidden_and_how_can_be_chosen(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows(), frames=20)
    export_video(session, tmp_path / "out.mp4", "solid", _draw, hidden={1})
    export_video(session, tmp_path / "seen.mp4", "solid", _draw, hidden={2})
    x, y, width, height = _FACE
    shown = (_pictures(tmp_path / name)[12] for name in ("out.mp4", "seen.mp4"))
    hidden, seen = (float(p[y : y + height, x : x + width].std()) for p in shown)
    assert hidden < 5
    assert seen > 60
    with pytest.raises(ValueError, match="glitter"):
        export_video(session, tmp_path / "out.mp4", "glitter", _draw)


def test_times_are_kept(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows(), frames=41)
    export_video(session, tmp_path / "out.mp4", "annotated", _draw)
    with VideoSource(tmp_path / "out.mp4") as source:
        assert source.duration == pytest.approx(41 / 20)


def test_drawing_twice_is_refused(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows(), video="annotated")
    with pytest.raises(SessionError, match="already has its readings drawn in"):
        export_video(session, tmp_path / "out.mp4", "annotated", _draw)
    export_video(session, tmp_path / "out.mp4", "blurred", _draw)
    assert len(_pictures(tmp_path / "out.mp4")) == 30


def test_called_off_it_leaves_nothing(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows(), frames=50)
    told: list[float] = []

    def call_off(done: float) -> None:
        told.append(done)
        if done > 0.5:
            raise Cancelled

    (tmp_path / "out.mp4").write_text("old")
    with pytest.raises(Cancelled):
        export_video(session, tmp_path / "out.mp4", "blurred", _draw, call_off)
    assert told == pytest.approx([0.0, 0.4, 0.8])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mp4", "session"]
    assert (tmp_path / "out.mp4").read_text() == "old"


def test_a_video_that_is_gone_or_damaged_is_told(tmp_path: Path) -> None:
    session = _session(tmp_path, _rows())
    assert session.video is not None
    session.video.write_bytes(b"no video")
    with pytest.raises(SessionError, match=r"video\.avi has no frame that can be read"):
        export_video(session, tmp_path / "out.mp4", "blurred", _draw)
    session.video.unlink()
    with pytest.raises(SessionError, match="There is no file"):
        export_video(session, tmp_path / "out.mp4", "blurred", _draw)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(SessionError):
        export_video(_session(tmp_path, _rows()), tmp_path / "gone" / "out.mp4", "blurred", _draw)


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Unix can")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    import resource

    session = _session(tmp_path, _rows(), frames=60)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, limits[1]))
    try:
        with pytest.raises(SessionError, match="could not be written completely"):
            export_video(session, tmp_path / "out.mp4", "blurred", _draw)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert [path.name for path in tmp_path.iterdir()] == ["session"]
