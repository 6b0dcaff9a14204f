from __future__ import annotations

import os
import sys

import cv2
import pytest
from cv2_enumerate_cameras.camera_info import CameraInfo

from app.sources.cameras import Camera, list_cameras, name_cameras, open_camera
from app.sources.grabber import CannotOpen

BACKEND = cv2.CAP_V4L2


def info(index: int, name: str | None, path: str | None) -> CameraInfo:
    # The package's own types do not own up to a missing name or path.
    return CameraInfo(index, name, path, None, None, BACKEND)  # type: ignore[arg-type]


def test_no_camera() -> None:
    assert name_cameras([]) == ()


def test_equal_names_are_told_apart_in_order_of_index() -> None:
    found = [info(4, "HD Webcam", "c"), info(0, "HD Webcam", "a"), info(2, "Capture", "b")]
    assert name_cameras(found) == (
        Camera("HD Webcam", 0, BACKEND),
        Camera("Capture", 2, BACKEND),
        Camera("HD Webcam (2)", 4, BACKEND),
    )


def test_a_device_listed_twice_is_one_camera() -> None:
    found = [info(0, "Webcam", "usb-1"), info(1, "Webcam", "usb-1")]
    assert name_cameras(found) == (Camera("Webcam", 0, BACKEND),)


def test_cameras_without_name_or_path() -> None:
    found = [info(3, None, None), info(5, " ", None)]
    assert [camera.name for camera in name_cameras(found)] == ["Camera 3", "Camera 5"]


def test_the_cameras_of_this_machine_have_different_names() -> None:
    names = [camera.name for camera in list_cameras()]
    assert len(names) == len(set(names))
    assert all(names)


def test_a_camera_that_is_gone_does_not_open() -> None:
    with pytest.raises(CannotOpen):
        open_camera(Camera("gone", 97, BACKEND))


@pytest.mark.parametrize(
    ("platform", "allowed", "words"),
    [
        ("linux", False, "Your account has no permission to use Cam. Add it to the group “video”"),
        (
            "linux",
            True,
            "Cam is plugged in but cannot be opened. Close any other program",
        ),
        ("win32", True, "uses it, and allow its use in Settings"),
        ("darwin", True, "uses it, and allow its use in System Settings"),
    ],
)
def test_why_a_camera_does_not_open(
    monkeypatch: pytest.MonkeyPatch, platform: str, allowed: bool, words: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(os.path, "exists", lambda path: path == "/dev/video97")
    monkeypatch.setattr(os, "access", lambda path, mode: allowed)
    with pytest.raises(CannotOpen, match=words):
        open_camera(Camera("Cam", 97, BACKEND))
