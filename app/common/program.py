"""Names and version of the program, and names of its commands."""

from __future__ import annotations

import sys

__version__ = "0.1.0"
NAME = "Emotion Lens"  # untranslated
IDENTIFIER = "emotion-lens"
"""Name of the package, the shell command and the desktop entry."""
COMMANDS = ("analyze", "export", "import", "agreement", "study", "bench", "selftest")
"""Commands of the command line; without one, the window opens."""


def form() -> str:
    """Form of distribution: "packaged", "installed" or "from source"."""
    if getattr(sys, "frozen", False):
        return "packaged"
    return "from source" if __name__.startswith("app.") else "installed"


def invocation() -> str:
    """Command that starts the program, for messages."""
    starts = {"packaged": "EmotionLens", "installed": IDENTIFIER, "from source": "python -m app"}
    return starts[form()]
