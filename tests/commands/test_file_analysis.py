from __future__ import annotations

import csv
import io
import json
import os
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.commands.file_analysis import (
    AnnotatedPictures,
    CsvRows,
    JsonRows,
    analyze_file,
    columns,
    find_files,
    rows,
)
from app.sources.open import SourceError, read_picture, write_picture
from app.vision.pipeline import Analyzer
from app.vision.readings import Analysis, Face, Frame
from tests.feeding import DEMO, MEDIA, write_clip

PLACE = ["file", "frame", "time", "track", "x", "y", "width", "height", "emotion", "certain"]
EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")


@pytest.fixture
def clip(tmp_path: Path, demo_pixels: np.ndarray) -> Path:
    """The bundled face, 2 seconds at 15 frames a second."""
    return write_clip(tmp_path / "clip.avi", [demo_pixels[:240, 60:380]] * 30, rate=15)


def _analysis(*faces: Face, number: int = 3, still: bool = False) -> Analysis:
    frame = Frame(np.zeros((20, 30, 3), np.uint8), number, number / 30, 0.0, still)
    return Analysis(frame, faces, EMOTIONS, {})


def _face(track: int = 1) -> Face:
    probabilities = np.array([0.1, 0.05, 0.05, 0.5, 0.1, 0.1, 0.1], np.float32)
    return Face(track, (4, 5, 60, 70), probabilities, "happy", True)


def _blank(analysis: Analysis) -> np.ndarray:
    return analysis.frame.pixels


def test_nothing_to_find(tmp_path: Path) -> None:
    assert find_files([]) == []
    assert find_files([tmp_path]) == []


def test_files_are_found_in_folders_by_name(tmp_path: Path) -> None:
    names = ["b.JPG", "a.png", "notes.txt", "inner/Ünïcode.mp4", "inner/c.webp", "data.csv"]
    (tmp_path / "inner").mkdir()
    (tmp_path / "album.jpg").mkdir()
    for name in names:
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert sorted(found) == ["a.png", "b.JPG", "inner/c.webp", "inner/Ünïcode.mp4"]
    assert found == [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]


def test_files_named_are_taken_as_they_are(tmp_path: Path) -> None:
    named = [tmp_path / "missing.jpg", tmp_path / "notes.txt"]
    assert find_files(named) == named


def test_a_name_too_long_is_no_folder(analyzer: Analyzer) -> None:
    path = Path("a" * 300 + ".jpg")
    assert find_files([path]) == [path]
    with pytest.raises(SourceError, match="There is no file"):
        next(analyze_file(path, analyzer))


def test_a_closed_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its names can be read, and nothing about them; root could read all, so it is not real."""
    (tmp_path / "a.jpg").touch()
    stat = os.stat

    def closed(path: Any, **options: Any) -> os.stat_result:
        if str(path).endswith("a.jpg"):
            raise PermissionError(13, "Permission denied")
        return stat(path, **options)

    monkeypatch.setattr(os, "stat", closed)
    assert find_files([tmp_path]) == []
    assert find_files([tmp_path / "a.jpg"]) == [tmp_path / "a.jpg"]


def test_columns() -> None:
    assert columns(EMOTIONS) == [*PLACE, *EMOTIONS, "roll", "turn", "quality", "problem"]


def test_a_frame_without_faces_has_no_rows() -> None:
    assert list(rows("a.jpg", _analysis())) == []


def test_a_row_for_each_face() -> None:
    first, second = rows("a.jpg", _analysis(_face(1), _face(7)))
    assert list(first) == columns(EMOTIONS)
    assert list(first.values())[:10] == ["a.jpg", 3, 0.1, 1, 4, 5, 60, 70, "happy", True]
    assert [first[emotion] for emotion in EMOTIONS] == [0.1, 0.05, 0.05, 0.5, 0.1, 0.1, 0.1]
    assert second == first | {"track": 7}


@pytest.mark.parametrize("count", [0, 1, 3])
def test_csv_and_json_agree(count: int) -> None:
    written = [row for track in range(count) for row in rows('ä, "b".jpg', _analysis(_face(track)))]
    as_csv, as_json = io.StringIO(newline=""), io.StringIO()
    for writer in (CsvRows(as_csv, EMOTIONS), JsonRows(as_json)):
        for row in written:
            writer.add(row)
        writer.finish()
    assert json.loads(as_json.getvalue()) == written
    as_csv.seek(0)
    reader = csv.DictReader(as_csv)
    assert reader.fieldnames == columns(EMOTIONS)
    assert list(reader) == [{name: str(value) for name, value in row.items()} for row in written]


def test_rows_are_written_at_once() -> None:
    file = io.StringIO()
    writer = CsvRows(file, EMOTIONS)
    for row in rows("a.jpg", _analysis(_face())):
        writer.add(row)
        assert file.getvalue().count("\n") == 2


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


def test_annotated_pictures_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    names = [
        pictures.save(Path(path), _analysis(still=True)).name
        for path in ("one/a.jpg", "two/a.jpg", "two/a.png", "two/a-2.jpg", "three/A.jpg", "b.jpg")
    ]
    assert len({name.casefold() for name in names}) == 6, names
    assert names[0] == "a.png"
    assert names[-1] == "b.png"
    assert {path.name for path in tmp_path.iterdir()} == set(names)


def test_annotated_frames_have_their_number(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path, _blank)
    clip = Path("one/clip.mp4")
    names = [pictures.save(clip, _analysis(number=number)).name for number in (0, 12)]
    names.append(pictures.save(Path("two/clip.mp4"), _analysis(number=12)).name)
    assert names == ["clip_000000.png", "clip_000012.png", "clip-2_000012.png"]


def test_an_annotated_picture_that_cannot_be_saved(tmp_path: Path) -> None:
    pictures = AnnotatedPictures(tmp_path / "nowhere", _blank)
    with pytest.raises(SourceError, match="cannot be saved"):
        pictures.save(Path("a.jpg"), _analysis(still=True))


def test_a_picture_under_any_name(analyzer: Analyzer, tmp_path: Path) -> None:
    path = tmp_path / "Żółć 顔 😀" / "élève.png"
    path.parent.mkdir()
    write_picture(path, read_picture(DEMO)[:240, 60:380])
    assert find_files([tmp_path]) == [path]
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
