"""Memory allocator: returns freed memory to the system."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Return freed memory to the system, after a task that took much; for a worker thread.

    glibc keeps what threads have freed, hundreds of megabytes after a video. Elsewhere this does
    nothing.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
