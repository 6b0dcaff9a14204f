"""Frozen program: standard streams and paths of a packaged program, and of one without console."""

from __future__ import annotations

import os
import sys


def prepare() -> None:
    """Make streams and environment what they are from source, in a terminal."""
    for name in ("stdout", "stderr"):  # a Windows program without a console has none
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    if getattr(sys, "frozen", False):
        _free_children_of_our_libraries()


def _free_children_of_our_libraries() -> None:
    """The start put our folder before the system's libraries, for this process. What we open for
    the user, such as the browser or the file manager, must not load those."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
