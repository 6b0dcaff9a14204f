from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.sources import capture_log
from app.sources.cameras import Camera, open_camera
from app.sources.grabber import CannotOpen
from app.sources.live import LiveSource, Timeouts
from tests.feeding import write_clip


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What was logged, with `--debug`."""
    caplog.set_level(logging.INFO, logger="app")
    return lambda: [record.getMessage() for record in caplog.records]


def test_what_a_device_was_opened_with(tmp_path: Path, said: Callable[[], list[str]]) -> None:
    clip = write_clip(tmp_path / "clip.avi", [np.zeros((48, 64, 3), np.uint8)] * 3, rate=15)
    capture = cv2.VideoCapture(str(clip), cv2.CAP_FFMPEG)
    capture_log.note_attempt("camera 3", cv2.CAP_FFMPEG, capture)
    capture.release()
    (line,) = said()
    assert line.startswith(f"camera 3 opened: OpenCV {cv2.__version__}, backend FFMPEG, ")
    assert line.endswith(", 64 x 48, 15 frames/s")


def test_a_device_that_does_not_open(said: Callable[[], list[str]]) -> None:
    capture_log.note_attempt("camera 9", cv2.CAP_V4L2, cv2.VideoCapture())
    assert said() == ["camera 9 does not open with backend V4L2 and these settings"]


def test_each_attempt_at_a_camera_is_logged(said: Callable[[], list[str]]) -> None:
    with pytest.raises(CannotOpen):
        open_camera(Camera("Zoe's camera", 97, cv2.CAP_V4L2))
    assert said() == ["camera 97 does not open with backend V4L2 and these settings"] * 3


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (float(cv2.VideoWriter.fourcc(*"MJPG")), "MJPG"),
        (float(cv2.VideoWriter.fourcc(*"Y16 ")), "Y16"),
        (0.0, "unknown (0)"),
        (-1.0, "ÿÿÿÿ"),
        (1.0, "unknown (1)"),
    ],
)
def test_formats_by_their_letters(code: float, name: str) -> None:
    assert capture_log._format(code) == name


def test_reopening_is_logged_without_the_devices_name(said: Callable[[], list[str]]) -> None:
    def refuse() -> cv2.VideoCapture:
        raise CannotOpen("Zoe's phone is not plugged in.")

    patience = Timeouts(pauses=(0.01, 0.02))
    with LiveSource("Zoe's phone", refuse, advice="", patience=patience) as source:
        until = time.monotonic() + 20
        while len(said()) < 2 and time.monotonic() < until:
            source.read(0.05)
    first, second = said()[:2]
    assert first == ("The device is not plugged in. Opening it again in 0.0 s, after failure 1")
    assert second.endswith("after failure 2")


def test_without_debug_the_device_is_not_asked(caplog: pytest.LogCaptureFixture) -> None:
    capture_log.note_attempt("camera 0", cv2.CAP_V4L2, None)  # type: ignore[arg-type]
    capture_log.note_failure("It failed.", 1, 0.5)
    assert caplog.records == []
