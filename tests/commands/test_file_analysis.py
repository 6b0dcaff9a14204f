from __future__ import annotations

import weakref
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.commands.file_analysis import analyze_file
from app.commands.file_search import find_files
from app.commands.rows import rows
from app.sources.open import SourceError, read_picture, write_picture
from app.vision.pipeline import Analyzer
from tests.feeding import DEMO, MEDIA, write_clip


@pytest.fixture
def clip(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """The bundled face, 2 seconds at 15 frames a second."""
    return write_clip(tmp_path / "clip.avi", [demo_pixels[:240, 60:380]] * 30, rate=15)


def test_a_name_too_long_is_no_folder(analyzer: Analyzer) -> None:
    path = Path("a" * 300 + ".jpg")
    assert find_files([path])[0] == [path]
    with pytest.raises(SourceError, match="There is no file"):
        next(analyze_file(path, analyzer))


def test_a_picture_stands_for_itself(analyzer: Analyzer) -> None:
    (analysis,) = analyze_file(DEMO, analyzer, every=5.0)
    assert [face.emotion for face in analysis.faces] == ["happy"]


def test_files_do_not_know_of_each_other(analyzer: Analyzer, clip: Path) -> None:
    for _ in range(2):
        analyses = list(analyze_file(clip, analyzer))
        assert [len(analysis.faces) for analysis in analyses] == [1] * 30
        assert {face.track for analysis in analyses for face in analysis.faces} == {1}


def test_a_film_of_one_frame_is_read_like_a_picture(
    analyzer: Analyzer, tmp_path: Path, demo_pixels: np.ndarray
) -> None:
    short = write_clip(tmp_path / "short.avi", [demo_pixels[:240, 60:380]])
    for _ in range(2):
        (analysis,) = analyze_file(short, analyzer)
        assert [face.track for face in analysis.faces] == [1]


def test_frames_have_number_and_time(analyzer: Analyzer, clip: Path) -> None:
    analyses = list(analyze_file(clip, analyzer))
    assert [analysis.frame.number for analysis in analyses] == list(range(30))
    times = [analysis.frame.time for analysis in analyses]
    np.testing.assert_allclose(times, np.arange(30) / 15, atol=1e-3)


@pytest.mark.parametrize(
    ("every", "times"),
    [(0.5, [2 / 15, 8 / 15, 1.0, 1.6]), (1.0, [2 / 15, 1.0]), (60.0, [2 / 15])],
)
def test_every_thins(analyzer: Analyzer, clip: Path, every: float, times: list[float]) -> None:
    """The first as soon as a face can be confirmed, then one in each `every` seconds."""
    analyses = list(analyze_file(clip, analyzer, every))
    found = [analysis.frame.time for analysis in analyses]
    np.testing.assert_allclose(found, times, atol=0.07)
    assert all(len(analysis.faces) == 1 for analysis in analyses)


def test_progress_is_told(analyzer: Analyzer, clip: Path) -> None:
    told: list[float] = []
    list(analyze_file(clip, analyzer, report=told.append))
    assert told == sorted(told)
    assert told[0] == 0
    assert 0.9 < told[-1] <= 1
    assert len(told) == 30


@pytest.mark.parametrize(
    "spec", ["0", "Integrated Camera", "/dev/video0", "http://localhost/a.jpg"]
)
def test_what_is_no_file_is_not_opened(analyzer: Analyzer, spec: str) -> None:
    """Least of all a camera, which would never end."""
    with pytest.raises(SourceError, match="There is no file"):
        next(analyze_file(Path(spec), analyzer))


def test_frames_are_not_kept(analyzer: Analyzer, tmp_path: Path) -> None:
    wall = np.full((48, 64, 3), 128, np.uint8)
    path = write_clip(tmp_path / "long.avi", (wall for _ in range(300)))
    seen: list[weakref.ref[np.ndarray]] = []
    for analysis in analyze_file(path, analyzer):
        seen.append(weakref.ref(analysis.frame.pixels))
        assert sum(pixels() is not None for pixels in seen[-20:]) <= 3
    assert len(seen) == 300
    assert sum(pixels() is not None for pixels in seen) <= 3


@pytest.mark.parametrize("every", [0.0, 5.0])
def test_each_page_of_a_tiff_is_read_for_itself(
    analyzer: Analyzer, tmp_path: Path, every: float
) -> None:
    path = tmp_path / "scan.tif"
    face = read_picture(DEMO)[:240, 60:380]
    blank = np.full_like(face, 200)
    path.write_bytes(cv2.imencodemulti(".tif", [face, blank, face])[1].tobytes())
    pages = list(analyze_file(path, analyzer, every))
    assert [analysis.frame.number for analysis in pages] == [0, 1, 2]
    assert [len(analysis.faces) for analysis in pages] == [1, 0, 1]


def test_a_face_that_is_transparent_is_not_read(analyzer: Analyzer, tmp_path: Path) -> None:
    path = tmp_path / "hidden.png"
    face = read_picture(DEMO)[:240, 60:380]
    for alpha, faces in ((255, 1), (0, 0)):
        layers = np.dstack([face, np.full(face.shape[:2], alpha, np.uint8)])
        path.write_bytes(cv2.imencode(".png", layers)[1].tobytes())
        (analysis,) = analyze_file(path, analyzer)
        assert len(analysis.faces) == faces


def test_a_picture_under_any_name(analyzer: Analyzer, tmp_path: Path) -> None:
    path = tmp_path / "Żółć 顔 😀" / "élève.png"
    path.parent.mkdir()
    write_picture(path, read_picture(DEMO)[:240, 60:380])
    assert find_files([tmp_path])[0] == [path]
    (analysis,) = analyze_file(path, analyzer)
    assert len(analysis.faces) == 1


def _spans(analyzer: Analyzer, name: str) -> dict[int, tuple[float, float]]:
    """By track, from when to when it has rows."""
    times: dict[int, list[float]] = {}
    for analysis in analyze_file(MEDIA / name, analyzer):
        for row in rows(name, analysis):
            times.setdefault(row["track"], []).append(row["time"])
    return {track: (min(each), max(each)) for track, each in times.items()}


def test_people_before_and_after_a_gap_are_two(analyzer: Analyzer) -> None:
    assert _spans(analyzer, "ids.mp4") == {
        1: (0.0, pytest.approx(2.967, abs=0.01)),
        2: (8.0, pytest.approx(10.967, abs=0.01)),
    }


def test_people_before_and_after_a_cut_are_two(analyzer: Analyzer) -> None:
    assert _spans(analyzer, "cut.mp4") == {
        1: (0.0, pytest.approx(2.967, abs=0.01)),
        2: (3.0, pytest.approx(5.967, abs=0.01)),
    }


def test_a_face_that_is_gone_has_no_rows(analyzer: Analyzer) -> None:
    assert _spans(analyzer, "ghost.mp4") == {1: (0.0, pytest.approx(1.967, abs=0.01))}


def test_an_interlaced_film_has_a_face_in_each_frame(analyzer: Analyzer) -> None:
    analyses = list(analyze_file(MEDIA / "int.mp4", analyzer))
    assert len(analyses) == 100
    assert sum(len(analysis.faces) for analysis in analyses) >= 99


def test_the_default_stream_is_read_and_the_other_named(analyzer: Analyzer) -> None:
    told: list[str] = []
    analyses = list(analyze_file(MEDIA / "two.mp4", analyzer, every=1.0, tell=told.append))
    assert [len(analysis.faces) for analysis in analyses] == [1] * 10
    assert told == [
        "two.mp4 holds 2 videos. Shown is 2: 640x480, 30 frames/s. "
        "Not shown: 1: 640x360, 5 frames/s. --stream chooses."
    ]
    told.clear()
    analyses = list(analyze_file(MEDIA / "two.mp4", analyzer, tell=told.append, stream=1))
    assert len(analyses) == 50
    assert not any(analysis.faces for analysis in analyses)
    assert told == []
    with pytest.raises(SourceError, match="no video stream 3"):
        list(analyze_file(MEDIA / "two.mp4", analyzer, stream=3))
