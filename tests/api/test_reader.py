from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pandas as pd
import pytest
from PIL import Image

from app import ImageError, Reader, SourceError
from app.__main__ import main
from app.api import reader as module
from app.api.faces import Faces
from tests.feeding import DEMO, DEMO_FACE, EMOTIONS, MEDIA
from tests.mjpeg_server import MjpegServer


def _same(one: Faces, other: Faces) -> bool:
    """Whether both say the same, wherever it was read."""
    return [{**row, "file": ""} for row in one.rows] == [{**row, "file": ""} for row in other.rows]


def test_no_face(reader: Reader) -> None:
    for shape in ((1, 1), (1, 400), (400, 1, 3), (30, 30, 4), (480, 640)):
        faces = reader.read(np.full(shape, 90, np.uint8))
        assert (len(faces), faces.file, faces.frame, faces.time) == (0, "", 0, 0.0)


def test_a_picture_is_read(reader: Reader) -> None:
    assert reader.emotions == EMOTIONS
    (face,) = faces = reader.read(DEMO)
    assert (face.emotion, face.certain, faces.file) == ("happy", True, str(DEMO))
    assert face.box == pytest.approx(DEMO_FACE, abs=25)
    assert max(face.probabilities, key=lambda name: face.probabilities[name]) == "happy"
    assert _same(faces, reader.read(str(DEMO)))


def test_the_same_picture_however_it_is_given(reader: Reader, demo_pixels: np.ndarray) -> None:
    from_file = reader.read(DEMO)
    rgb = np.ascontiguousarray(demo_pixels[..., ::-1])
    given = [rgb, rgb / 255, rgb.astype(np.uint16) * 257, np.dstack([rgb, rgb[..., 0] * 0 + 255])]
    for image in given:
        assert _same(reader.read(image), from_file), (image.dtype, image.shape)
    assert _same(reader.read(demo_pixels, bgr=True), from_file)
    gray = reader.read(cv2.cvtColor(demo_pixels, cv2.COLOR_BGR2GRAY))
    assert [face.emotion for face in gray] == ["happy"]


