"""Whether a window can be opened here, asked before Qt, which would end the program."""

from __future__ import annotations

import ctypes
import os
import sys

# What Qt's plugin for X11 needs of the system beyond what Qt brings, by file and by package.
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def why_no_window() -> str | None:
    """A sentence when no window can be opened, None when one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "This machine has no screen."
    missing = [package for file, package in _XCB_LIBRARIES.items() if not _can_load(file)]
    if missing:
        return f"A window needs these system packages: {' '.join(missing)}."
    return None if _display_answers() else f"The screen {os.environ['DISPLAY']} does not answer."


def free_qt_of_opencv() -> None:
    """Undo what importing opencv-python on Linux does: it points Qt at its own plugins."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)


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
    return answers
