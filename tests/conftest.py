"""Prepares Qt before any test makes a window."""

from __future__ import annotations

import os

import cv2  # noqa: F401 - it points Qt at its own plugins, which is undone below

for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
