"""Frozen program: standard streams and library path of a packaged program."""

from __future__ import annotations

import os
import sys


def prepare() -> None:
    """Set up a frozen program: missing standard streams, library path of child processes."""
    for name in ("stdout", "stderr"):  # a Windows program without a console has none
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    if getattr(sys, "frozen", False):
        _free_children_of_our_libraries()


def _free_children_of_our_libraries() -> None:
    """Restore LD_LIBRARY_PATH, which the launcher of the packaged program has set for it.

    Child processes, such as the browser, must load the system's libraries.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
