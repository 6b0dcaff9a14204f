"""The program's names: for people, for package managers and shells, and those of its commands."""

from __future__ import annotations

import sys

NAME = "Emotion Lens"
IDENTIFIER = "emotion-lens"
"""The name that pip, menus and shells know."""
COMMANDS = ("analyze", "bench", "selftest")
"""The command line's commands. Without one, the window opens."""


def form() -> str:
    """How the program came here: "packaged", "installed" or "from source"."""
    if getattr(sys, "frozen", False):
        return "packaged"
    return "from source" if __name__.startswith("app.") else "installed"


def invocation() -> str:
    """What a user types to start the program."""
    starts = {"packaged": "EmotionLens", "installed": IDENTIFIER, "from source": "python -m app"}
    return starts[form()]
