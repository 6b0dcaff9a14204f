"""Source factory: opens a camera, a stream, a video file or a picture file by its name."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import cv2

from ..common.language import tr, tr_noop
from .animations import AnimationSource, is_animated
from .base import FrameSource, SourceError
from .cameras import Camera, list_cameras, open_camera
from .capture_log import note_attempt
from .grabber import CannotOpen
from .kinds import PICTURE_SUFFIXES, UNREADABLE_SUFFIXES, kind_of, unreadable
from .live import LiveSource, Timeouts
from .pages import PagesSource
from .pictures import PictureSource, read_bytes, read_picture, write_picture
from .tiff import read_pages
from .videos import VIDEO_SUFFIXES, VideoSource

__all__ = [
    "PICTURE_SUFFIXES",
    "VIDEO_SUFFIXES",
    "FrameSource",
    "SourceError",
    "open_source",
    "read_picture",
    "write_picture",
]

_SCHEMES = ("http", "https", "rtsp")
_CAMERA_ADVICE = tr_noop("Is it plugged in? Is another program using it?")
_STREAM_ADVICE = tr_noop("Is the address right? Is the camera on, and in this network?")
# Windows may take 20 seconds to open a camera; a shorter timeout would never succeed.
_CAMERA_PATIENCE = Timeouts(opening=25.0)
# FFmpeg's timeouts are a little shorter than ours, so that no thread is left behind.
_STREAM_LIMITS = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, 9000, cv2.CAP_PROP_READ_TIMEOUT_MSEC, 2500]
# Decoding on several threads delays frames by one for each thread.
_LOW_LATENCY = [cv2.CAP_PROP_N_THREADS, 1]


def open_source(source: str, stream: int | None = None) -> FrameSource:
    """Source factory: opens a camera, stream, video file or picture file.

    It does not wait for a device: a camera or stream that is not there yet is retried until it
    comes. Raises SourceError where a file cannot be read, or nothing has this name.

    source: a camera's number ("0") or name, an address (http, https, rtsp) or a path.
    stream: number of a video file's stream; None: its default, or the largest one.
    """
    source = source.strip()
    if not source:
        raise SourceError(tr("There is nothing to open. Name a camera, a file or an address."))
    if number := re.fullmatch(r"(?:/dev/video)?(\d{1,3})", source, re.ASCII):
        return _open_camera_number(int(number[1]))
    if "://" in source:
        return _open_stream(source)
    if os.path.exists(source):
        opened = _open_file(Path(source), stream)
        opened.path = Path(os.path.abspath(source))  # a link stays one
        return opened
    cameras = list_cameras()
    if any(camera.name == source for camera in cameras):
        return _open_camera_name(source)
    raise SourceError(_nothing_called(source, cameras))


def _open_file(path: Path, stream: int | None) -> FrameSource:
    suffix = path.suffix.lower()
    if suffix in PICTURE_SUFFIXES or path.is_dir():
        return _open_picture(path)
    if suffix not in VIDEO_SUFFIXES:
        raise SourceError(
            unreadable(path.name)
            or tr(
                "{name} is neither a picture nor a video that can be read. "
                "Save it as JPEG, PNG or MP4 with another program."
            ).format(name=path.name)
        )
    video = VideoSource(path, stream)
    if suffix == ".gif" and video.is_one_picture:
        video.close()
        return PictureSource(path)
    return video


def _open_picture(path: Path) -> FrameSource:
    """The picture or pictures in a file."""
    encoded = read_bytes(path)
    kind = kind_of(encoded)
    if kind == "tiff":
        pages = [page for page in read_pages(encoded) if not page.is_copy]
        if len(pages) > 1:
            return PagesSource(path.name, encoded, pages)
    elif is_animated(kind, encoded):
        animation = AnimationSource(path.name, encoded)
        if animation.several:
            return animation
    return PictureSource(path)


def _open_stream(address: str) -> LiveSource:
    try:
        parts = urlsplit(address)
        known, host = parts.scheme.lower() in _SCHEMES, parts.hostname
    except ValueError:  # such as http://[
        known, host = False, None
    if not known or not host:
        raise SourceError(
            tr(
                "{address} is not the address of a stream. An address begins with http://, "
                "https:// or rtsp://, followed by a host name or number."
            ).format(address=address)
        )

    def open_capture() -> cv2.VideoCapture:
        capture = cv2.VideoCapture(address, cv2.CAP_FFMPEG, _STREAM_LIMITS + _LOW_LATENCY)
        note_attempt("the stream", cv2.CAP_FFMPEG, capture)
        return capture

    # Only the host is shown: the rest may contain a password.
    return LiveSource(host, open_capture, advice=_STREAM_ADVICE)


def _open_camera_number(index: int) -> LiveSource:
    for camera in list_cameras():
        if camera.index == index:
            return _open_camera_name(camera.name)
    name = f"Camera {index}"  # untranslated
    return _live_camera(name, lambda camera: camera.index == index)


def _open_camera_name(name: str) -> LiveSource:
    return _live_camera(name, lambda camera: camera.name == name)


def _live_camera(name: str, wanted: Callable[[Camera], bool]) -> LiveSource:
    def open_capture() -> cv2.VideoCapture:
        # Listed again each time: a camera that was plugged in again may have another index.
        camera = next(filter(wanted, list_cameras()), None)
        if camera is None:
            raise CannotOpen(
                tr("{name} is not plugged in. Plug it in and it starts by itself.").format(
                    name=name
                )
            )
        return open_camera(camera)

    webcam = LiveSource(
        name, open_capture, advice=_CAMERA_ADVICE, expect_noise=True, patience=_CAMERA_PATIENCE
    )
    webcam.mirrors = True
    return webcam


def _nothing_called(source: str, cameras: tuple[Camera, ...]) -> str:
    if Path(source).suffix.lower() in PICTURE_SUFFIXES | VIDEO_SUFFIXES | UNREADABLE_SUFFIXES:
        return tr("There is no file {source}. Was it moved or renamed?").format(source=source)
    if cameras:
        names = ", ".join(camera.name for camera in cameras)
        return tr(
            "There is no camera and no file called {source}. The cameras here are: {names}."
        ).format(source=source, names=names)
    return tr(
        "There is no camera and no file called {source}. No camera is plugged in. You "
        "can open a picture, a video or an address (http://, https://, rtsp://) "
        "instead."
    ).format(source=source)
