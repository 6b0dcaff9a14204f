"""The program's names: for people, for package managers and shells, and those of its commands."""

from __future__ import annotations

import sys

NAME = "Emotion Lens"
IDENTIFIER = "emotion-lens"
"""The name that pip, menus and shells know."""
COMMANDS = ("analyze", "bench", "selftest")
"""The command line's commands. Without one, the window opens."""


def invocation() -> str:
    """What a user types to start the program: packaged, installed, or in a checkout."""
    if getattr(sys, "frozen", False):
        return "EmotionLens"
    package = __name__.partition(".")[0]
    return f"python -m {package}" if package == "app" else IDENTIFIER
