"""Text of a crash log: tracebacks, and a header on program and system."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ..common.program import COMMANDS, NAME, __version__, form

_LONGEST = 32 * 1024  # characters per error


def header(words: Sequence[str]) -> str:
    """Header of a crash log: program, command line, system and library versions.

    words: the command line's arguments.
    """
    lines = [
        f"{NAME} {__version__}, {now()}",
        f"started as: {' '.join(_discreet(word) for word in words) or 'window'}",
        f"{form()}, Python {sys.version}",
        f"system: {_system()}",
        f"loaded: {', '.join(_loaded()) or 'nothing yet'}",
    ]
    return "\n".join(lines) + "\n"


def described(error: BaseException) -> str:
    """Traceback of an exception, with its time and thread; the middle of a long one is cut out."""
    import traceback

    thread = threading.current_thread().name
    text = "".join(traceback.format_exception(error))
    if len(text) > _LONGEST:
        half = _LONGEST // 2
        text = f"{text[:half]}\n[...]\n{text[-half:]}"
    return f"{now()}, in the thread {thread}:\n{text}\n"


def now() -> str:
    """Local time in ISO 8601, with its time zone."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _system() -> str:
    import platform

    return " ".join((platform.system(), platform.release(), platform.machine()))


def _loaded() -> list[str]:
    names = {"PySide6": "Qt", "cv2": "OpenCV", "numpy": "NumPy"}
    versions = {name: getattr(sys.modules.get(name), "__version__", None) for name in names}
    return [f"{names[name]} {version}" for name, version in versions.items() if version]


def _discreet(word: str) -> str:
    """Redacted argument: only the option, and the scheme or suffix of its value."""
    if word in COMMANDS:
        return word
    option, equals, value = word.partition("=") if word.startswith("-") else ("", "", word)
    if option and not equals:
        return option
    kind = f"{value.partition(':')[0]}://" if "://" in value else Path(value).suffix
    return f"{option}{equals}[{kind}]"


def without_home(text: str) -> str:
    """Redact the home folder: "~" in its place, so that the user's name is not in the text."""
    home = os.path.expanduser("~")
    if len(home) > 1:
        text = text.replace(home, "~").replace(home.replace("\\", "\\\\"), "~")
    return text
