"""Finds the parts of a window by their kind."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Part = TypeVar("Part", bound=QWidget)


def find(window: QWidget, kind: type[Part]) -> Part:
    """The first part of this kind in the window, which has to have one."""
    part = window.findChild(kind)
    assert part is not None, f"no {kind.__name__}"
    return part
