"""Debug log of cameras and streams: how they open and fail, with `--debug`.

Names and addresses are not logged, as they may identify the user.
"""

from __future__ import annotations

import logging

import cv2
import cv2.videoio_registry

_LOG = logging.getLogger(__name__)


def note_attempt(device: str, backend: int, capture: cv2.VideoCapture) -> None:
    """Log whether the device opened, and its backend, pixel format, size and frame rate.

    device: such as "camera 0".
    backend: one of cv2's CAP_ numbers.
    """
    if not _LOG.isEnabledFor(logging.INFO):
        return
    name = cv2.videoio_registry.getBackendName(backend)
    if not capture.isOpened():
        _LOG.info("%s does not open with backend %s and these settings", device, name)
        return
    _LOG.info(
        "%s opened: OpenCV %s, backend %s, format %s, %d x %d, %g frames/s",
        device,
        cv2.__version__,
        capture.getBackendName(),
        _format(capture.get(cv2.CAP_PROP_FOURCC)),
        capture.get(cv2.CAP_PROP_FRAME_WIDTH),
        capture.get(cv2.CAP_PROP_FRAME_HEIGHT),
        capture.get(cv2.CAP_PROP_FPS),
    )


def note_failure(trouble: str, failures: int, pause: float) -> None:
    """Log that the device will be opened again in `pause` seconds.

    trouble: why, in sentences.
    """
    _LOG.info("%s Opening it again in %.1f s, after failure %d", trouble, pause, failures)


def _format(code: float) -> str:
    """The four letters of a pixel format, such as MJPG."""
    letters = (int(code) & 0xFFFFFFFF).to_bytes(4, "little").decode("latin-1").strip("\0 ")
    return letters if letters.isprintable() and letters else f"unknown ({code:g})"
