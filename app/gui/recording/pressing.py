"""Second of a key press: by the clock of the camera's frames, in which readings are kept."""

from __future__ import annotations

import time

from ...sessions.recorder import Recorder


def second_now(recorder: Recorder) -> float:
    """Second of the recording now; 0 before its first frame.

    Not Recorder.seconds, which counts from when the first frame was read: that took a while.
    """
    return max(recorder.second_of(time.monotonic()) or 0.0, 0.0)
