"""Processes: processor time of ended child processes, and how many cores this process may use."""

from __future__ import annotations

import os


def children_seconds() -> float:
    """Seconds of processor time that child processes took which have ended; 0 on Windows."""
    times = os.times()
    return times.children_user + times.children_system


def cores() -> int:
    """How many cores this process may use, 1 or more."""
    if hasattr(os, "sched_getaffinity"):  # not on every system
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1
