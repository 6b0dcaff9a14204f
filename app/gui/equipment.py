"""What the window is handed: the ways to sources, models and settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.settings import Settings
from app.vision.cameras import Camera
from app.vision.pipeline import Analyzer
from app.vision.sources import FrameSource


@dataclass(frozen=True)
class Equipment:
    """What the window works with; it builds none of it.

    open_source, make_analyzer: called in the worker threads. list_cameras: in a thread of its own.
    save_settings: may raise SettingsError. demo: a picture.
    """

    open_source: Callable[[str], FrameSource]
    make_analyzer: Callable[[], Analyzer]
    list_cameras: Callable[[], tuple[Camera, ...]]
    save_settings: Callable[[Settings], None]
    demo: Path
