from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sessions.schema import SessionError
from app.sessions.video_files import RECORDED
from app.sessions.video_writer import RATE, VideoFile, VideoRecorder
from app.vision.readings import Analysis
from tests.sessions.recording import analysis, face, pictures, wall


def nothing() -> None:
    """What need not be done between two pictures."""


def levels(path: Path) -> list[int]:
    """The mean gray of each picture, to the nearest ten."""
    return [10 * round(float(pixels.mean()) / 10) for pixels in pictures(path)]


def test_without_pictures_there_is_no_file(tmp_path: Path) -> None:
    video = VideoFile(tmp_path / "v.avi", nothing)
    video.hold(10.0)
    video.close()
    assert list(tmp_path.iterdir()) == []


def test_each_picture_is_shown_until_the_next(tmp_path: Path) -> None:
    video = VideoFile(tmp_path / "v.avi", nothing)
    for seconds, level in ((0.0, 50), (0.15, 100), (0.5, 200)):
        video.show(seconds, lambda level=level: wall(level))  # type: ignore[misc]
    video.hold(0.6)
    video.close()
    assert levels(tmp_path / "v.avi") == [50] * 3 + [100] * 7 + [200] * 2


def test_a_picture_that_is_never_seen_is_not_drawn(tmp_path: Path) -> None:
    drawn: list[int] = []

    def draw(number: int) -> np.ndarray:
        drawn.append(number)
        return wall()

    video = VideoFile(tmp_path / "v.avi", nothing)
    for number in range(100):
        video.show(number / 100, lambda number=number: draw(number))  # type: ignore[misc]
    video.hold(1.0)
    video.close()
    assert drawn == list(range(4, 100, 5))
    assert len(pictures(tmp_path / "v.avi")) == RATE


def test_other_sizes_are_fitted_into_the_first_with_bars(tmp_path: Path) -> None:
    video = VideoFile(tmp_path / "v.avi", nothing)
    video.show(0.0, lambda: wall(100, 65, 49))
    video.show(0.05, lambda: wall(200, 64, 24))
    video.show(0.1, lambda: wall(200, 240, 480))
    video.hold(0.15)
    video.close()
    first, wide, tall = pictures(tmp_path / "v.avi")
    assert first.shape == wide.shape == tall.shape == (48, 64, 3)
    assert abs(wide[20:28].mean() - 200) < 10
    assert max(wide[:8].mean(), wide[-8:].mean()) < 20
    assert abs(tall[:, 26:38].mean() - 200) < 10
    assert max(tall[:, :14].mean(), tall[:, -14:].mean()) < 20


def test_very_large_pictures_are_made_smaller(tmp_path: Path) -> None:
    video = VideoFile(tmp_path / "v.avi", nothing)
    video.show(0.0, lambda: wall(100, 3840, 2160))
    video.hold(0.05)
    video.close()
    assert [pixels.shape for pixels in pictures(tmp_path / "v.avi")] == [(1080, 1920, 3)]


def test_a_video_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    video = VideoFile(tmp_path / "none" / "v.avi", nothing)
    video.show(0.0, wall)
    with pytest.raises(SessionError, match="No video can be written here"):
        video.hold(0.1)


def test_catching_up_keeps_nothing_else_waiting(tmp_path: Path) -> None:
    turns: list[None] = []
    video = VideoFile(tmp_path / "v.avi", lambda: turns.append(None))
    video.show(0.0, wall)
    video.hold(2.0)
    video.close()
    assert len(turns) == 2 * RATE


def recorded(folder: Path, kind: str, *analyses: Analysis, end: float) -> list[np.ndarray]:
    video = VideoRecorder(folder, kind, lambda a: 255 - a.frame.pixels, nothing)
    for one in analyses:
        video.add(one.frame.captured, one)
        video.advance(one.frame.captured)
    video.finish(end)
    return pictures(folder / RECORDED)


@pytest.mark.parametrize(("kind", "level"), [("clean", 50), ("annotated", 205)])
def test_clean_and_annotated_pictures(tmp_path: Path, kind: str, level: int) -> None:
    shown = recorded(tmp_path, kind, analysis(0, pixels=wall(50)), end=1.0)
    assert len(shown) == RATE + 1
    assert abs(shown[-1].mean() - level) < 5


def test_an_annotated_video_needs_what_draws_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs a draw function"):
        VideoRecorder(tmp_path, "annotated", None, nothing)


def test_a_pause_is_filled_while_it_lasts(tmp_path: Path) -> None:
    turns: list[None] = []
    video = VideoRecorder(tmp_path, "clean", None, lambda: turns.append(None))
    video.add(0.0, analysis(0))
    written = []
    for now in (0.0, 0.5, 1.0, 10.0):
        video.advance(now)
        written.append(len(turns))
    video.finish(10.0)
    # The last 0.2 seconds are left to a frame that may still come.
    assert written == [0, 6, 16, 196]
    assert len(pictures(tmp_path / RECORDED)) == 10 * RATE + 1


@pytest.mark.parametrize("seen", [0, 3, 9])
def test_a_face_is_blurred_half_a_second_before_and_after_it_is_known(
    tmp_path: Path, seen: int
) -> None:
    checks = np.indices((96, 128)).sum(axis=0) // 4 % 2 * 255
    pixels = np.repeat(checks[..., None], 3, axis=2).astype(np.uint8)
    one = face(box=(40, 30, 30, 30))
    shown = recorded(
        tmp_path,
        "blurred",
        *(analysis(n, *[one] * (n == seen), captured=n / 10, pixels=pixels) for n in range(15)),
        end=1.45,
    )
    assert len(shown) == 1.5 * RATE
    contrast = [float(pixels[35:55, 45:65].std()) for pixels in shown]
    bare = [n for n, value in enumerate(contrast) if value > 80]
    first, last = max(0, 2 * (seen - 5)), 2 * (seen + 5) + 1
    assert bare == [n for n in range(len(shown)) if not first <= n <= last]
    assert min(float(pixels[:10, :20].std()) for pixels in shown) > 80


def test_a_moving_face_is_blurred_all_along_its_way(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 2, (96, 256, 1), dtype=np.uint8) * 255
    pixels = np.repeat(np.kron(noise[::8, ::8, 0], np.ones((8, 8), np.uint8))[..., None], 3, 2)
    faces = [face(box=(10 + 40 * n, 30, 30, 30)) for n in range(5)]
    shown = recorded(
        tmp_path,
        "blurred",
        *(analysis(n, faces[n], captured=n / 10, pixels=pixels) for n in range(5)),
        end=0.5,
    )
    for number in range(5):
        x = 10 + 40 * number
        assert shown[2 * number][30:60, x : x + 30].std() < 50
