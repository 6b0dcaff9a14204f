"""Diagnostics for bug reports: program, system, camera and speed; nothing of the user's."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict

from PySide6.QtGui import QGuiApplication

from ..common.processor import processor
from ..crash.text import header
from ..settings import Settings
from .live_state import LiveState


def describe(state: LiveState, cameras: int, rate: float | None, latency: float | None) -> str:
    """Diagnostics as lines of text, without names, paths, addresses, faces or readings; in
    English, for those who mend the program.

    cameras: how many are connected.
    rate: analysed frames a second; None where nothing moves.
    latency: from capture to screen, in seconds; None where it is unknown.
    """
    lines = [
        header(sys.argv[1:]).rstrip(),
        f"processor: {processor()}, {os.cpu_count()} cores",
        f"screen: {_screen()}",
        f"cameras connected: {cameras}",  # untranslated
        f"open: {_source(state)}",
        f"speed: {_speed(rate, latency, state)}",
        f"settings: {_settings(state.settings)}",
    ]
    return "\n".join(lines) + "\n"


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    plugin = QGuiApplication.platformName()
    return f"{size.width()} x {size.height()}, scaled by {scale:g}, {plugin}"


def _source(state: LiveState) -> str:
    source, frame = state.source, state.frame
    if source is None:
        return "nothing"
    kind = "camera or stream" if source.live else "picture" if source.still else "video"
    size = "no picture yet" if frame is None else f"{frame.width} x {frame.height}"
    trouble = ", sends nothing now" if state.status else ""
    return f"{kind}, {size}{trouble}"


def _speed(rate: float | None, latency: float | None, state: LiveState) -> str:
    if state.trouble:
        return "nothing is read, because of an error"
    parts = ["no frames are read now" if rate is None else f"{rate:.0f} frames/s read"]
    if latency is not None:
        parts.append(f"{latency * 1000:.0f} ms from camera to screen")  # untranslated
    if rate is not None and state.analysis is not None:
        parts.append(f"{state.analysis.dropped} dropped")
    return ", ".join(parts)


def _settings(settings: Settings) -> str:
    """The settings that are no text: text may be a name or a path."""
    plain = {name: value for name, value in asdict(settings).items() if _is_plain(value)}
    plain["recorded_video"] = settings.recorded_video or "none"
    return ", ".join(f"{name} {value}" for name, value in plain.items())


def _is_plain(value: object) -> bool:
    return isinstance(value, bool | int | float)
