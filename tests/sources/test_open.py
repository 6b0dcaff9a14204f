from __future__ import annotations

import time
from pathlib import Path
from typing import NoReturn

import cv2
import numpy as np
import pytest

from app.sources import open as opening
from app.sources.cameras import Camera
from app.sources.grabber import CannotOpen
from app.sources.open import PICTURE_SUFFIXES, VIDEO_SUFFIXES, SourceError, open_source
from app.sources.pictures import PictureSource, write_picture
from app.sources.videos import VideoSource
from tests.mjpeg_server import MjpegServer

GRAY = np.full((20, 30, 3), 90, np.uint8)


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> list[Camera]:
    """The cameras plugged in, for the test to change; none of them can be opened."""
    plugged: list[Camera] = []
    monkeypatch.setattr(opening, "list_cameras", lambda: tuple(plugged))
    return plugged


@pytest.mark.parametrize("spec", ["", "  ", "\t"])
def test_nothing_given(spec: str) -> None:
    with pytest.raises(SourceError, match="There is nothing to open"):
        open_source(spec)


def test_suffixes_are_lower_case_and_apart() -> None:
    assert not PICTURE_SUFFIXES & VIDEO_SUFFIXES
    assert all(s.startswith(".") and s == s.lower() for s in PICTURE_SUFFIXES | VIDEO_SUFFIXES)


def test_a_picture(tmp_path: Path) -> None:
    write_picture(tmp_path / "Photo.PNG", GRAY)
    with open_source(str(tmp_path / "Photo.PNG")) as source:
        assert isinstance(source, PictureSource)
        assert source.name == "Photo.PNG"


def test_a_gif_of_one_picture_is_a_picture(tmp_path: Path) -> None:
    (tmp_path / "still.gif").write_bytes(cv2.imencode(".gif", GRAY)[1].tobytes())
    with open_source(str(tmp_path / "still.gif")) as source:
        frame = source.read()
        assert frame is not None
        assert frame.still
        assert frame.pixels.shape == (20, 30, 3)
        assert source.ended


def test_a_video(tmp_path: Path) -> None:
    path = tmp_path / "clip.MPG"  # FFmpeg looks at the content, ours at the suffix
    write_picture(tmp_path / "one.jpg", GRAY)
    path.write_bytes((tmp_path / "one.jpg").read_bytes() * 30)
    with open_source(str(path)) as source:
        assert isinstance(source, VideoSource)


@pytest.mark.parametrize("name", ["notes.txt", "data"])
def test_a_file_of_another_kind(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("text " * 1000)
    with pytest.raises(SourceError, match=f"{name} is neither a picture nor a video"):
        open_source(str(tmp_path / name))


def test_a_picture_of_a_kind_that_cannot_be_read(tmp_path: Path, cameras: list[Camera]) -> None:
    for name, kind in (("photo.jxl", "a JPEG XL"), ("a.TGA", "a Targa"), ("b.exr", "an OpenEXR")):
        with pytest.raises(SourceError, match="There is no file"):
            open_source(str(tmp_path / name))
        (tmp_path / name).write_bytes(bytes(100))
        with pytest.raises(SourceError, match=f"{name} is {kind} picture"):
            open_source(str(tmp_path / name))


def test_a_folder_and_a_missing_file(tmp_path: Path, cameras: list[Camera]) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        open_source(str(tmp_path))
    for name in ("a.jpg", "b.MP4"):
        with pytest.raises(SourceError, match=f"There is no file .*{name}"):
            open_source(str(tmp_path / name))
    with pytest.raises(SourceError, match="There is no file"):
        open_source("x" * 5000 + ".png")
    with pytest.raises(SourceError, match="There is no camera and no file"):
        open_source("null\0byte")


def test_a_name_that_nothing_has(cameras: list[Camera]) -> None:
    with pytest.raises(SourceError, match=r"called Elgato\. No camera is plugged in\. You can"):
        open_source("Elgato")
    cameras += [Camera("HD Webcam", 0, 0), Camera("Capture", 1, 0)]
    with pytest.raises(SourceError, match=r"The cameras here are: HD Webcam, Capture\."):
        open_source("Elgato")


@pytest.mark.parametrize("address", ["ftp://host/a", "http://", "file:///a.jpg", "http://["])
def test_addresses_that_lead_nowhere(address: str) -> None:
    with pytest.raises(SourceError, match="is not the address of a stream"):
        open_source(address)


def test_a_camera_by_number_that_is_not_there_yet(cameras: list[Camera]) -> None:
    began = time.monotonic()
    with open_source("0") as source:
        assert (source.live, source.mirrors) == (True, True)
        assert source.name == "Camera 0"
        assert source.read(timeout=0.3) is None
        assert source.status.startswith("Camera 0 is not plugged in. Plug it in and")
        assert "Trying again" in source.status
    assert time.monotonic() - began < 1.5


def test_a_camera_by_number_gets_its_name(cameras: list[Camera]) -> None:
    cameras.append(Camera("HD Webcam", 2, 0))
    with open_source("2") as source:
        assert source.name == "HD Webcam"


def test_a_camera_by_name_is_found_under_its_new_index(
    cameras: list[Camera], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[int] = []

    def open_camera(camera: Camera) -> NoReturn:
        opened.append(camera.index)
        cameras[:] = [Camera("Other", 0, 0), Camera("HD Webcam", 1, 0)]
        raise CannotOpen("HD Webcam is in use.")

    monkeypatch.setattr(opening, "open_camera", open_camera)
    cameras.append(Camera("HD Webcam", 0, 0))
    with open_source("HD Webcam") as source:
        until = time.monotonic() + 5
        while len(opened) < 2 and time.monotonic() < until:
            source.read(timeout=0.1)
        assert source.status.startswith("HD Webcam is in use. Trying again")
    assert opened[:2] == [0, 1]


def test_a_stream_and_its_name_without_the_password() -> None:
    with MjpegServer() as server:
        address = server.url.replace("http://", "http://user:secret@")
        with open_source(address) as source:
            frame = source.read(timeout=10.0)
            assert frame is not None
            assert frame.pixels.shape == (120, 160, 3)
            assert (source.live, source.mirrors) == (True, False)
            assert source.name == "127.0.0.1"
            assert source.status == ""
