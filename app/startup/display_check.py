"""Display check: whether a window can be opened, before Qt would abort the program."""

from __future__ import annotations

import ctypes
import os
import sys

# System libraries that Qt, OpenCV and LiteRT need, by file and by package; any desktop has them.
_SYSTEM_LIBRARIES = {
    "libstdc++.so.6": "libstdc++6",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
}
# System libraries that Qt's X11 plugin needs and Qt does not bring, by file and by package.
_XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def why_no_window() -> str | None:
    """Display check: why no window can be opened, as a sentence; None where one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "This machine has no screen."
    missing = _missing(_SYSTEM_LIBRARIES | _XCB_LIBRARIES)
    if missing:
        return f"A window needs these system packages: {' '.join(missing.values())}."
    return None if _display_answers() else f"The screen {os.environ['DISPLAY']} does not answer."


def why_not_loaded(error: ImportError) -> str:
    """Message for a failed import: the missing system libraries, and what to do."""
    missing = _missing(_SYSTEM_LIBRARIES) if sys.platform == "linux" else {}
    if missing:
        return (
            f"These system libraries are missing: {' '.join(missing)}. Install them (on Debian and "
            f"Ubuntu: {' '.join(missing.values())}), then start again."
        )
    return (
        f"A part of the program cannot be loaded ({error}). Install the system packages that the "
        "README lists, then reinstall the program."
    )


def _missing(libraries: dict[str, str]) -> dict[str, str]:
    return {file: package for file, package in libraries.items() if not _can_load(file)}


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")  # the libraries above need it, so it is there
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    found: bool = answers
    return found