def test_a_pil_image_is_read_as_its_file_is(
    reader: Reader, tmp_path: Path, portrait: np.ndarray
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 8  # the camera was turned
    path = tmp_path / "turned.png"
    Image.fromarray(np.rot90(portrait[..., ::-1], 3)).save(path, exif=exif)
    with Image.open(path) as image:
        faces = reader.read(image)
    assert len(faces) == 1
    assert _same(faces, reader.read(path))


def test_the_given_pixels_are_left_alone_and_not_kept(reader: Reader, portrait: np.ndarray) -> None:
    given = portrait.copy()
    faces = reader.read(given, bgr=True)
    np.testing.assert_array_equal(given, portrait)
    kept = weakref.ref(given)
    del given
    assert (len(faces), kept()) == (1, None)


def test_what_cannot_be_read_is_said(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is no file"):
        reader.read(tmp_path / "none.jpg")
    with pytest.raises(SourceError, match="There is no file 0"):
        reader.read("0")  # and no camera is opened
    with pytest.raises(SourceError, match="is a folder"):
        reader.read(tmp_path)
    with pytest.raises(ImageError, match="goes up to 255"):
        reader.read(np.full((9, 9), 255.0))
    (tmp_path / "bad.jpg").write_bytes(b"no picture")
    with pytest.raises(SourceError, match=r"bad\.jpg is not a picture"):
        reader.read(tmp_path / "bad.jpg")


def test_a_film_or_several_pages_are_no_picture(
    reader: Reader, tmp_path: Path, film: Path, portrait: np.ndarray
) -> None:
    pages = tmp_path / "pages.tif"
    pages.write_bytes(cv2.imencodemulti(".tif", [portrait, portrait])[1].tobytes())
    for path in (film, pages):
        with pytest.raises(SourceError, match=r"Read it with video\(\)"):
            reader.read(path)
    assert [len(faces) for faces in reader.video(pages)] == [1, 1]


def test_a_film_is_read_frame_by_frame(reader: Reader, film: Path) -> None:
    faces = list(reader.video(film))
    assert [one.frame for one in faces] == list(range(15))
    assert [one.time for one in faces] == pytest.approx([n / 10 for n in range(15)], abs=0.01)
    assert [len(one) for one in faces] == [1] * 10 + [0] * 5
    assert {face.track for one in faces for face in one} == {1}


@pytest.mark.parametrize("every", [None, 0.4])
def test_a_film_s_table_is_that_of_analyze(
    reader: Reader, film: Path, tmp_path: Path, every: float | None
) -> None:
    words = ["analyze", str(film), "--csv", str(tmp_path / "t.csv")]
    assert main([*words, "--every", str(every)] if every else words) == 0
    stored = pd.read_csv(tmp_path / "t.csv", keep_default_na=False)
    table = reader.video(film, every).to_frame()
    assert len(table) == (10 if every is None else 3)
    pd.testing.assert_frame_equal(table, stored, check_dtype=False)


def test_a_picture_is_a_film_of_one_frame(reader: Reader) -> None:
    (faces,) = reader.video(DEMO, every=5)
    assert _same(faces, reader.read(DEMO))


def test_a_film_that_is_not_there_is_said_at_once(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="There is no file"):
        reader.video(tmp_path / "none.mp4")
    (tmp_path / "bad.mp4").write_bytes(b"no film")
    with pytest.raises(SourceError, match=r"bad\.mp4"):
        reader.video(tmp_path / "bad.mp4").to_frame()


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_seconds_that_are_none_are_refused(reader: Reader, seconds: float) -> None:
    with pytest.raises(ValueError, match="every is a number of seconds, 0 or more"):
        reader.video(DEMO, seconds)
    with pytest.raises(ValueError, match="seconds is a number of seconds, 0 or more"):
        reader.camera(seconds=seconds)


def test_a_film_that_breaks_off_is_read_and_warned_of(
    reader: Reader, tmp_path: Path, film: Path
) -> None:
    path = tmp_path / "broken.avi"
    path.write_bytes(film.read_bytes()[: film.stat().st_size // 3])
    with pytest.warns(UserWarning, match="broken.avi ends after") as told:
        faces = list(reader.video(path))
    assert 0 < len(faces) < 15
    assert told[0].filename == __file__


def test_of_several_videos_in_a_file_one_is_chosen(reader: Reader) -> None:
    with pytest.warns(UserWarning, match=r"Not shown: 1: 640x360.* stream=N chooses\.$"):
        assert [len(faces) for faces in reader.video(MEDIA / "two.mp4", every=5)] == [1, 1]
    faces = list(reader.video(MEDIA / "two.mp4", every=5, stream=1))
    assert [len(one) for one in faces] == [0, 0]


def test_films_and_pictures_are_read_side_by_side(
    reader: Reader, film: Path, portrait: np.ndarray
) -> None:
    """Each film has tracks of its own."""
    alone = list(reader.video(film))
    together = zip(alone, reader.video(film), reader.video(film), strict=True)
    for number, (expected, one, other) in enumerate(together):
        if number % 5 == 0:
            assert [face.emotion for face in reader.read(portrait, bgr=True)] == ["happy"]
        assert _same(one, expected)
        assert _same(other, expected)


def test_what_was_broken_off_begins_anew(reader: Reader, film: Path) -> None:
    (first,) = islice(reader.video(film), 1)
    assert _same(first, next(iter(reader.video(film))))


def test_one_reader_serves_several_threads(reader: Reader, film: Path) -> None:
    """All at once, and each gets what it would get alone."""
    picture, frames = reader.read(DEMO), list(reader.video(film))
    together = threading.Barrier(4)

    def read_pictures() -> list[bool]:
        together.wait(10)
        return [_same(reader.read(DEMO), picture) for _ in range(2)]

    def read_film() -> list[bool]:
        together.wait(10)
        pairs = zip(reader.video(film), frames, strict=True)
        return [_same(one, other) for one, other in pairs]

    jobs: list[Callable[[], list[bool]]] = [read_pictures, read_film, read_pictures, read_film]
    with ThreadPoolExecutor(4) as threads:
        done = [thread.result(60) for thread in [threads.submit(job) for job in jobs]]
    assert [len(each) for each in done] == [2, 15, 2, 15]
    assert all(map(all, done))


def _served(pixels: np.ndarray) -> MjpegServer:
    return MjpegServer(rate=25, pictures=[cv2.imencode(".jpg", pixels)[1].tobytes()])


def test_a_camera_is_read_for_so_long(reader: Reader, portrait: np.ndarray) -> None:
    with _served(portrait) as camera:
        readings = reader.camera(camera.url, seconds=0.5)
        faces = list(readings)
        table = readings.to_frame()
    assert 2 <= len(faces) <= 13
    assert faces[-1].time - faces[0].time <= 0.5
    assert faces[-1].frame > faces[0].frame
    assert table["file"].unique().tolist() == ["127.0.0.1"]
    assert set(table["emotion"]) == {"happy"}


def test_a_camera_is_read_until_one_stops(reader: Reader, portrait: np.ndarray) -> None:
    before = threading.active_count()
    with _served(portrait) as camera:
        readings = reader.camera(camera.url)
        assert [faces.file for faces in islice(readings, 3)] == ["127.0.0.1"] * 3
        with pytest.raises(ValueError, match="does not end by itself"):
            readings.to_frame()
    until = time.monotonic() + 10
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(0.01)
    assert threading.active_count() == before


def test_a_camera_that_is_not_there_is_said_at_once(reader: Reader, film: Path) -> None:
    with pytest.raises(SourceError, match="Camera 99 is not plugged in"):
        next(iter(reader.camera(99)))
    with pytest.raises(SourceError, match="no camera and no file called No such camera"):
        next(iter(reader.camera("No such camera")))
    with pytest.raises(SourceError, match=r"Read it with video\(\)"):
        next(iter(reader.camera(str(film))))


def test_a_camera_that_vanishes_is_waited_for_and_then_said(
    reader: Reader, portrait: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.5)
    camera = _served(portrait)
    camera.start()
    readings = iter(reader.camera(camera.url))
    next(readings)
    camera.stop()
    with pytest.raises(SourceError, match=r"127\.0\.0\.1 .*Is the camera on"):
        for _ in readings:
            pass
