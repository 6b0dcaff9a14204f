"""Camera listing: the webcams of this machine, by name."""

from __future__ import annotations

import os
import sys
from collections import Counter
from dataclasses import dataclass

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends
from cv2_enumerate_cameras.camera_info import CameraInfo

from .capture_log import note_attempt
from .grabber import CannotOpen

_BACKENDS = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
_PERMISSION = {
    "win32": "Settings, Privacy & security, Camera",
    "darwin": "System Settings, Privacy & Security, Camera",
}
_WIDTH, _HEIGHT, _RATE = 1280, 720, 30


@dataclass(frozen=True)
class Camera:
    """A camera that can be opened now. Keep its name; its index moves when others come and go."""

    name: str
    index: int
    backend: int


def list_cameras() -> tuple[Camera, ...]:
    """All cameras, no name twice; empty where there are none. Opens no device."""
    backend = _BACKENDS.get(sys.platform, cv2.CAP_V4L2)
    # Elsewhere the package would open a hundred indices one after another to see what answers.
    if backend not in supported_backends:
        return ()
    return name_cameras(enumerate_cameras(backend))


def name_cameras(found: list[CameraInfo]) -> tuple[Camera, ...]:
    """What the system listed, in order of index, as cameras whose names tell them apart."""
    by_place = {info.path or str(info.index): info for info in reversed(found)}
    seen: Counter[str] = Counter()
    cameras = []
    for info in sorted(by_place.values(), key=lambda info: info.index):
        name = (info.name or "").strip() or f"Camera {info.index}"
        seen[name] += 1
        unique = name if seen[name] == 1 else f"{name} ({seen[name]})"
        cameras.append(Camera(unique, info.index, info.backend))
    return tuple(cameras)


def open_camera(camera: Camera) -> cv2.VideoCapture:
    """Open with the size and rate wanted, or as the camera likes. Raises CannotOpen.

    May take seconds, or hang: call it in a thread that can be left behind.
    """
    for parameters in _wishes(camera.backend):
        # All in one call: setting them one by one may start the camera anew each time.
        capture = cv2.VideoCapture(camera.index, camera.backend, parameters)
        note_attempt(f"camera {camera.index}", camera.backend, capture)
        if capture.isOpened():
            return capture
        capture.release()
    capture = cv2.VideoCapture(camera.index, camera.backend)
    note_attempt(f"camera {camera.index}", camera.backend, capture)
    if not capture.isOpened():
        capture.release()
        raise CannotOpen(_why_closed(camera))
    return capture


def _why_closed(camera: Camera) -> str:
    """Why a camera that is there may fail to open, and what to do, in sentences."""
    in_use = "Close any other program that uses it"
    if sys.platform in _PERMISSION:
        where = _PERMISSION[sys.platform]
        return f"{camera.name} cannot be opened. {in_use}, and allow its use in {where}."
    device = f"/dev/video{camera.index}"
    if os.path.exists(device) and not os.access(device, os.R_OK | os.W_OK):
        return (
            f"Your account may not use {camera.name}. Add it to the group “video” "
            "(sudo usermod -aG video YOUR_NAME), then log in again."
        )
    return (
        f"{camera.name} is there but cannot be opened. {in_use}; "
        "if there is none, unplug it and plug it in again."
    )


def _wishes(backend: int) -> list[list[int]]:
    """Parameters to try in turn. One that a backend does not know makes its open() fail."""
    size = [cv2.CAP_PROP_FRAME_WIDTH, _WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT]
    if backend == cv2.CAP_MSMF:  # chooses MJPG by itself; its FOURCC is that of the output
        return [[*size, cv2.CAP_PROP_FPS, _RATE]]
    if backend == cv2.CAP_V4L2:  # raw pictures of this size reach 10 a second over USB
        motion_jpeg = [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")]
        return [[*motion_jpeg, *size, cv2.CAP_PROP_FPS, _RATE], size]
    return [size]
