"""Memory allocator: keeps little of what was freed, and returns the rest to the system."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8  # of glibc's malloc.h
_LARGE = 128 * 1024
"""Bytes from which a block is mapped by itself, and goes back to the system once it is freed."""
_KEPT = {_ARENA_MAX: 2, _MMAP_THRESHOLD: _LARGE, _TRIM_THRESHOLD: _LARGE}


def keep_little(libc: Any = None) -> bool:
    """Have the allocator keep little of what is freed; call it before any thread starts.

    By itself glibc makes up to eight heaps a core, and as blocks of up to 32 MB are freed it moves
    such blocks into these heaps, where they stay. Elsewhere this does nothing.

    libc: the C library; None for the one of this process.
    Returns whether all was accepted.
    """
    set_option = _function("mallopt", libc)
    if set_option is None:
        return False
    return all([set_option(option, value) == 1 for option, value in _KEPT.items()])


def give_back(libc: Any = None) -> None:
    """Return freed memory to the system, after a task that took much; for a worker thread.

    glibc keeps what threads have freed, hundreds of megabytes after a video. Elsewhere this does
    nothing.

    libc: as in keep_little().
    """
    trim = _function("malloc_trim", libc)
    if trim is not None:
        trim(0)


def _function(name: str, libc: Any) -> Any:
    """A function of glibc; None on other systems, and where the C library is another, as musl."""
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None) if libc is None else libc, name, None)
