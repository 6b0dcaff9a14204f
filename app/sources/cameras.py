"""Camera enumeration: lists the webcams of this machine by name, and opens them."""

from __future__ import annotations

import os
import sys
from collections import Counter
from dataclasses import dataclass

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends
from cv2_enumerate_cameras.camera_info import CameraInfo

from ..common.language import tr, tr_noop
from .capture_log import note_attempt
from .grabber import CannotOpen

_BACKENDS = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
_PERMISSION = {
    "win32": tr_noop("Settings, Privacy & security, Camera"),
    "darwin": tr_noop("System Settings, Privacy & Security, Camera"),
}
_WIDTH, _HEIGHT, _RATE = 1280, 720, 30


@dataclass(frozen=True)
class Camera:
    """A connected camera.

    name: unique among the connected cameras, and stable.
    index: OpenCV's camera index; it changes when other cameras come and go.
    backend: one of cv2's CAP_ numbers.
    """

    name: str
    index: int
    backend: int


def list_cameras() -> tuple[Camera, ...]:
    """All connected cameras, with unique names; empty where there are none. Opens no device."""
    backend = _BACKENDS.get(sys.platform, cv2.CAP_V4L2)
    # Without this backend the package would probe a hundred indices by opening each.
    if backend not in supported_backends:
        return ()
    return name_cameras(enumerate_cameras(backend))


def name_cameras(found: list[CameraInfo]) -> tuple[Camera, ...]:
    """Unique camera names: the system's list, by index, with " (2)" after a repeated name."""
    by_place = {info.path or str(info.index): info for info in reversed(found)}
    seen: Counter[str] = Counter()
    cameras = []
    for info in sorted(by_place.values(), key=lambda info: info.index):
        name = (info.name or "").strip() or f"Camera {info.index}"  # untranslated
        seen[name] += 1
        unique = name if seen[name] == 1 else f"{name} ({seen[name]})"
        cameras.append(Camera(unique, info.index, info.backend))
    return tuple(cameras)


def open_camera(camera: Camera) -> cv2.VideoCapture:
    """Open a camera at 1280 x 720 and 30 frames per second, or else with its defaults.

    It may take seconds or hang: call it in a thread that can be abandoned. Raises CannotOpen.
    """
    for parameters in _wishes(camera.backend):
        # All in one call: setting them one by one may restart the camera each time.
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
    """Error message: why a connected camera does not open, and what to do."""
    if sys.platform in _PERMISSION:
        return tr(
            "{camera} cannot be opened. Close any other program that uses it, and allow its use "
            "in {settings}."
        ).format(camera=camera.name, settings=tr(_PERMISSION[sys.platform]))
    device = f"/dev/video{camera.index}"
    if os.path.exists(device) and not os.access(device, os.R_OK | os.W_OK):
        return tr(
            "Your account has no permission to use {camera}. Add it to the group “video” "
            "(sudo usermod -aG video YOUR_NAME), then log in again."
        ).format(camera=camera.name)
    return tr(
        "{camera} is plugged in but cannot be opened. Close any other program that uses it; "
        "if there is none, unplug it and plug it in again."
    ).format(camera=camera.name)


def _wishes(backend: int) -> list[list[int]]:
    """Capture parameters to try in turn. open() fails on one that the backend does not know."""
    size = [cv2.CAP_PROP_FRAME_WIDTH, _WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT]
    if backend == cv2.CAP_MSMF:  # chooses MJPG itself; its FOURCC is that of the output
        return [[*size, cv2.CAP_PROP_FPS, _RATE]]
    if backend == cv2.CAP_V4L2:  # raw frames of this size reach 10 per second over USB
        motion_jpeg = [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")]
        return [[*motion_jpeg, *size, cv2.CAP_PROP_FPS, _RATE], size]
    return [size]
