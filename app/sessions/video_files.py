"""Video files of a session: recorded as AVI, which survives a crash, remuxed into MP4."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..common.language import tr
from .schema import VIDEO, SessionError

RECORDED = "video.avi"
CODEC = cv2.VideoWriter.fourcc(*"mp4v")
RESERVE = 50 << 20
"""Free disk space in bytes that a recording leaves, so that it can be finished."""
_COPY = "video.part.mp4"
_THUMBNAIL = (160, 90)  # pixels, at most


def video_of(folder: Path) -> Path | None:
    """Path of the session's video: the MP4, or an AVI that was not remuxed; None without one."""
    return next((p for p in (folder / VIDEO, folder / RECORDED) if p.is_file()), None)


def check_path(folder: Path) -> None:
    """Raise SessionError for a path that cannot be encoded: OpenCV would crash on it."""
    try:
        str(folder.resolve()).encode()
    except UnicodeEncodeError:
        raise SessionError(
            tr(
                "No video can be recorded in {folder}: its name is not valid text. Rename "
                "the folder."
            ).format(folder=f"{str(folder)!a}")
        ) from None


def finish_video(folder: Path) -> None:
    """Remux the recorded AVI into an MP4, without loss.

    It stays an AVI where that fails: for lack of space, or because it has too few frames.
    """
    recorded, copy = folder / RECORDED, folder / _COPY
    try:
        if not recorded.is_file():
            return
        if shutil.disk_usage(folder).free > recorded.stat().st_size + RESERVE:
            frames = _copy_packets(recorded, copy)
            if frames and _has_frames(copy, frames):
                copy.replace(folder / VIDEO)
                recorded.unlink()
        copy.unlink(missing_ok=True)
    except (OSError, cv2.error):
        return


def thumbnail(folder: Path) -> NDArray[np.uint8] | None:
    """Thumbnail of the session's video, (90, 160, 3) uint8 BGR or smaller; None without one."""
    path = video_of(folder)
    capture = None if path is None else _open(path)
    if capture is None:
        return None
    # The first pictures of a camera are often dark.
    capture.set(cv2.CAP_PROP_POS_FRAMES, min(40, int(capture.get(cv2.CAP_PROP_FRAME_COUNT)) // 2))
    try:
        decoded, pixels = capture.read()
    except cv2.error:  # a damaged frame that FFmpeg did not detect
        decoded = False
    finally:
        capture.release()
    if not decoded:
        return None
    height, width = pixels.shape[:2]
    factor = min(_THUMBNAIL[0] / width, _THUMBNAIL[1] / height)
    size = (max(round(factor * width), 1), max(round(factor * height), 1))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _open(path: Path, settings: tuple[int, ...] = ()) -> cv2.VideoCapture | None:
    try:
        check_path(path)
    except SessionError:
        return None
    capture = cv2.VideoCapture(str(path.resolve()), cv2.CAP_FFMPEG, list(settings))
    return capture if capture.isOpened() else None


def _has_frames(path: Path, frames: int) -> bool:
    capture = _open(path)
    if capture is None:
        return False
    decoded, _ = capture.read()
    complete = decoded and int(capture.get(cv2.CAP_PROP_FRAME_COUNT)) == frames
    capture.release()
    return complete


def _copy_packets(source: Path, target: Path) -> int:
    """Remux: copy the encoded frames into another container. Returns their number."""
    described = _open(source)
    packets = _open(source, (cv2.CAP_PROP_FORMAT, -1))
    if described is None or packets is None:
        return 0
    size = (
        int(described.get(cv2.CAP_PROP_FRAME_WIDTH)),
        int(described.get(cv2.CAP_PROP_FRAME_HEIGHT)),
    )
    rate = described.get(cv2.CAP_PROP_FPS)
    raw = [cv2.VIDEOWRITER_PROP_RAW_VIDEO, 1]
    writer = cv2.VideoWriter(str(target.resolve()), cv2.CAP_FFMPEG, CODEC, rate, size, raw)
    count = 0
    while True:
        more, packet = packets.read()
        if not more:
            break
        writer.set(cv2.VIDEOWRITER_PROP_KEY_FLAG, packets.get(cv2.CAP_PROP_LRF_HAS_KEY_FRAME))
        writer.write(packet)
        count += 1
    for file in (writer, packets, described):
        file.release()
    return count
