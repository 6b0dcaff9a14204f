"""Emotion Lens: shows, live and on this machine alone, what faces express.

From Python: `Reader` reads pictures, films and cameras, `Session` opens what was recorded.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING

from .common.program import __version__
from .sources.limits import LARGEST_PICTURE

if TYPE_CHECKING:
    from .api.faces import Face, Faces
    from .api.images import ImageError
    from .api.reader import Reader
    from .api.readings import Readings
    from .api.session import Session
    from .api.tables import COLUMNS_VERSION
    from .sessions.schema import SessionError
    from .sources.base import SourceError

__all__ = [
    "COLUMNS_VERSION",
    "Face",
    "Faces",
    "ImageError",
    "Reader",
    "Readings",
    "Session",
    "SessionError",
    "SourceError",
    "__version__",
]

# OpenCV reads these when it is imported, which is why they stand here, before any module that
# imports it. The program says in its own words what is wrong; OpenCV's and FFmpeg's complaints
# on the console would only bury that.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# With hardware transforms some Windows cameras take 20 seconds to open.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# Its threads would wait busily for more work, at a camera's rate for a tenth of a core.
os.environ.setdefault("OPENCV_THREAD_POOL_ACTIVE_WAIT_WORKER", "0")
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(LARGEST_PICTURE))

# Loaded when they are asked for: the program's start waits for none of them.
_MODULES = {
    "COLUMNS_VERSION": "api.tables",
    "Face": "api.faces",
    "Faces": "api.faces",
    "ImageError": "api.images",
    "Reader": "api.reader",
    "Readings": "api.readings",
    "Session": "api.session",
    "SessionError": "sessions.schema",
    "SourceError": "sources.base",
}

if not TYPE_CHECKING:  # a checker would take any name for one of the package

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
